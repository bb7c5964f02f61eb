import type { Fact } from "../../description";
import { featureSettings as settings } from "../../features";
import { integratedLoudness, loudnessRange } from "../measure/loudness";
import { loudnessShape } from "../measure/loudness-shape";
import type { Measurements } from "../measure/measurements";
import { soundQuality } from "../measure/sound-quality";
import type { FactMaker, Scope } from "./fact-maker";
import { soundingSpans } from "./spans";

/** Loudness units: a section this far from the whole recording is quiet or loud in it; a range this wide is varied. */
const apart = 4;
const variedRange = 14;

const levelSteps = (scope: Scope): { from: number; to: number } => ({
  from: Math.round(scope.start / settings.levelStepSeconds),
  to: Math.round(scope.end / settings.levelStepSeconds),
});

/** The shape of the loudness over a stretch. */
export function shapeFacts(measurements: Measurements, maker: FactMaker, scope: Scope): Fact[] {
  const { from, to } = levelSteps(scope);
  const guess = loudnessShape(measurements.frames.level, from, Math.min(to, measurements.frames.level.length));
  if (!guess) return [];
  const evidence = soundingSpans(scope.start, scope.end, measurements.silent);
  const fact = maker.fact(scope, { kind: "loudnessShape", value: guess.shape, confidence: guess.confidence, origin: "measured", evidence });
  return [fact];
}

/** How loud a section is within its recording; of a whole recording only whether its loudness varies widely. */
export function dynamicsFacts(measurements: Measurements, maker: FactMaker, scope: Scope, whole: boolean): Fact[] {
  const { from, to } = levelSteps(scope);
  const evidence = soundingSpans(scope.start, scope.end, measurements.silent);
  if (evidence.length === 0) return [];
  const range = loudnessRange(measurements.shortTerm.subarray(from, to));
  const give = (value: string, confidence: number): Fact[] => [maker.fact(scope, { kind: "dynamics", value, confidence: Math.min(0.95, confidence), origin: "measured", evidence })];
  if (range > variedRange) return give("varied", 0.6 + (range - variedRange) / 20);
  if (whole) return [];
  const difference = integratedLoudness(measurements.frames.level, from, to) - measurements.integrated;
  if (!Number.isFinite(difference)) return [];
  // Integrated loudness leans to the loud parts: the middle lies a little under it.
  const centred = difference + 1.5;
  if (centred < -apart) return give("quiet", 0.6 + (-centred - apart) / 12);
  if (difference > apart / 2) return give("loud", 0.6 + (difference - apart / 2) / 8);
  return give("moderate", 0.55);
}

/** What the recording itself sounds like. */
export function qualityFacts(measurements: Measurements, maker: FactMaker, scope: Scope): Fact[] {
  const evidence = soundingSpans(scope.start, scope.end, measurements.silent);
  return soundQuality(measurements.frames).map(({ value, confidence }) => maker.fact(scope, { kind: "soundQuality", value, confidence, origin: "measured", evidence }));
}
