import { factKinds, type Fact, type FactKind, type HeardSound } from "../../description";
import { calibrationOf, type Calibration } from "../calibration";
import { bothFrom } from "../combine/sound-stretches";
import type { Heard } from "../heard";
import { SteadyKind } from "./steady-kind";

/** What is said changes at most once in so many seconds (docs of captions: a shown cue is final for a while). */
export const leastSecondsBetweenChanges = 4;
/** Two tempi closer than this share are one. */
const sameTempo = 0.06;
/** The verdict wins by its mean confidence alone: one always holds. */
const verdictThreshold = 0.4;
/** Kinds that a few seconds can tell; the others need the whole (form) or would change all the time (loudness shape). */
const liveKinds: readonly FactKind[] = [
  "ensemble", "instrumentFamily", "key", "mode", "tempo", "tempoClass", "metre", "texture", "register", "articulation", "density", "chromaticism", "mood",
];

/** Between speech and music both are heard for some seconds; only what lasts longer is speech over music. */
const bothSeconds = 9;
/** Applause that ended longer ago is over. */
const overSeconds = 1;
const heardSeconds = ({ loudness }: Heard): number => loudness.decibels.length * loudness.step;

/** What may be said at the moment. */
export interface SteadyHeard {
  /** Seconds from the start. */
  readonly at: number;
  readonly sound: HeardSound;
  readonly soundConfidence: number;
  readonly facts: readonly Fact[];
}

/**
 * Makes of ever new hearings of the last seconds something that can be read: facts come, go and change only when the
 * evidence outweighs the old, and what is said changes at most once in four seconds. Nothing is said that was not
 * heard above its kind's threshold, and no fact of music while it does not sound like music.
 */
export class SteadyHearing {
  readonly #sound = new SteadyKind(false, verdictThreshold);
  /** Since when speech and music are heard at once, in seconds. */
  #bothSince: number | null = null;
  #kinds = new Map<FactKind, SteadyKind>();
  #latest = new Map<string, Fact>();
  #shown: SteadyHeard | null = null;

  constructor(private readonly calibration: Calibration) {}

  /** Takes a hearing of the last seconds; gives what is to be said from now on, or null when that stays as it is. */
  take(heard: Heard, at: number): SteadyHeard | null {
    const now = this.#soundNow(heard, at);
    const [sound = "unsure"] = this.#sound.take(new Map([[now.sound, now.confidence]]), at) as readonly HeardSound[];
    if (sound !== "music" && now.sound !== "music") this.#kinds = new Map();
    const facts = sound === "music" && now.sound === "music" ? this.#facts(heard, at) : sound === "music" ? (this.#shown?.facts ?? []) : [];
    const next: SteadyHeard = { at, sound, soundConfidence: this.#sound.confidenceOf(sound), facts };
    if (this.#shown && (sayTheSame(this.#shown, next) || at - this.#shown.at < leastSecondsBetweenChanges)) return null;
    this.#shown = next;
    return next;
  }

  /** What sounds at the end of a hearing: its verdict, unless it ends in applause, or speech has lasted over music for a while. */
  #soundNow(heard: Heard, at: number): { readonly sound: HeardSound; readonly confidence: number } {
    const last = heard.stretches.at(-1);
    if (last?.sound === "applause" && last.end >= heardSeconds(heard) - overSeconds) return { sound: "applause", confidence: last.confidence };
    const { music, speech } = heard.likely;
    if (Math.min(music, speech) < bothFrom) this.#bothSince = null;
    else this.#bothSince ??= at;
    const both = this.#bothSince !== null && at - this.#bothSince >= bothSeconds;
    return both ? { sound: "speech over music", confidence: Math.min(0.9, music + speech) } : { sound: heard.verdict, confidence: heard.verdictConfidence };
  }

  #facts(heard: Heard, at: number): Fact[] {
    const facts: Fact[] = [];
    for (const kind of liveKinds) {
      const steady = this.#kinds.get(kind) ?? new SteadyKind(factKinds[kind].many, calibrationOf(this.calibration, kind).threshold);
      this.#kinds.set(kind, steady);
      for (const value of steady.take(this.#confidences(heard, kind), at)) {
        const fact = this.#latest.get(`${kind}:${value}`);
        if (fact) facts.push({ ...fact, confidence: Math.round(steady.confidenceOf(value) * 1000) / 1000, stated: true });
      }
    }
    return facts;
  }

  /** How surely each value of a kind was heard this time, runners-up included; remembers the facts themselves. */
  #confidences(heard: Heard, kind: FactKind): Map<string, number> {
    const confidences = new Map<string, number>();
    for (const fact of heard.facts.filter((each) => each.kind === kind)) {
      const { alternatives = [], ...bare } = fact;
      for (const { value, confidence } of [{ value: fact.value, confidence: fact.confidence }, ...(factKinds[kind].many ? [] : alternatives)]) {
        const name = kind === "tempo" ? this.#nameOfTempo(Number(value)) : String(value);
        confidences.set(name, Math.max(confidences.get(name) ?? 0, confidence));
        this.#latest.set(`${kind}:${name}`, { ...bare, value: kind === "tempo" ? Number(name) : value });
      }
    }
    return confidences;
  }

  /** A tempo that was named before, where this is the same but for a hair; so the number does not tremble. */
  #nameOfTempo(beatsPerMinute: number): string {
    const known = [...this.#latest.keys()].filter((key) => key.startsWith("tempo:")).map((key) => Number(key.slice("tempo:".length)));
    return String(known.find((other) => Math.abs(other / beatsPerMinute - 1) < sameTempo) ?? beatsPerMinute);
  }
}

function sayTheSame(former: SteadyHeard, next: SteadyHeard): boolean {
  const said = ({ facts }: SteadyHeard): string => facts.map(({ kind, value }) => `${kind}:${value}`).sort().join();
  return former.sound === next.sound && said(former) === said(next);
}
