import type { SeededRandom } from "../../src/base";
import type { SoundingNote } from "../data/score";
import { vowels, type VoiceType, type Vowel } from "./vowels";

const formants = 5;
const controlStep = 64;

/** How one singer sings. */
export interface SingerStyle {
  readonly vibratoCents: number;
  readonly vibratoHertz: number;
  /** Time constant of the glide from note to note, in seconds. */
  readonly glideSeconds: number;
  readonly detuneCents: number;
  readonly lateSeconds: number;
  /** Lowpass of the glottal source: darker or brighter, in hertz. */
  readonly brightnessHertz: number;
  readonly breath: number;
  /** How far the upper formants are raised, in decibels: the ring of a trained voice. */
  readonly ringDecibels: number;
  /** Chance that a note begins with a consonant. */
  readonly words: number;
  /** Scale of all formants: the length of a singer's throat. */
  readonly throat: number;
}

/** A singer drawn at random: trained or plain, with words or on a vowel. */
export function drawSinger(random: SeededRandom): SingerStyle {
  const trained = random.chance(0.6);
  return {
    vibratoCents: trained ? random.between(20, 90) : random.between(0, 25),
    vibratoHertz: random.between(4.6, 6.6),
    glideSeconds: random.between(0.012, 0.06),
    detuneCents: 0,
    lateSeconds: 0,
    brightnessHertz: Math.exp(random.between(Math.log(1800), Math.log(9000))),
    breath: random.between(0.001, 0.03),
    ringDecibels: trained ? random.between(4, 16) : random.between(-4, 6),
    words: random.chance(0.25) ? 0 : random.between(0.4, 1),
    throat: random.between(0.9, 1.12),
  };
}

/** Another member of the same choir. */
export function choirMate(style: SingerStyle, random: SeededRandom): SingerStyle {
  return {
    ...style,
    vibratoCents: style.vibratoCents * random.between(0.3, 1),
    vibratoHertz: style.vibratoHertz * random.between(0.88, 1.12),
    detuneCents: 9 * random.normal(),
    lateSeconds: random.between(0, 0.045),
    brightnessHertz: style.brightnessHertz * random.between(0.7, 1.4),
    throat: style.throat * random.between(0.94, 1.06),
  };
}

/**
 * Sings a line by source and filter: pulses of the gliding, trembling pitch through five resonators that move from vowel to
 * vowel; consonants are bursts of noise, closures and hums. `tuningCents` moves everything. Mono.
 */
export function sing(notes: readonly SoundingNote[], type: VoiceType, style: SingerStyle, seconds: number, rate: number, tuningCents: number, random: SeededRandom): Float32Array {
  const samples = new Float32Array(Math.ceil(seconds * rate));
  const throat = new Throat(type, style, rate, random);
  let cursor = 0;
  let hertz = 0;
  for (let index = 0; index < notes.length; index++) {
    const note = notes[index] as SoundingNote;
    const start = Math.max(cursor, Math.round((note.start + style.lateSeconds) * rate));
    const next = notes[index + 1];
    // One throat sings one note: a later note cuts the former.
    const end = Math.min(samples.length, Math.round((Math.min(note.end, next?.start ?? Infinity) + style.lateSeconds) * rate));
    if (end - start < 0.05 * rate) continue;
    const target = 440 * 2 ** ((note.midi - 69) / 12 + (tuningCents + style.detuneCents) / 1200);
    if (hertz === 0 || start - cursor > 0.15 * rate) hertz = target * 2 ** (-random.between(0, 1.5) / 12);
    hertz = throat.note(samples, start, end, hertz, target, note.velocity / 127);
    cursor = end;
  }
  return samples;
}

/** The moving parts of one voice. */
class Throat {
  readonly #table: readonly Vowel[];
  readonly #memory = new Float64Array(2 * formants);
  readonly #now = new Float64Array(formants);
  readonly #gains = new Float64Array(formants);
  #vowel: Vowel;
  #phase = 0;
  #formerSaw = 0;
  #smooth = 0;
  #time = 0;

  constructor(
    type: VoiceType,
    readonly style: SingerStyle,
    readonly rate: number,
    readonly random: SeededRandom,
  ) {
    this.#table = vowels[type];
    this.#vowel = random.pick(this.#table);
    this.#vowel.hertz.forEach((value, index) => (this.#now[index] = value * style.throat));
    this.#vowel.decibels.forEach((value, index) => (this.#gains[index] = 10 ** (value / 20)));
  }

