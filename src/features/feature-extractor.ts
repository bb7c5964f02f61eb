import { AmplitudeSpectrum } from "./amplitude-spectrum";
import { bandPowers, melMatrix, semitoneMatrix } from "./band-matrix";
import { crestOf } from "./spectral-crest";
import { Growing } from "./growing";
import { LevelMeter } from "./k-weighting";
import { featureSettings as settings, pitchBins, scalarCount, type Frames } from "./layout";
import { meydaFor } from "./meyda-instances";
import { tuningVector } from "./tuning-peaks";

const frameFeatures = ["amplitudeSpectrum", "spectralCentroid", "spectralFlatness", "spectralRolloff", "zcr", "loudness"] as const;
const timbreBinHertz = settings.sampleRateHertz / settings.timbreWindow;
const pitchBinHertz = settings.sampleRateHertz / settings.pitchWindow;
const onsetEdgeBins = settings.onsetEdgesHertz.map((hertz) => Math.round(hertz / timbreBinHertz));
const stepsPerPitchFrame = settings.pitchHop / settings.frameHop;
// A full-scale sine under a Hann window has its peak at a quarter of the window's length.
const timbreScale = 4 / settings.timbreWindow;
const timbreMel = melMatrix(settings.melBands, settings.melLowHertz, settings.melHighHertz, settings.timbreWindow, settings.sampleRateHertz);
const pitchFold = semitoneMatrix(settings.pitchLowMidi, settings.pitchSemitones, settings.pitchBinsPerSemitone, settings.pitchWindow, settings.sampleRateHertz);

const decibelByte = (power: number): number =>
  Math.max(0, Math.min(255, Math.round((10 * Math.log10(power + 1e-12) + settings.byteOffsetDecibels) * settings.bytesPerDecibel)));

/** A number, or the given one where meyda answers NaN or ∞ (it does in silence). */
const finite = (value: unknown, otherwise: number): number => (typeof value === "number" && Number.isFinite(value) ? value : otherwise);

/**
 * Turns mono samples at 22 050 Hz into Frames, as a stream: the result does not depend on how the samples are cut into
 * blocks. The frames' spectra and scalars come from meyda; bands are folded here with sparse matrices, since meyda's own are
 * dense and slow, and the clocks that need only a spectrum take a quicker transform of the same values.
 */
