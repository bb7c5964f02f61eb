import type { Fact, FactKind } from "../../description";
import type { FactMaker, Scope } from "./fact-maker";
import { moodNames } from "./mood-names";
import { moodTable, type MoodCue } from "./mood-table";

/** Where each heard value lies on its cue. */
const cueOf: Readonly<Partial<Record<FactKind, { readonly cue: MoodCue; readonly places: Readonly<Record<string, number>> }>>> = {
  tempoClass: { cue: "tempo", places: { slow: -1, moderate: 0, fast: 1, free: -0.5 } },
  mode: { cue: "mode", places: { major: 1, minor: -1, modal_or_none: -0.2 } },
  dynamics: { cue: "loudness", places: { quiet: -1, moderate: 0, loud: 1, varied: 0.4 } },
  articulation: { cue: "articulation", places: { legato: -1, mixed: 0, detached: 1, percussive: 0.8 } },
  register: { cue: "register", places: { low: -1, middle: 0, high: 1, wide: 0 } },
  density: { cue: "density", places: { sparse: -1, moderate: 0, dense: 1 } },
  chromaticism: { cue: "roughness", places: { diatonic: -1, some: 0, strong: 1 } },
};
const mostMoods = 3;
/** A table over seven cues can't be surer than this. */
const highestConfidence = 0.8;
/** Moods are told only where tempo, mode and at least one more cue were heard. */
const fewestCues = 3;

/** Places of the cues as far as they were heard: each fact's values by their probabilities. */
export function heardCues(facts: readonly Fact[]): Map<MoodCue, { place: number; certainty: number }> {
  const cues = new Map<MoodCue, { place: number; certainty: number }>();
  for (const fact of facts) {
    const row = cueOf[fact.kind];
    if (!row || typeof fact.value !== "string") continue;
    const told = [{ value: fact.value, confidence: fact.confidence }, ...(fact.alternatives ?? [])];
    let place = 0;
    let certainty = 0;
    for (const { value, confidence } of told) {
      place += (row.places[String(value)] ?? 0) * confidence;
      certainty += confidence;
    }
    cues.set(row.cue, { place, certainty: Math.min(1, certainty) });
  }
  return cues;
}

/**
 * Mood words that the heard facts allow, by the table: agreement of all cues a mood leans on; one leading cue that plainly speaks
 * against it forbids it. Never learnt, never surer than 0.8. The evidence is that of the facts it rests on.
 */
export function moodFacts(facts: readonly Fact[], maker: FactMaker, scope: Scope): Fact[] {
  const cues = heardCues(facts);
  if (cues.size < fewestCues || !cues.has("tempo") || !cues.has("mode")) return [];
  const scored = moodNames.map((mood) => {
    let agreement = 0;
    let total = 0;
    let against = false;
    for (const [cue, lean] of Object.entries(moodTable[mood]) as [MoodCue, number][]) {
      const heard = cues.get(cue);
      // What was not heard neither helps nor forbids, but leaves the mood less sure.
      total += Math.abs(lean);
      if (!heard) continue;
      agreement += lean * heard.place;
      if (Math.abs(lean) === 1 && lean * heard.place < -0.3) against = true;
    }
    return { mood, score: against ? -1 : agreement / total };
  });
  scored.sort((left, right) => right.score - left.score);
  const evidence = facts.find((fact) => fact.kind === "tempoClass")?.evidence ?? [];
  return scored
    .filter(({ score }) => score > 0.15)
    .slice(0, mostMoods)
    .map(({ mood, score }) => maker.present(scope, "mood", mood, Math.min(highestConfidence, 0.35 + 0.7 * score), "measured", evidence))
    .filter((fact) => fact !== null);
}
