import { dispose, tidy } from "@tensorflow/tfjs-core";
import { seededRandom } from "../../base";
import type { KeysValues } from "../../neural";
import { checkClaims } from "../check-claims";
import type { WriterInput } from "../writer-input";
import type { Decoder, Past } from "./decoder";
import { openFrom } from "./open-phrases";
import { saysTwice } from "./said-twice";
import { fromPieces } from "./pieces";
import type { Prompt } from "./prompt";
import { endPiece, startPieces, type Tokenizer } from "./tokenizer";

export interface SearchSettings {
  readonly beams: number;
  readonly least: number;
  readonly most: number;
  /** How far the seed may stray from the likeliest piece, in nats. */
  readonly taste: number;
}

/** A text that the search has ended, likelier first. */
export interface Found {
  readonly text: string;
  readonly score: number;
}

interface Beam {
  readonly ids: readonly number[];
  readonly sum: number;
  /** Row of the past. */
  readonly row: number;
}

/** Scores nearer than this count as equal, so that backends that differ in the last bits write the same words. */
const margin = 0.02;
const perBeam = 10;
const hopeless = -12;

const rounded = (score: number): number => Math.round(score / margin) * margin;

/** True when the last four pieces already stand earlier in the text. */
function repeatsFour(ids: readonly number[]): boolean {
  if (ids.length < 8) return false;
  const last = ids.slice(-4).join(" ");
  for (let index = 0; index + 4 < ids.length - 3; index++) if (ids.slice(index, index + 4).join(" ") === last) return true;
  return false;
}

function disposeAll(kept: readonly KeysValues[]): void {
  for (const { keys, values } of kept) dispose([keys, values]);
}

function disposePast(past: Past | null): void {
  past?.forEach(disposeAll);
}

/** Which of a beam's words are complete is known when the next piece begins: only then are they held against the facts. */
class Grounding {
  readonly #known = new Map<string, boolean>();

  constructor(
    readonly tokenizer: Tokenizer,
    readonly prompt: Prompt,
    readonly input: Pick<WriterInput, "facts" | "sections" | "durationSeconds">,
  ) {}

  /** Whether the words so far may stand, when a mark (closed) or a further word follows. */
  stands(ids: readonly number[], closed: boolean): boolean {
    const name = `${closed ? "." : " "}${ids.join(",")}`;
    const before = this.#known.get(name);
    if (before !== undefined) return before;
    const text = fromPieces(this.tokenizer.decode(ids.slice(1)), this.prompt);
    const judgedUpTo = closed ? text.length : openFrom(text);
    const complete = text.slice(0, judgedUpTo);
    const stands = checkClaims(text, this.input).faults.every(({ end, start }) => start >= judgedUpTo || end > judgedUpTo) && !saysTwice(complete);
    this.#known.set(name, stands);
    return stands;
  }
}

function logProbabilities(scores: Float32Array, from: number, count: number): Float32Array {
  let top = -Infinity;
  for (let index = 0; index < count; index++) top = Math.max(top, scores[from + index] ?? -Infinity);
  let sum = 0;
  for (let index = 0; index < count; index++) sum += Math.exp((scores[from + index] ?? 0) - top);
  const shift = top + Math.log(sum);
  return Float32Array.from({ length: count }, (_unused, index) => (scores[from + index] ?? 0) - shift);
}

/**
 * Beam search that writes only what the facts allow: a beam is dropped as soon as a completed word or phrase claims what
 * no fact supports. Ties go to the lower piece, so that the same scores always give the same text.
 */
export function searchText(
  decoder: Decoder, tokenizer: Tokenizer, prompt: Prompt, length: keyof typeof startPieces, input: Pick<WriterInput, "facts" | "sections" | "durationSeconds" | "seed">, settings: SearchSettings,
): Found[] {
  const grounding = new Grounding(tokenizer, prompt, input);
  const random = seededRandom(input.seed ^ length.length);
  const end = tokenizer.idOf(endPiece);
  const read = decoder.read(prompt);
  const found: Found[] = [];
  let beams: Beam[] = [{ ids: [tokenizer.idOf(startPieces[length])], sum: 0, row: 0 }];
  let past: Past | null = null;
  // One draw a piece and step, the same for all beams: the seed's own liking.
  const liking = Float32Array.from({ length: tokenizer.size }, () => settings.taste * random.next());
  for (let position = 0; position < settings.most && beams.length > 0 && found.length < settings.beams; position++) {
    const stepped: { scores: ReturnType<Decoder["step"]>["scores"]; past: Past } = decoder.step(Int32Array.from(beams, ({ ids }) => ids.at(-1) ?? 0), position, past, read);
    const scores = stepped.scores.dataSync() as Float32Array;
    stepped.scores.dispose();
    const options: { beam: Beam; id: number; sum: number }[] = [];
    beams.forEach((beam, row) => {
      const logs = logProbabilities(scores, row * tokenizer.size, tokenizer.size);
      const order = [...logs.keys()].sort((one, other) => (logs[other] ?? 0) - (logs[one] ?? 0) || one - other).slice(0, perBeam);
      for (const id of order) {
        const log = logs[id] ?? hopeless;
        if (log < hopeless || id === 0 || (id === end && position < settings.least)) continue;
        options.push({ beam: { ...beam, row }, id, sum: beam.sum + log + (position % 3 === 0 ? (liking[id] ?? 0) : 0) });
      }
    });
    options.sort((one, other) => rounded(other.sum) - rounded(one.sum) || one.id - other.id);
    const next: Beam[] = [];
    for (const { beam, id, sum } of options) {
      if (next.length >= settings.beams) break;
      const piece = tokenizer.pieceOf(id);
      if (tokenizer.begins(id) && !grounding.stands(beam.ids, id === end || /^[.,;:]/.test(piece))) continue;
      const ids = [...beam.ids, id];
      if (id === end) {
        found.push({ text: fromPieces(tokenizer.decode(beam.ids.slice(1)), prompt), score: sum / ids.length ** 0.8 });
      } else if (!repeatsFour(ids)) {
        next.push({ ids, sum, row: beam.row });
      }
    }
    const kept = pick(stepped.past, next);
    disposePast(past);
    past = kept.past;
    disposeAll(kept.unused);
    beams = next;
  }
  disposePast(past);
  disposeAll(read.layers);
  return found.sort((one, other) => rounded(other.score) - rounded(one.score) || (one.text < other.text ? -1 : 1));
}

/** The pasts of the beams that live on; a past that two beams share is copied, for each is disposed once. */
function pick(past: Past, beams: readonly Beam[]): { past: Past; unused: KeysValues[] } {
  const unused: KeysValues[] = [];
  const chosen = past.map((rows) => {
    const taken = new Set<number>();
    const layer = beams.flatMap(({ row }) => {
      const held = rows[row];
      if (!held) return [];
      if (!taken.has(row)) {
        taken.add(row);
        return [held];
      }
      return [{ keys: tidy(() => held.keys.clone()), values: tidy(() => held.values.clone()) }];
    });
    rows.forEach((held, row) => {
      if (!taken.has(row)) unused.push(held);
    });
    return layer;
  });
  return { past: chosen, unused };
}

