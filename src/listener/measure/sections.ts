import type { SectionFeatures } from "./section-features";

export interface HeardSection {
  readonly start: number;
  readonly end: number;
  /** A, B, A′ … */
  readonly label: string;
}

const shortestSeconds = 8;
/** Below 24 s nobody speaks of sections. */
const shortestWhole = 24;
/** Timbre that moves by less than this (root mean square over bands and time) is one and the same throughout. */
const uniformDecibels = 1.5;
/** How much more must differ between two halves than within them for a border (in squared distances). */
const boundaryFrom = 1.2;
/** Correlation of two sections' mean vectors from which on they are the same, or a variant, of each other. */
const sameFrom = 0.8;
const variantFrom = 0.55;

/** Mean of the steps from … to, and what two such means have in common (cosine). */
function meanVector(features: SectionFeatures, from: number, to: number): Float64Array {
  const mean = new Float64Array(features.width);
  for (let step = from; step < to; step++) {
    for (let column = 0; column < features.width; column++) mean[column] = (mean[column] as number) + (features.values[step * features.width + column] as number) / (to - from);
  }
  return mean;
}

function cosine(first: Float64Array, second: Float64Array): number {
  let together = 0;
  let firstEnergy = 0;
  let secondEnergy = 0;
  first.forEach((value, index) => {
    together += value * (second[index] as number);
    firstEnergy += value * value;
    secondEnergy += (second[index] as number) ** 2;
  });
  return firstEnergy > 0 && secondEnergy > 0 ? together / Math.sqrt(firstEnergy * secondEnergy) : 0;
}

/**
 * How different the stretch before each step is from the one after, against how alike each is in itself: a checkerboard moved
 * along the self-similarity matrix's diagonal (Foote 2000), here with plain halves, by distances of their means.
 */
function novelty(features: SectionFeatures, radius: number): Float64Array {
  const { steps, width, values } = features;
  const prefix = new Float64Array((steps + 1) * width);
  const squares = new Float64Array(steps + 1);
  for (let step = 0; step < steps; step++) {
    let square = 0;
    for (let column = 0; column < width; column++) {
      const value = values[step * width + column] as number;
      prefix[(step + 1) * width + column] = (prefix[step * width + column] as number) + value;
      square += value * value;
    }
    squares[step + 1] = (squares[step] as number) + square;
  }
  const curve = new Float64Array(steps);
  for (let step = 2; step < steps - 1; step++) {
    const left = Math.min(radius, step);
    const right = Math.min(radius, steps - step);
    let between = 0;
    let leftMean = 0;
    let rightMean = 0;
    for (let column = 0; column < width; column++) {
      const before = ((prefix[step * width + column] as number) - (prefix[(step - left) * width + column] as number)) / left;
      const after = ((prefix[(step + right) * width + column] as number) - (prefix[step * width + column] as number)) / right;
      between += (before - after) ** 2;
      leftMean += before * before;
      rightMean += after * after;
    }
    const within = ((squares[step] as number) - (squares[step - left] as number)) / left - leftMean + ((squares[step + right] as number) - (squares[step] as number)) / right - rightMean;
    const balance = Math.min(left, right) / radius;
    curve[step] = (between / (within + 0.05)) * Math.sqrt(balance);
  }
  return curve;
}

/** Steps at which a new section begins, ascending. */
function boundaries(features: SectionFeatures, seconds: number): number[] {
  const shortest = Math.max(shortestSeconds, seconds / 24);
  const radius = Math.max(4, Math.round(Math.min(16, Math.max(8, seconds / 8)) / features.secondsPerStep));
  const gap = Math.ceil(shortest / features.secondsPerStep);
  const curve = novelty(features, radius);
  const order = Array.from(curve.keys()).filter((step) => (curve[step] as number) >= boundaryFrom);
  order.sort((left, right) => (curve[right] as number) - (curve[left] as number) || left - right);
  const chosen: number[] = [];
  for (const step of order) {
    if (step < gap || features.steps - step < gap) continue;
    if (chosen.every((other) => Math.abs(other - step) >= gap)) chosen.push(step);
  }
  return chosen.sort((left, right) => left - right);
}

/**
 * Sections of a recording, from its start to its end without gaps, none shorter than 8 s; one alone where the recording is short
 * or of a piece. Labels: the same letter where mean timbre and pitch return, with a prime where they return changed.
 */
export function findSections(features: SectionFeatures, seconds: number): HeardSection[] {
  const whole = [{ start: 0, end: seconds, label: "A" }];
  if (seconds < shortestWhole || features.timbreSpreadDecibels < uniformDecibels) return whole;
  const starts = [0, ...boundaries(features, seconds)];
  if (starts.length === 1) return whole;
  const known: { letter: string; vector: Float64Array; variants: number }[] = [];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? features.steps;
    const vector = meanVector(features, start, end);
    let best = -1;
    let closeness = -1;
    known.forEach((section, place) => {
      const now = cosine(section.vector, vector);
      if (now > closeness) {
        closeness = now;
        best = place;
      }
    });
    const found = known[best];
    let label: string;
    if (found && closeness >= variantFrom) {
      const changed = closeness < sameFrom;
      if (changed) found.variants++;
      label = found.letter + (changed ? "′".repeat(Math.min(3, found.variants)) : "");
    } else {
      const letter = String.fromCharCode(65 + Math.min(25, known.length));
      known.push({ letter, vector, variants: 0 });
      label = letter;
    }
    return { start: start * features.secondsPerStep, end: index + 1 < starts.length ? end * features.secondsPerStep : seconds, label };
  });
}
