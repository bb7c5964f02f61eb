import { seededRandom, type SeededRandom } from "../../base";
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
  /** 0: the likeliest texts; 1: texts drawn as the network would, the draw made by the seed. */
  readonly temperature: number;
  /** Whether the words of an unfinished text may stand beside each other. */
  readonly speaks: (text: string) => boolean;
  /** Whether the last words of an unfinished text are a worn turn of phrase. */
  readonly endsWorn: (text: string) => boolean;
}

/** A text that the search has ended, likelier first. */
export interface Found {
  readonly text: string;
  readonly score: number;
}

interface Beam {
  readonly ids: readonly number[];
  /** Log-probability of the text so far. */
  readonly sum: number;
  /** The same at the search's temperature, and that with Gumbel noise, by which beams are drawn. */
  readonly tempered: number;
  readonly drawn: number;
  readonly past: Past | null;
}

/** How many pieces each beam may go on with: enough that a way is left where the likeliest claim what no fact supports. */
const perBeam = 24;
/** A piece less likely than this, in nats, would be a stammer: rather no text than that. */
const hopeless = -4.5;
/** What a worn turn of phrase costs a beam in the draw, in nats at the search's temperature: another way to say it comes first. */
const wornNats = 1.5;

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
 * Draws for the ways to go on from one beam, whose largest is the beam's own draw: the largest of them all over a whole
 * search are then texts drawn without putting back (stochastic beam search, Kool et al. 2019).
 */
function drawsUnder(parent: number, logs: readonly number[], random: SeededRandom): number[] {
  const noisy = logs.map((log) => log - Math.log(-Math.log(Math.max(random.next(), 1e-12))));
  const top = noisy.reduce((best, each) => Math.max(best, each), -Infinity);
  return noisy.map((each) => {
    const below = parent - each + Math.log1p(-Math.exp(Math.min(each - top, -1e-12)));
    return parent - Math.max(0, below) - Math.log1p(Math.exp(-Math.abs(below)));
  });
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
  let beams: Beam[] = [{ ids: [tokenizer.idOf(startPieces[length])], sum: 0, tempered: 0, drawn: 0, past: null }];
  const { temperature } = settings;
  for (let position = 0; position < settings.most && beams.length > 0 && found.length < settings.beams; position++) {
    const options = beams.flatMap((beam) => {
      const { scores: logs, past } = decoder.step(beam.ids.at(-1) ?? 0, position, beam.past, memory);
      const temperedLogs = temperature > 0 ? logs.map((score) => score / temperature) : logs;
      toLogProbabilities(logs);
      if (temperature > 0) toLogProbabilities(temperedLogs);
      const likely: number[] = [];
      for (let id = 1; id < logs.length; id++) if ((logs[id] as number) >= hopeless && mayFollow(beam.ids.at(-1) ?? 0, id) && (id !== end || position >= settings.least)) likely.push(id);
      const best = likely.sort((one, other) => (logs[other] ?? 0) - (logs[one] ?? 0) || one - other).slice(0, perBeam);
      const worn = settings.endsWorn(fromPieces(tokenizer.decode(beam.ids.slice(1)), prompt)) ? wornNats : 0;
      const draws = temperature > 0 ? drawsUnder(beam.drawn, best.map((id) => beam.tempered + (temperedLogs[id] ?? 0)), random) : [];
      return best.map((id, index) => {
        const sum = beam.sum + (logs[id] ?? 0);
        return { beam, past, id, sum, tempered: beam.tempered + (temperedLogs[id] ?? 0), drawn: (draws[index] ?? sum) - (tokenizer.begins(id) ? worn : 0) };
      });
    });
    options.sort((one, other) => other.drawn - one.drawn || one.id - other.id);
    const next: Beam[] = [];
    for (const { beam, past, id, sum, tempered, drawn } of options) {
      if (next.length >= settings.beams) break;
      if (tokenizer.begins(id) && !grounding.stands(beam.ids, id === end || /^[.,;:]/.test(tokenizer.pieceOf(id)))) continue;
      const ids = [...beam.ids, id];
      if (closes.has(id)) restingPlaces.push({ text: fromPieces(`${tokenizer.decode(beam.ids.slice(1))}.`, prompt), score: sum / ids.length });
      if (id === end) found.push({ text: fromPieces(tokenizer.decode(beam.ids.slice(1)), prompt), score: sum / ids.length });
      else if (!repeatsFour(ids)) next.push({ ids, sum, tempered, drawn, past });
    }
    beams = next;
  }
  const texts = found.length > 0 ? found : restingPlaces;
  return texts.sort((one, other) => other.score - one.score || (one.text < other.text ? -1 : 1));
}
