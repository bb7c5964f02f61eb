import type { CaptionCue, CueChange, Description } from "../../src/description";
import type { Heard } from "../../src/listener";
import type { PlantedChange, PlantedKind } from "./planted-changes";
import type { PlantedTruth } from "./planted-recording";

/** A cue farther from a change than this is not about it. */
const farthestSeconds = 8;
/** Which cues tell a planted change. */
const cuesFor: Readonly<Record<PlantedKind, readonly CueChange[]>> = {
  start: ["start"], enters: ["enters"], leaves: ["leaves"], swell: ["swell", "louder"], drop: ["drop"], silence: ["silence"], tempo: ["faster", "slower"], fade: ["fade"], stop: ["stop"],
};
/** Changes that need not be planted to be there are not counted as wrong: starts, sections and ends. */
const falsifiable: readonly CueChange[] = ["enters", "leaves", "swell", "louder", "drop", "silence", "faster", "slower"];

export interface Told {
  readonly change: PlantedChange;
  readonly cue: CaptionCue;
}

/** A recording's cues against what was planted in it. */
export interface TimingScore {
  readonly told: readonly Told[];
  readonly missed: readonly PlantedChange[];
  /** Cues that name a change which is neither planted nor in the score. */
  readonly wrong: readonly CaptionCue[];
}

/** A document of what was heard, with no texts: all that captions are made of. */
export function wordlessDescription(heard: Heard, seconds: number, name: string): Description {
  const text = { text: "", claims: [], origin: "realiser" } as const;
  return {
    format: "linernote-description", version: 1, created: "2026-01-01T00:00:00.000Z",
    source: { kind: "file", name, duration: seconds, covered: 1 },
    engine: { app: "training", backend: "wasm" }, model: { version: "", features: "" },
    verdict: heard.verdict, facts: heard.facts, sections: heard.sections,
    texts: { line: text, sentence: text, paragraph: text },
    loudness: heard.loudness, warnings: heard.warnings, corrections: [],
  };
}

const familiesOf = (cue: CaptionCue): readonly string[] => cue.facts.flatMap((id) => /^instrumentFamily:(\w+)/.exec(id)?.[1] ?? []);
/** A cue about more families than one says only that some come or go: any family will do. */
const tells = (cue: CaptionCue, family: string): boolean => familiesOf(cue).length > 1 || familiesOf(cue).includes(family);

const loudnessCues: readonly CueChange[] = ["swell", "louder", "drop"];

/** The level (each 0.1 s, decibels) differs by 6 dB between three seconds before a cue and three within eight after it, the way the cue says. */
function reallyChanges({ start, change }: CaptionCue, level: Float32Array): boolean {
  const mean = (from: number): number => {
    const part = level.subarray(Math.max(0, Math.round(from * 10)), Math.round((from + 3) * 10));
    return 10 * Math.log10(part.reduce((sum, decibels) => sum + 10 ** (decibels / 10), 1e-9) / Math.max(1, part.length));
  };
  const after = Array.from({ length: 17 }, (_, index) => mean(start + index / 2));
  return change === "drop" ? mean(start - 3) - Math.min(...after) >= 6 : Math.max(...after) - mean(start - 3) >= 6;
}

/** How far the level moves between a recording's start and end, in decibels: four-second means, from the 5th to the 95th of 100. */
export function levelRange(level: Float32Array, { changes }: PlantedTruth): number {
  const [from, to] = [Math.ceil((changes[0]?.at ?? 0) + 1), (changes.at(-1)?.at ?? level.length / 10) - 5];
  const means = Array.from({ length: Math.max(0, Math.floor(to - from)) }, (_, index) => {
    const part = level.subarray((from + index) * 10, (from + index + 4) * 10);
    return 10 * Math.log10(part.reduce((sum, decibels) => sum + 10 ** (decibels / 10), 1e-9) / part.length);
  }).sort((a, b) => a - b);
  const at = (share: number): number => means[Math.floor(share * (means.length - 1))] ?? 0;
  return at(0.95) - at(0.05);
}

export function scoreTiming(cues: readonly CaptionCue[], truth: PlantedTruth, level: Float32Array): TimingScore {
  const told: Told[] = [];
  const missed: PlantedChange[] = [];
  const used = new Set<string>();
  for (const change of truth.changes) {
    const [nearest] = cues
      .filter((cue) => cuesFor[change.kind].includes(cue.change) && !used.has(cue.id) && Math.abs(cue.start - change.at) <= farthestSeconds)
      .filter((cue) => change.family === undefined || tells(cue, change.family))
      .sort((a, b) => Math.abs(a.start - change.at) - Math.abs(b.start - change.at));
    if (!nearest) missed.push(change);
    else {
      used.add(nearest.id);
      told.push({ change, cue: nearest });
    }
  }
  const natural = (cue: CaptionCue): boolean =>
    loudnessCues.includes(cue.change) ? reallyChanges(cue, level) :
    truth.families.some(({ family, start, end }) => tells(cue, family) && Math.abs((cue.change === "enters" ? start : end) - cue.start) < 3);
  return { told, missed, wrong: cues.filter((cue) => falsifiable.includes(cue.change) && !used.has(cue.id) && !natural(cue)) };
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length === 0 ? Number.NaN : ((sorted[Math.floor((sorted.length - 1) / 2)] as number) + (sorted[Math.ceil((sorted.length - 1) / 2)] as number)) / 2;
};