  /** Adds a note; gives back the pitch at which it ended. */
  note(samples: Float32Array, start: number, end: number, from: number, target: number, loudness: number): number {
    const { style, random, rate } = this;
    if (random.chance(0.75)) this.#vowel = random.pick(this.#table);
    const consonant = random.chance(style.words) ? random.pick(["hiss", "stop", "hum"] as const) : "none";
    const consonantSamples = consonant === "none" ? 0 : Math.min((end - start) / 3, random.between(0.03, 0.1) * rate);
    const attack = random.between(0.02, 0.08) * rate;
    const release = Math.min((end - start) / 3, random.between(0.03, 0.12) * rate);
    // A note that sits on the first formant is louder by itself; a singer gives less.
    const onFormant = (this.#vowel.hertz[0] ?? 0) * style.throat < target * 1.02 ? 0.45 : 1;
    const level = (0.15 + loudness * loudness) * onFormant;
    const glide = 1 - Math.exp(-controlStep / (style.glideSeconds * rate));
    const tilt = 1 - Math.exp((-2 * Math.PI * Math.min(rate / 3, style.brightnessHertz * (0.6 + loudness))) / rate);
    let hertz = from;
    let drift = 0;
    const coefficients = new Float64Array(3 * formants);
    for (let at = start; at < end; at++) {
      const into = at - start;
      let step = hertz;
      if (into % controlStep === 0) {
        hertz += glide * (target - hertz);
        drift = 0.97 * drift + random.normal() * 0.8;
        this.#moveFormants(hertz, coefficients);
      }
      const vibrato = style.vibratoCents * Math.min(1, Math.max(0, into / rate - 0.15) / 0.3) * Math.sin(2 * Math.PI * style.vibratoHertz * this.#time);
      step = hertz * (1 + (vibrato + drift) * 0.000578);
      this.#time += 1 / rate;
      const envelope = level * Math.min(1, into / attack, (end - at) / release);
      samples[at] = (samples[at] as number) + envelope * this.#sample(step / rate, tilt, into < consonantSamples ? consonant : "none", coefficients);
    }
    return hertz;
  }

  #moveFormants(hertz: number, coefficients: Float64Array): void {
    for (let index = 0; index < formants; index++) {
      let wanted = (this.#vowel.hertz[index] ?? 0) * this.style.throat;
      // High voices raise the first formant to the note they sing (Sundberg 1987).
      if (index === 0) wanted = Math.max(wanted, hertz * 1.02);
      this.#now[index] = (this.#now[index] ?? 0) + 0.08 * (wanted - (this.#now[index] ?? 0));
      this.#gains[index] = (this.#gains[index] ?? 0) + 0.08 * (10 ** (((this.#vowel.decibels[index] ?? -60) + (index < 2 ? 0 : this.style.ringDecibels)) / 20) - (this.#gains[index] ?? 0));
      // Wide enough that a note that meets the resonance does not turn into a whistle.
      const bandwidth = Math.max(1.5 * (this.#vowel.bandwidths[index] ?? 100), index === 0 ? 0.35 * hertz : 0);
      const radius = Math.exp((-Math.PI * bandwidth) / this.rate);
      coefficients[3 * index] = 2 * radius * Math.cos((2 * Math.PI * (this.#now[index] as number)) / this.rate);
      coefficients[3 * index + 1] = -radius * radius;
      coefficients[3 * index + 2] = (1 - radius) * (this.#gains[index] as number);
    }
  }

  #sample(step: number, tilt: number, consonant: "none" | "hiss" | "stop" | "hum", coefficients: Float64Array): number {
    this.#phase += step;
    if (this.#phase >= 1) this.#phase -= 1;
    // A saw with its jump rounded over two samples (PolyBLEP: Välimäki & Huovilainen 2007); its difference is a soft pulse.
    let saw = 2 * this.#phase - 1;
    if (this.#phase < step) saw -= (this.#phase / step - 1) ** 2 * -1;
    else if (this.#phase > 1 - step) saw -= ((this.#phase - 1) / step + 1) ** 2;
    const pulse = this.#formerSaw - saw;
    this.#formerSaw = saw;
    this.#smooth += tilt * (pulse - this.#smooth);
    const noise = this.random.next() * 2 - 1;
    if (consonant === "hiss") return 0.02 * noise;
    let source = consonant === "stop" ? 0 : this.#smooth + this.style.breath * noise;
    if (consonant === "hum") source *= 0.3;
    let sum = 0;
    for (let index = 0; index < formants; index++) {
      const first = this.#memory[2 * index] as number;
      const output = (coefficients[3 * index + 2] as number) * source + (coefficients[3 * index] as number) * first + (coefficients[3 * index + 1] as number) * (this.#memory[2 * index + 1] as number);
      this.#memory[2 * index + 1] = first;
      this.#memory[2 * index] = output;
      // Neighbouring formants in opposite phase, so that the valleys between them do not cancel.
      sum += index % 2 === 0 ? output : -output;
    }
    return sum;
  }
}
