import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { heardSampleRateHertz, SoundPipeline, type SampleBlock, type SoundFacts } from "../../audio";
import { glimpseEveryFrames, lastSounds, secondsOfFrame } from "../../listener";
import type { CapturedBlock } from "../live/captured-block";
import type { EarAnswer } from "../messages";
import { frameBuffers } from "../transfer";
import { Hearing } from "./hearing";
import { LevelMeter } from "./level-meter";

type Post = (answer: EarAnswer, transfer?: Transferable[]) => void;

const liveSound: SoundFacts = { container: "live", codec: "pcm-f32", sampleRateHertz: heardSampleRateHertz, channels: 1, tags: {}, durationSeconds: null };

/** Hears sound that comes in as it happens: level, glimpses of the last seconds, and all that a file's hearing tells. */
export class LiveHearing {
  readonly #pipeline = new SoundPipeline();
  readonly #hearing: Hearing;
  readonly #digest = sha256.create();
  readonly #meter = new LevelMeter();
  #port: MessagePort | null = null;
  #nextCount = 0;
  #lostBlocks = 0;
  #glimpsedAt = 0;

  constructor(
    private readonly id: number,
    name: string,
    private readonly post: Post,
  ) {
    this.#hearing = new Hearing(id, { kind: "live", name, size: 0 }, liveSound, (answer, transfer) => post(answer, transfer), () => performance.now());
  }

  /** From now on the sound comes from here; what was heard before stays. */
  attach(port: MessagePort, sampleRateHertz: number): void {
    this.#port?.close();
    this.#port = port;
    this.#nextCount = 0;
    port.onmessage = ({ data }: MessageEvent<CapturedBlock>): void => this.take(data, sampleRateHertz);
  }

  take({ count, planes }: CapturedBlock, sampleRateHertz: number): void {
    this.#lostBlocks += Math.max(0, count - this.#nextCount);
    this.#nextCount = count + 1;
    const level = this.#meter.take(planes, sampleRateHertz);
    const blocks = this.#pipeline.push({ planes, sampleRateHertz });
    if (level) this.post({ type: "level", id: this.id, ...level, seconds: this.#pipeline.seconds, lostBlocks: this.#lostBlocks });
    for (const block of blocks) this.#hear(block);
    this.#glimpse();
  }

  /** Nothing more comes: tells everything heard. */
  end(): void {
    this.drop();
    const { blocks, report } = this.#pipeline.end();
    for (const block of blocks) this.#hear(block);
    this.#hearing.end(report, bytesToHex(this.#digest.digest()), 0);
  }

  drop(): void {
    this.#port?.close();
    this.#port = null;
  }

  #hear(block: SampleBlock): void {
    this.#digest.update(new Uint8Array(block.samples.buffer, block.samples.byteOffset, block.samples.byteLength));
    this.#hearing.take(block);
  }

  #glimpse(): void {
    const end = this.#hearing.frames - (this.#hearing.frames % 2);
    if (end - this.#glimpsedAt < glimpseEveryFrames) return;
    const last = lastSounds((from, to) => this.#hearing.copy(from, to), end);
    if (!last) return;
    this.#glimpsedAt = end;
    const { startFrame, silent, frames } = last;
    this.post({ type: "glimpse", id: this.id, startSeconds: secondsOfFrame(startFrame), endSeconds: secondsOfFrame(end), silent, frames }, frameBuffers(frames));
  }
}
