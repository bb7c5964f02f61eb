import { factKinds, weighedSpans, type Fact, type Span } from "../../description";
import { logOdds, sigmoid } from "../calibration";
import type { Measurements } from "../measure/measurements";
import { spectralTurns } from "../measure/spectral-turns";
import type { FactMaker, Scope } from "./fact-maker";
import { familyTurns, type FamilyTurn } from "./family-turns";
import { mergedSpans, soundingSpans, spansWithin } from "./spans";
import { pooledPresence, windowsWithin, type WeighedAnswer } from "./window-pool";

const families = factKinds.instrumentFamily.values;
const slotSeconds = 1;
const blurSeconds = 2;
/** Seconds in which a family seems to be heard, though neither its stretch nor the sound bears it out, speak for it by so much. */
const passingWeight = 0.8;
/** A family must sound in this share of a stretch to be spoken of (facts.md counts from 5 %). */
const presentShare = 0.05;

/** How likely each family sounds in each second: the windows' steps laid over each other, smoothed over 3 s. */
export interface FamilyTrack {
  readonly slots: number;
  /** slots × families, probabilities; 0 where no window listened. */
  readonly values: Float32Array;
  /** Of each family the moments at which it clearly comes or goes, exact to a frame, in order. */
  readonly turns: readonly (readonly FamilyTurn[])[];
  readonly silent: Measurements["silent"];
}

export function familyTrack(windows: readonly WeighedAnswer[], { seconds, frames, silent }: Pick<Measurements, "seconds" | "frames" | "silent">): FamilyTrack {
  const slots = Math.max(1, Math.ceil(seconds / slotSeconds));
  const width = families.length;
  const sums = new Float32Array(slots * width);
  const counts = new Float32Array(slots);
  for (const { answer, weight } of windows) {
    const { steps, values } = answer.familySteps;
    if (weight <= 0 || steps === 0) continue;
    const stepSeconds = (answer.end - answer.start) / steps;
    for (let step = 0; step < steps; step++) {
      const slot = Math.floor((answer.start + (step + 0.5) * stepSeconds) / slotSeconds);
      if (slot < 0 || slot >= slots) continue;
      counts[slot] = (counts[slot] as number) + 1;
      for (let family = 0; family < width; family++) sums[slot * width + family] = (sums[slot * width + family] as number) + logOdds(Math.max(1e-3, values[step * width + family] ?? 0));
    }
  }
  const values = new Float32Array(slots * width);
  for (let slot = 0; slot < slots; slot++) {
    for (let family = 0; family < width; family++) {
      let sum = 0;
      let count = 0;
      for (let near = Math.max(0, slot - 1); near <= Math.min(slots - 1, slot + 1); near++) {
        sum += sums[near * width + family] as number;
        count += counts[near] as number;
      }
      values[slot * width + family] = count > 0 ? sigmoid(sum / count) : 0;
    }
  }
  const spectrum = spectralTurns(frames);
  const turns = families.map((_, family) => familyTurns(Float32Array.from({ length: slots }, (_, slot) => values[slot * width + family] as number), frames, spectrum));
  return { slots, values, turns, silent };
}

/**
 * Where a family sounds. Between its comings and goings it is heard throughout where it is likelier than not on the whole;
 * elsewhere only in the seconds at half its own best probability or above one half.
 */
function familyEvidence(track: FamilyTrack, family: number): Span[] {
  let highest = 0;
  const at = (slot: number): number => track.values[slot * families.length + family] as number;
  for (let slot = 0; slot < track.slots; slot++) highest = Math.max(highest, at(slot));
  const floor = Math.min(0.5, highest / 2);
  const cuts = [0, ...(track.turns[family] ?? []).map((turn) => turn.at), track.slots * slotSeconds];
  return cuts.slice(0, -1).flatMap((from, index) => {
    const to = cuts[index + 1] as number;
    const slots = Array.from({ length: track.slots }, (_, slot) => slot).filter((slot) => (slot + 0.5) * slotSeconds >= from && (slot + 0.5) * slotSeconds < to && at(slot) > 0);
    const mean = slots.reduce((sum, slot) => sum + at(slot), 0) / Math.max(1, slots.length);
    if (slots.length > 0 && mean >= 0.5) return soundingSpans(from, to, track.silent).map((span) => ({ ...span, weight: Math.round(mean * 100) / 100 }));
    // The network's windows blur in time: the seconds beside a cut still hold something of its other side.
    const clear = slots.filter((slot) => at(slot) >= floor && (from === 0 || slot >= from + blurSeconds) && (index === cuts.length - 2 || slot + 1 <= to - blurSeconds));
    return mergedSpans(spansWithin(clear.map((slot) => ({ start: slot * slotSeconds, end: (slot + 1) * slotSeconds, weight: passingWeight * at(slot) })), from, to));
  });
}

/** The instrument families of a stretch, each where it sounds; and in the whole recording the instruments the network names. */
export function familyFacts(windows: readonly WeighedAnswer[], track: FamilyTrack, maker: FactMaker, scope: Scope): Fact[] {
  const inScope = windowsWithin(windows, scope.start, scope.end);
  const facts: Fact[] = [];
  families.forEach((family, index) => {
    const presence = pooledPresence(inScope, "instrumentFamily", index);
    if (presence === null) return;
    const evidence = spansWithin(familyEvidence(track, index), scope.start, scope.end);
    const covered = evidence.reduce((sum, span) => sum + span.end - span.start, 0) / (scope.end - scope.start);
    const fact = maker.present(scope, "instrumentFamily", family, covered < presentShare ? presence / 2 : presence, "heard", evidence);
    if (fact) facts.push(fact);
  });
  return facts.sort((left, right) => right.confidence - left.confidence);
}

/** Single instruments, whole recording only: windows that answer more than even odds are the evidence. */
export function instrumentFacts(windows: readonly WeighedAnswer[], maker: FactMaker, scope: Scope): Fact[] {
  const facts: Fact[] = [];
  factKinds.instrument.values.forEach((instrument, index) => {
    const presence = pooledPresence(windows, "instrument", index);
    if (presence === null) return;
    const evidence = windows
      .filter(({ answer }) => (answer.heads["instrument"]?.[index] ?? 0) >= 0.5)
      .map(({ answer }) => ({ start: answer.start, end: answer.end, weight: answer.heads["instrument"]?.[index] ?? 0 }));
    const fact = maker.present(scope, "instrument", instrument, presence, "heard", weighedSpans(spansWithin(evidence, scope.start, scope.end)));
    if (fact && fact.confidence >= 0.35) facts.push(fact);
  });
  return facts.sort((left, right) => right.confidence - left.confidence);
}
