import { factKinds } from "../../src/description";
import { type HeadName, headNames, listenerHeads, windowLayout } from "../../src/listener/network";
import type { WindowEntry, WindowLabels } from "../data/window-labels";

export type OneHead = Exclude<HeadName, "instrumentFamily" | "instrument">;
export const oneHeads = headNames.filter((name): name is OneHead => listenerHeads[name].kind === "one");

export const familyCount = factKinds.instrumentFamily.values.length;
export const instrumentCount = factKinds.instrument.values.length;

/** A family counts as heard in a window from this share of it on; less is neither yes nor no. */
export const heardFrom = 0.1;

export type Shares = Readonly<Partial<Record<OneHead, Float32Array>>>;

/** Truth of a window in numbers; −1 and null where nothing is known. */
export interface Targets {
  readonly one: Readonly<Record<OneHead, number>>;
  /** Of heads that nobody labelled: a teacher's probability for each value. */
  readonly shares: Shares;
  /** Per family the share of the window, 0 … 1. */
  readonly families: Float32Array | null;
  /** Where not all families are labelled: how likely each sounds, by a teacher; those that surely do, 1. */
  readonly familyChances: Float32Array | null;
  /** 10 × 11 shares. */
  readonly familySteps: Float32Array | null;
  /** Per instrument 0 or 1. */
  readonly instruments: Float32Array | null;
}

const labelOf: Readonly<Record<Exclude<OneHead, "key">, (labels: WindowLabels) => string | null>> = {
  verdict: (labels) => labels.verdict,
  ensemble: (labels) => labels.ensemble,
  metre: (labels) => labels.metre,
  tempoClass: (labels) => labels.tempoClass,
  texture: (labels) => labels.texture,
  register: (labels) => labels.register,
  articulation: (labels) => labels.articulation,
  density: (labels) => labels.density,
  chromaticism: (labels) => labels.chromaticism,
  style: (labels) => labels.style,
};

/** @throws Error when a label is not of its fact's closed list */
export function targetsOf(entry: WindowEntry): Targets {
  const { labels } = entry;
  const one = {} as Record<OneHead, number>;
  for (const head of oneHeads) {
    if (head === "key") {
      one.key = labels.key ?? -1;
      continue;
    }
    const value = labelOf[head](labels);
    one[head] = value === null ? -1 : listenerHeads[head].values.indexOf(value);
    if (value !== null && one[head] < 0) throw new Error(`${entry.id}: "${value}" is no ${head}`);
  }
  const families = labels.families;
  const instruments = labels.instruments;
  const steps = labels.familySteps;
  if (steps !== null && steps.length !== windowLayout.familySteps * familyCount) throw new Error(`${entry.id}: ${steps.length} family steps`);
  return {
    one,
    shares: {},
    families: families === null ? null : Float32Array.from(factKinds.instrumentFamily.values, (family) => families[family] ?? 0),
    familyChances: null,
    familySteps: steps === null ? null : Float32Array.from(steps),
    instruments: instruments === null ? null : Float32Array.from(factKinds.instrument.values, (name) => (instruments.includes(name) ? 1 : 0)),
  };
}

/** Truth of two windows sounding together: what sounds is the union; what holds one value only is no longer known. */
export function mixedTargets(a: Targets, b: Targets): Targets {
  const union = (x: Float32Array | null, y: Float32Array | null): Float32Array | null =>
    x === null || y === null ? null : x.map((value, index) => Math.max(value, y[index] as number));
  const one = Object.fromEntries(oneHeads.map((head) => [head, -1])) as Record<OneHead, number>;
  // Music with anything is music, unless speech goes over it: then nothing is said.
  const music = listenerHeads.verdict.values.indexOf("music");
  const speech = listenerHeads.verdict.values.indexOf("speech");
  const verdicts = [a.one.verdict, b.one.verdict];
  if (verdicts.includes(music) && !verdicts.includes(speech)) one.verdict = music;
  else if (a.one.verdict === b.one.verdict) one.verdict = a.one.verdict;
  return {
    one, shares: {}, families: union(a.families, b.families), familyChances: a.families !== null && b.families !== null ? null : union(chancesOf(a), chancesOf(b)),
    familySteps: union(a.familySteps, b.familySteps), instruments: union(a.instruments, b.instruments),
  };
}

/** How likely each family sounds: as a teacher says, or as labels do; a share too little to count is neither yes nor no. */
function chancesOf({ families, familyChances }: Targets): Float32Array | null {
  return families?.map((share) => (share >= heardFrom ? 1 : share === 0 ? 0 : 0.5)) ?? familyChances;
}

/** What another teacher says of the heads that nobody labelled; where two teachers speak of one, the mean of both. */
export function withShares(targets: Targets, others: Shares): Targets {
  const shares = { ...targets.shares };
  for (const head of oneHeads) {
    const [ours, theirs] = [targets.shares[head], others[head]];
    if (targets.one[head] >= 0 || theirs === undefined) continue;
    shares[head] = ours === undefined ? theirs : ours.map((share, value) => (share + (theirs[value] as number)) / 2);
  }
  return { ...targets, shares };
}

/** The key after pitches were read `semitones` higher. */
export function transposedKey(key: number, semitones: number): number {
  return key < 0 ? key : Math.floor(key / 12) * 12 + ((((key % 12) + semitones) % 12) + 12) % 12;
}
