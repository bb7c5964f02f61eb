import { dispose, keep, type Tensor2D, tidy } from "@tensorflow/tfjs-core";
import type { KeysValues } from "../../../src/neural";
import type { Past, SharedDecoder } from "./shared-decoder";

export interface WritingLimits {
  readonly start: number;
  readonly end: number;
  /** In pieces: a text may end when it has so many. */
  readonly least?: number;
  /** In pieces. */
  readonly longest: number;
}

const tensorsOf = (past: readonly (readonly KeysValues[] | KeysValues)[]): Tensor2D[] => past.flat().flatMap(({ keys, values }) => [keys, values]);

/**
 * Writes the likeliest piece each time (greedy; ties by the lower id), a text for each of `batch` recordings at once, never
 * the same three pieces twice in a text. All systems of the experiments write like this. Ids without start and end.
 */
export function writeFromSlots(writer: SharedDecoder, makeSlots: () => Tensor2D, batch: number, limits: WritingLimits): number[][] {
  const memory = tidy(() => writer.remember(makeSlots()).map((layer) => ({ keys: keep(layer.keys), values: keep(layer.values) }))) as KeysValues[];
  const texts: number[][] = Array.from({ length: batch }, () => []);
  const done = texts.map(() => false);
  let ids = new Int32Array(batch).fill(limits.start);
  let past: Past | null = null;
  for (let position = 0; position < limits.longest - 1 && done.includes(false); position++) {
    const before: Past | null = past;
    let scores = new Float32Array(0);
    past = tidy(() => {
      const made = writer.step(ids, position, before, memory);
      scores = made.scores.dataSync() as Float32Array<ArrayBuffer>;
      tensorsOf(made.past.flat()).forEach((tensor) => keep(tensor));
      return made.past as never;
    }) as Past;
    if (before !== null) dispose(tensorsOf(before.flat()));
    const pieces = scores.length / batch;
    ids = Int32Array.from(texts, (text, index) => {
      if (done[index] === true) return limits.end;
      const banned = repeatsOf(text);
      if (text.length < (limits.least ?? 0)) banned.add(limits.end);
      const next = likeliest(scores.subarray(index * pieces, (index + 1) * pieces), banned);
      if (next === limits.end) done[index] = true;
      else text.push(next);
      return next;
    });
  }
  if (past !== null) dispose(tensorsOf(past.flat()));
  dispose(tensorsOf(memory));
  return texts;
}

/** Pieces that would repeat a run of three that the text has already. */
function repeatsOf(text: readonly number[]): Set<number> {
  const [one, two] = text.slice(-2);
  const banned = new Set<number>();
  for (let index = 0; index + 2 < text.length; index++) if (text[index] === one && text[index + 1] === two) banned.add(text[index + 2] as number);
  return banned;
}

function likeliest(scores: Float32Array, banned: ReadonlySet<number>): number {
  let best = -1;
  for (let id = 0; id < scores.length; id++) if (!banned.has(id) && (best < 0 || (scores[id] as number) > (scores[best] as number))) best = id;
  return best;
}
