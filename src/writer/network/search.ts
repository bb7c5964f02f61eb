import { seededRandom } from "../../base";
import { checkClaims } from "../check-claims";
import type { WriterInput } from "../writer-input";
import { openFrom } from "./open-phrases";
import { saysTwice } from "./said-twice";
import { fromPieces, tempoPiece, timePieces } from "./pieces";
import type { Past, StepDecoder } from "./plain-decoder";
import type { Prompt } from "./prompt";
import { endPiece, spacePiece, startPieces, type Tokenizer } from "./tokenizer";

export interface SearchSettings {
  readonly beams: number;
  readonly least: number;
  readonly most: number;
  /** How far the seed may stray from the likeliest piece, in nats. */
  readonly taste: number;
  /** Whether the words of an unfinished text may stand beside each other. */
  readonly speaks: (text: string) => boolean;
}

/** A text that the search has ended, likelier first. */
export interface Found {
  readonly text: string;
  readonly score: number;
}

interface Beam {
  readonly ids: readonly number[];
  readonly sum: number;
  readonly past: Past | null;
}

/** How many pieces each beam may go on with: enough that a way is left where the likeliest claim what no fact supports. */
const perBeam = 24;
/** A piece less likely than this, in nats, would be a stammer: rather no text than that. */
const hopeless = -4.5;
/** The seed's liking is asked at every third piece, so that it changes words rather than endings. */
const likingEvery = 3;

/** True when the last four pieces already stand earlier in the text. */
function repeatsFour(ids: readonly number[]): boolean {
  if (ids.length < 8) return false;
  const last = ids.slice(-4).join(" ");
  for (let index = 0; index + 4 < ids.length - 3; index++) if (ids.slice(index, index + 4).join(" ") === last) return true;
  return false;
}

/** Which of a beam's words are complete is known when the next piece begins: only then are they held against the facts. */
class Grounding {
  readonly #known = new Map<string, boolean>();

  constructor(
    readonly tokenizer: Tokenizer,
    readonly prompt: Prompt,
    readonly input: Pick<WriterInput, "facts" | "sections" | "durationSeconds">,
    readonly speaks: (text: string) => boolean,
  ) {}

  /** Whether the words so far may stand, when a mark (closed) or a further word follows. */
  stands(ids: readonly number[], closed: boolean): boolean {
    const name = `${closed ? "." : " "}${ids.join(",")}`;
    const before = this.#known.get(name);
    if (before !== undefined) return before;
    const text = fromPieces(this.tokenizer.decode(ids.slice(1)), this.prompt);
    const judgedUpTo = closed ? text.length : openFrom(text);
    const complete = text.slice(0, judgedUpTo);
    const stands = this.speaks(text) && checkClaims(text, this.input).faults.every(({ end, start }) => start >= judgedUpTo || end > judgedUpTo) && !saysTwice(complete);
    this.#known.set(name, stands);
    return stands;
  }
}

/**
 * Which pieces may follow which: a lone space stands before a number and nowhere else, and only numbers that there are
 * may be named.
 */
function numbersInPlace(tokenizer: Tokenizer, { times, beatsPerMinute }: Prompt): (before: number, id: number) => boolean {
  const space = tokenizer.idOf(spacePiece);
  const numbers = new Map([[tempoPiece, beatsPerMinute !== null], ...timePieces.map((piece, index) => [piece, index < times.length] as const)].map(([piece, there]) => [tokenizer.idOf(piece as string), there as boolean]));
  const some = [...numbers.values()].includes(true);
  return (before, id) => (before === space ? numbers.get(id) === true : !numbers.has(id) && (id !== space || some));
}

/** Scores → logarithms of probabilities, in place. */
function toLogProbabilities(scores: Float64Array): void {
  let top = -Infinity;
  for (const score of scores) top = Math.max(top, score);
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - top);
  const shift = top + Math.log(sum);
  for (let id = 0; id < scores.length; id++) scores[id] = (scores[id] as number) - shift;
}

/**
 * Beam search that writes only what the facts allow: a beam is dropped as soon as a completed word or phrase claims what
 * no fact supports. Ties go to the lower piece, so that the same scores always give the same text.
 */
export function searchText(
  decoder: StepDecoder, tokenizer: Tokenizer, prompt: Prompt, length: keyof typeof startPieces, input: Pick<WriterInput, "facts" | "sections" | "durationSeconds" | "seed">, settings: SearchSettings,
): Found[] {
  const grounding = new Grounding(tokenizer, prompt, input, settings.speaks);
  const random = seededRandom(input.seed ^ length.length);
  const end = tokenizer.idOf(endPiece);
  const memory = decoder.read(prompt);
  const closes = new Set([".", ";", ":"].map((mark) => tokenizer.idOf(mark)));
  const mayFollow = numbersInPlace(tokenizer, prompt);
  const found: Found[] = [];
  /** Texts that may stop where they are: what there is when all beams run into what may not be said. */
  const restingPlaces: Found[] = [];
  let beams: Beam[] = [{ ids: [tokenizer.idOf(startPieces[length])], sum: 0, past: null }];
  // One draw a piece, the same for all beams: the seed's own liking.
  const liking = Float64Array.from({ length: tokenizer.size }, () => settings.taste * random.next());
  for (let position = 0; position < settings.most && beams.length > 0 && found.length < settings.beams; position++) {
    const options = beams.flatMap((beam) => {
      const { scores: logs, past } = decoder.step(beam.ids.at(-1) ?? 0, position, beam.past, memory);
      toLogProbabilities(logs);
      const likely: number[] = [];
      for (let id = 1; id < logs.length; id++) if ((logs[id] as number) >= hopeless && mayFollow(beam.ids.at(-1) ?? 0, id) && (id !== end || position >= settings.least)) likely.push(id);
      return likely
        .sort((one, other) => (logs[other] ?? 0) - (logs[one] ?? 0) || one - other)
        .slice(0, perBeam)
        .map((id) => ({ beam, past, id, sum: beam.sum + (logs[id] ?? 0) + (position % likingEvery === 0 ? (liking[id] ?? 0) : 0) }));
    });
    options.sort((one, other) => other.sum - one.sum || one.id - other.id);
    const next: Beam[] = [];
    for (const { beam, past, id, sum } of options) {
      if (next.length >= settings.beams) break;
      if (tokenizer.begins(id) && !grounding.stands(beam.ids, id === end || /^[.,;:]/.test(tokenizer.pieceOf(id)))) continue;
      const ids = [...beam.ids, id];
      if (closes.has(id)) restingPlaces.push({ text: fromPieces(`${tokenizer.decode(beam.ids.slice(1))}.`, prompt), score: sum / ids.length });
      if (id === end) found.push({ text: fromPieces(tokenizer.decode(beam.ids.slice(1)), prompt), score: sum / ids.length });
      else if (!repeatsFour(ids)) next.push({ ids, sum, past });
    }
    beams = next;
  }
  const texts = found.length > 0 ? found : restingPlaces;
  return texts.sort((one, other) => other.score - one.score || (one.text < other.text ? -1 : 1));
}