export class FeatureExtractor {
  readonly #timbre = meydaFor(settings.timbreWindow, settings.sampleRateHertz);
  readonly #betweenSpectrum = new AmplitudeSpectrum(settings.timbreWindow);
  readonly #pitchSpectrum = new AmplitudeSpectrum(settings.pitchWindow);
  readonly #mel = new Growing((length) => new Uint8Array(length));
  readonly #onset = new Growing((length) => new Uint8Array(length));
  readonly #pitchBytes = new Growing((length) => new Uint8Array(length));
  readonly #tuning = new Growing((length) => new Float32Array(length));
  readonly #scalars = new Growing((length) => new Float32Array(length));
  readonly #level = new Growing((length) => new Float32Array(length));
  readonly #meter = new LevelMeter(settings.sampleRateHertz, settings.sampleRateHertz * settings.levelStepSeconds, (decibels) => {
    this.#level.extend(1)[0] = decibels;
  });
  /** Samples from `#origin` on; the first half window before the start is silence. */
  #samples = new Float32Array(settings.pitchWindow * 4);
  #origin = -settings.pitchWindow / 2;
  #filled = settings.pitchWindow / 2;
  #total = 0;
  #formerLog = new Float32Array(settings.timbreWindow / 2);
  #nowLog = new Float32Array(settings.timbreWindow / 2);
  readonly #melPowers = new Float32Array(settings.melBands);
  readonly #pitchPowers = new Float32Array(pitchBins);
  #pitchFrame = 0;
  #finished = false;

  /** Frames (1024-hop clock) that are ready to be copied out. */
  get frames(): number {
    return this.#mel.length / settings.melBands;
  }

  /** Takes the next samples: mono, 22 050 Hz, finite. */
  push(samples: Float32Array): void {
    if (this.#finished) throw new Error("push after finish");
    this.#meter.push(samples);
    this.#total += samples.length;
    this.#append(samples);
  }

  /** Ends the stream and gives all frames. */
  finish(): Frames {
    if (!this.#finished) {
      this.#meter.finish();
      const frames = Math.ceil(this.#total / settings.frameHop);
      const pitchFrames = Math.ceil(frames / stepsPerPitchFrame);
      const missing = (pitchFrames - 1) * settings.pitchHop + settings.pitchWindow / 2 - this.#total;
      if (missing > 0) this.#append(new Float32Array(missing));
      this.#finished = true;
      return this.copy(0, frames);
    }
    return this.copy(0, Math.ceil(this.#total / settings.frameHop));
  }

  /** A copy of frames from … to (1024-hop clock; `from` must be even). Level steps are those that begin in the stretch. */
  copy(from: number, to: number): Frames {
    const end = Math.min(to, this.frames);
    const pitchFrom = from / 2;
    const pitchTo = Math.ceil(end / 2);
    const levelStep = (frame: number): number => Math.ceil((frame * settings.frameHop) / (settings.sampleRateHertz * settings.levelStepSeconds));
    return {
      frames: end - from,
      mel: this.#mel.copy(from * settings.melBands, end * settings.melBands),
      onset: this.#onset.copy(2 * from * settings.onsetBands, 2 * end * settings.onsetBands),
      pitch: this.#pitchBytes.copy(pitchFrom * pitchBins, pitchTo * pitchBins),
      tuning: this.#tuning.copy(pitchFrom * 2, pitchTo * 2),
      scalars: this.#scalars.copy(from * scalarCount, end * scalarCount),
      level: this.#level.copy(levelStep(from), levelStep(end)),
    };
  }

  #append(samples: Float32Array): void {
    for (let offset = 0; offset < samples.length; ) {
      const room = this.#samples.length - this.#filled;
      const part = samples.subarray(offset, offset + room);
      this.#samples.set(part, this.#filled);
      this.#filled += part.length;
      offset += part.length;
      this.#work();
    }
  }

  /** Works off every pitch frame (and the frames and fast frames that lie in it) whose samples are all there. */
  #work(): void {
    const half = settings.pitchWindow / 2;
    while (this.#pitchFrame * settings.pitchHop + half <= this.#origin + this.#filled) {
      const centre = this.#pitchFrame * settings.pitchHop - this.#origin;
      this.#pitchAt(centre);
      for (let fast = 0; fast < settings.pitchHop / settings.fastHop; fast++) {
        this.#timbreAt(centre + fast * settings.fastHop, fast % 2 === 0);
      }
      this.#pitchFrame++;
    }
    const keepFrom = Math.max(0, this.#pitchFrame * settings.pitchHop - half - this.#origin);
    this.#samples.copyWithin(0, keepFrom, this.#filled);
    this.#filled -= keepFrom;
    this.#origin += keepFrom;
  }

  #pitchAt(centre: number): void {
    const window = this.#samples.subarray(centre - settings.pitchWindow / 2, centre + settings.pitchWindow / 2);
    const spectrum = this.#pitchSpectrum.of(window);
    bandPowers(pitchFold, spectrum, this.#pitchPowers);
    const bytes = this.#pitchBytes.extend(pitchBins);
    for (let bin = 0; bin < pitchBins; bin++) bytes[bin] = decibelByte(this.#pitchPowers[bin] as number);
    const { x, y } = tuningVector(spectrum, pitchBinHertz, 80, 2500);
    this.#tuning.extend(2).set([x, y]);
  }

  #timbreAt(centre: number, onFrame: boolean): void {
    const window = this.#samples.subarray(centre - settings.timbreWindow / 2, centre + settings.timbreWindow / 2);
    if (!onFrame) {
      this.#onsetFrom(this.#betweenSpectrum.of(window));
      return;
    }
    const features = this.#timbre.extract(frameFeatures, window);
    const spectrum = features["amplitudeSpectrum"] as Float32Array;
    const crest = crestOf(spectrum);
    for (let bin = 0; bin < spectrum.length; bin++) spectrum[bin] = (spectrum[bin] as number) * timbreScale;
    this.#onsetFrom(spectrum);
    bandPowers(timbreMel, spectrum, this.#melPowers);
    const bytes = this.#mel.extend(settings.melBands);
    for (let band = 0; band < settings.melBands; band++) bytes[band] = decibelByte(this.#melPowers[band] as number);
    this.#scalarsFrom(features, crest, window);
  }

  #onsetFrom(spectrum: Float32Array): void {
    const now = this.#nowLog;
    const former = this.#formerLog;
    for (let bin = 0; bin < now.length; bin++) now[bin] = Math.log1p(1000 * (spectrum[bin] as number));
    const bytes = this.#onset.extend(settings.onsetBands);
    for (let band = 0; band < settings.onsetBands; band++) {
      const low = Math.max(1, onsetEdgeBins[band] as number);
      const high = Math.min(now.length - 1, onsetEdgeBins[band + 1] as number);
      let rise = 0;
      for (let bin = low; bin < high; bin++) {
        const before = Math.max(former[bin - 1] as number, former[bin] as number, former[bin + 1] as number);
        const difference = (now[bin] as number) - before;
        if (difference > 0) rise += difference;
      }
      bytes[band] = Math.min(255, Math.round((settings.onsetScale * rise) / (high - low)));
    }
    this.#formerLog = now;
    this.#nowLog = former;
  }

  #scalarsFrom(features: Record<string, unknown>, crest: number, window: Float32Array): void {
    // RMS and peak of the frame's own hop, before meyda's window weakens them.
    const middle = window.subarray((settings.timbreWindow - settings.frameHop) / 2, (settings.timbreWindow + settings.frameHop) / 2);
    let energy = 0;
    let peak = 0;
    // Not for … of: it makes an object a sample.
    for (let index = 0; index < middle.length; index++) {
      const sample = middle[index] as number;
      energy += sample * sample;
      peak = Math.max(peak, Math.abs(sample));
    }
    const decibels = (power: number): number => 10 * Math.log10(power + 1e-12);
    const loudness = features["loudness"] as { total: number } | undefined;
    this.#scalars.extend(scalarCount).set([
      decibels(energy / middle.length),
      decibels(peak * peak),
      finite(features["spectralCentroid"], 0) * timbreBinHertz,
      finite(features["spectralFlatness"], 0),
      energy > 0 ? finite(features["spectralRolloff"], 0) : 0,
      finite(crest, 0),
      (finite(features["zcr"], 0) * settings.sampleRateHertz) / settings.timbreWindow,
      finite(loudness?.total, 0),
    ]);
  }
}
