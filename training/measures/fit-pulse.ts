import { factKinds } from "../../src/description";
import { answersOf, hearTempo, indexOfHighest, metreFeatures, tempoClasses, tempoClassIndex, tempoFeatureCount, tempoFeatures, tempoGrid, tempoGuesses, type SmallNetwork } from "../../src/listener";
import { fitSoftmax, type Lesson } from "./fit-softmax";
import type { LabelledPulse } from "./labelled-pulses";

/** How sharply a target tempo is meant: standard deviation in natural logarithm. */
const tempoSharpness = 0.02;
/** Rare classes count more, by this power of their rarity. */
const balance = 0.5;
/** The grid reaches from 25 to 330; at its ends a tempo has no neighbours to be compared with. */
const [lowestTempo, highestTempo] = [28, 300];
const tempoClassNames: readonly string[] = factKinds.tempoClass.values;
const metreNames: readonly string[] = factKinds.metre.values;
const metres = 3;

function weightsOfClasses(classes: readonly number[], count: number): number[] {
  const shares = Array.from({ length: count }, (_unused, index) => classes.filter((each) => each === index).length / classes.length);
  const raw = shares.map((share) => (share > 0 ? share ** -balance : 0));
  const mean = shares.reduce((sum, share, index) => sum + share * (raw[index] as number), 0);
  return raw.map((weight) => weight / mean);
}

function tempoTarget(beatsPerMinute: number, weight: number): Float64Array {
  const target = tempoGrid.map((tempo) => Math.exp(-0.5 * (Math.log(tempo / beatsPerMinute) / tempoSharpness) ** 2));
  const sum = target.reduce((total, value) => total + value, 0);
  return target.map((value) => (value * weight) / sum);
}

/** Weights of tempoFeatures' columns, by excerpts whose tempo is known. */
export function fitTempo(pulses: readonly LabelledPulse[], seed: number): number[] {
  const known = pulses.filter(({ beatsPerMinute }) => beatsPerMinute !== null && beatsPerMinute > lowestTempo && beatsPerMinute < highestTempo);
  const classes = known.map(({ beatsPerMinute }) => tempoClassIndex(beatsPerMinute as number));
  const weights = weightsOfClasses(classes, 3);
  const lessons: Lesson[] = known.map(({ pulse, beatsPerMinute }, index) => (
    { features: Float32Array.from(tempoFeatures(pulse)), target: tempoTarget(beatsPerMinute as number, weights[classes[index] as number] as number) }));
  const [layer] = fitSoftmax(lessons, { columns: tempoFeatureCount, rows: tempoGrid.length, answers: 1, hidden: 0, passes: 30, batch: 32, rate: 0.02, decay: 0.01, seed });
  return layer?.weights[0] ?? [];
}

const featuresForMetre = (pulse: LabelledPulse["pulse"], tempoWeights: readonly number[]): Float64Array => metreFeatures(pulse, tempoGuesses(hearTempo(pulse, tempoWeights), pulse));

/** The network behind hearMetre, by excerpts whose metre is known, heard with these tempo weights. */
export function fitMetre(pulses: readonly LabelledPulse[], tempoWeights: readonly number[], seed: number): SmallNetwork {
  const known = pulses.filter(({ metre }) => metre !== null && metreNames.indexOf(metre) < metres);
  const classes = known.map(({ metre }) => metreNames.indexOf(metre as string));
  const weights = weightsOfClasses(classes, metres);
  const lessons: Lesson[] = known.map(({ pulse }, index) => {
    const target = new Float64Array(metres);
    target[classes[index] as number] = weights[classes[index] as number] as number;
    return { features: featuresForMetre(pulse, tempoWeights), target };
  });
  const columns = lessons[0]?.features.length ?? 0;
  const [hidden, answers] = fitSoftmax(lessons, { columns, rows: 1, answers: metres, hidden: 16, passes: 25, batch: 64, rate: 0.01, decay: 0.3, seed });
  if (!hidden || !answers) throw new Error("no excerpt's metre is known");
  return { hidden, answers };
}

export interface PulseScores {
  readonly accuracy1: number;
  readonly accuracy2: number;
  readonly tempoClass: number;
  readonly metre: number;
  readonly counts: { readonly tempo: number; readonly tempoClass: number; readonly metre: number };
}

const near = (one: number, other: number): boolean => Math.abs(one / other - 1) <= 0.04;

/** How often the likeliest tempo (Acc1; Acc2 allows factors 2, 3, ½, ⅓), class and metre are right. */
export function scorePulses(pulses: readonly LabelledPulse[], tempoWeights: readonly number[], metre: SmallNetwork): PulseScores {
  const right = { first: 0, second: 0, tempoClass: 0, metre: 0 };
  const counts = { tempo: 0, tempoClass: 0, metre: 0 };
  for (const labelled of pulses) {
    const { pulse, beatsPerMinute } = labelled;
    const hearing = hearTempo(pulse, tempoWeights);
    if (beatsPerMinute !== null) {
      counts.tempo++;
      const guess = tempoGuesses(hearing, pulse)[0]?.beatsPerMinute ?? 0;
      if (near(guess, beatsPerMinute)) right.first++;
      if ([1, 2, 3, 1 / 2, 1 / 3].some((factor) => near(guess, factor * beatsPerMinute))) right.second++;
    }
    const wantedClass = tempoClassNames.indexOf(labelled.tempoClass ?? "");
    if (wantedClass >= 0 && wantedClass < 3) {
      counts.tempoClass++;
      if (indexOfHighest(tempoClasses(hearing)) === wantedClass) right.tempoClass++;
    }
    const wantedMetre = metreNames.indexOf(labelled.metre ?? "");
    if (wantedMetre >= 0 && wantedMetre < metres) {
      counts.metre++;
      if (indexOfHighest(answersOf(metre, featuresForMetre(pulse, tempoWeights))) === wantedMetre) right.metre++;
    }
  }
  const share = (part: number, of: number): number => part / Math.max(1, of);
  return { accuracy1: share(right.first, counts.tempo), accuracy2: share(right.second, counts.tempo), tempoClass: share(right.tempoClass, counts.tempoClass), metre: share(right.metre, counts.metre), counts };
}
