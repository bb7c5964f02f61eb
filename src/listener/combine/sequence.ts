import type { Heard, WindowAnswer } from "../heard";

const stepsAtMost = 64;

/** The windows' trunk vectors in order of time, neighbours averaged where there are more than 64: steps × width. */
export function heardSequence(answers: readonly WindowAnswer[]): Heard["sequence"] {
  const width = answers[0]?.embedding.length ?? 0;
  const steps = Math.min(stepsAtMost, answers.length);
  const values = new Float32Array(steps * width);
  for (let step = 0; step < steps; step++) {
    const from = Math.floor((step * answers.length) / steps);
    const to = Math.max(from + 1, Math.floor(((step + 1) * answers.length) / steps));
    for (let index = from; index < to; index++) {
      const embedding = answers[index]?.embedding;
      for (let column = 0; column < width; column++) values[step * width + column] = (values[step * width + column] as number) + (embedding?.[column] ?? 0) / (to - from);
    }
  }
  return { steps, width, values };
}
