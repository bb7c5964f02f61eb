import { heardSampleRateHertz, PeakMeter, type SampleBlock, type SoundFacts, type SoundReport } from "../../audio";
import { FeatureExtractor, type Frames } from "../../features";
import { networkWindow } from "../../listener";
import type { EarAnswer } from "../messages";
import { frameBuffers } from "../transfer";

/** A first draft is written once this much has been heard, of recordings at least twice as long. */
const draftAfterFrames = 640;
const draftWorthwhileSeconds = 60;
/** Peaks are gathered for so long: the page draws itself anew with each telling. */
const peaksEveryMilliseconds = 250;

type Post = (answer: EarAnswer, transfer: Transferable[]) => void;

/** What is heard: a file, or live sound under a name of our own. */
export interface HeardSource {
  readonly kind: "file" | "live";
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** Takes the sample blocks of one recording and tells, as it goes, what page and listener need of them. */
export class Hearing {
  readonly #extractor = new FeatureExtractor();
  readonly #peaks = new PeakMeter(heardSampleRateHertz);
  #peaksTold = 0;
  #peaksToldAt = -Infinity;
  #untoldPeaks: Float32Array[] = [];
  #nextWindow = 0;
  #tuningX = 0;
  #tuningY = 0;
  #tuningFrame = 0;
  #drafted = false;
  #featureSeconds = 0;

  constructor(
    private readonly id: number,
    private readonly source: HeardSource,
    private readonly sound: SoundFacts,
    private readonly post: Post,
    private readonly now: () => number,
  ) {}

  take(block: SampleBlock): void {
    const began = this.now();
    this.#extractor.push(block.samples);
    this.#featureSeconds += (this.now() - began) / 1000;
    this.#tellPeaks(this.#peaks.push(block.samples), block);
    this.#tellWindows();
    this.#tellBeginning(block);
  }

  /** Frames that are ready so far. */
  get frames(): number {
    return this.#extractor.frames;
  }

  /** A copy of frames from … to; `from` is even. */
  copy(from: number, to: number): Frames {
    return this.#extractor.copy(from, to);
  }

  /** Everything heard; the frames move to the listener. */
  end(report: SoundReport, sha256: string, decodingSeconds: number): void {
    const began = this.now();
    const frames = this.#extractor.finish();
    this.#featureSeconds += (this.now() - began) / 1000;
    this.#untoldPeaks.push(this.#peaks.flush());
    this.#postPeaks(1);
    const seconds = { decoding: Math.max(0, decodingSeconds - this.#featureSeconds), features: this.#featureSeconds };
    const recording = { frames, ...this.source, sound: this.sound, report, sha256, seconds, draft: false };
    this.post({ type: "heard", id: this.id, recording }, frameBuffers(frames));
  }

  #tellPeaks(values: Float32Array, block: SampleBlock): void {
    const { durationSeconds } = this.sound;
    this.#untoldPeaks.push(values);
    if (this.now() - this.#peaksToldAt < peaksEveryMilliseconds) return;
    this.#postPeaks(durationSeconds === null || durationSeconds === 0 ? null : Math.min(1, block.startSeconds / durationSeconds));
  }

  #postPeaks(fraction: number | null): void {
    const from = this.#peaksTold;
    const values = new Float32Array(this.#untoldPeaks.reduce((length, part) => length + part.length, 0));
    let filled = 0;
    for (const part of this.#untoldPeaks) {
      values.set(part, filled);
      filled += part.length;
    }
    this.#untoldPeaks = [];
    this.#peaksToldAt = this.now();
    this.#peaksTold += values.length;
    const answer: EarAnswer = { type: "peaks", id: this.id, from, values, secondsPerPeak: this.#peaks.secondsPerPeak, duration: this.sound.durationSeconds, fraction };
    this.post(answer, [values.buffer]);
  }

  #tellWindows(): void {
    while (this.#nextWindow + networkWindow.frames <= this.#extractor.frames) {
      const startFrame = this.#nextWindow;
      const frames = this.#extractor.copy(startFrame, startFrame + networkWindow.frames);
      this.post({ type: "window", id: this.id, startFrame, tuningCents: this.#tuningUpTo(startFrame + networkWindow.frames), frames }, frameBuffers(frames));
      this.#nextWindow += networkWindow.hop;
    }
  }

  /**
   * The tuning of all sound so far. It does not wait for the end, so that the network can begin; it depends on the
   * sound alone, never on how fast it came.
   */
  #tuningUpTo(frame: number): number {
    const { tuning } = this.#extractor.copy(this.#tuningFrame, frame);
    for (let index = 0; index < tuning.length; index += 2) {
      this.#tuningX += tuning[index] as number;
      this.#tuningY += tuning[index + 1] as number;
    }
    this.#tuningFrame = frame;
    return (Math.atan2(this.#tuningY, this.#tuningX) / (2 * Math.PI)) * 100;
  }

  #tellBeginning(block: SampleBlock): void {
    const long = this.source.kind === "file" && (this.sound.durationSeconds ?? Infinity) >= draftWorthwhileSeconds;
    if (this.#drafted || !long || this.#extractor.frames < draftAfterFrames) return;
    this.#drafted = true;
    const frames: Frames = this.#extractor.copy(0, draftAfterFrames);
    const report: SoundReport = { durationSeconds: block.startSeconds, warnings: [], peak: 1, loudestDecibels: 0, clippedShare: 0, oddSamples: 0, sideShare: null };
    const recording = { frames, ...this.source, sound: this.sound, report, sha256: "0".repeat(64), seconds: {}, draft: true };
    this.post({ type: "beginning", id: this.id, recording }, frameBuffers(frames));
  }
}
