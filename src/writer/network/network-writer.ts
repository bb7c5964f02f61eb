import type { Text } from "../../description";
import type { NamedArray } from "../../neural";
import { checkClaims } from "../check-claims";
import { checkEnglish } from "../check-english";
import { makesSense } from "../check-sense";
import { blemishes, lengths, type Length } from "../judge-text";
import type { Picture } from "../plan/picture";
import { parseClaims } from "../parse-claims";
import { pictureFor, sectionPlan } from "../realise";
import { isLittle, thingsToTell } from "../plan/worth-saying";
import { salienceOf } from "../plan/salience";
import type { Saying } from "../plan/saying";
import { asText } from "../text/marked-text";
import type { WriterInput } from "../writer-input";
import type { WriterNetwork } from "../write-texts";
import type { DecoderSettings } from "./decoder";
import { endsWorn, knowsAllLongRuns, knowsAllTriples, wornShare } from "./known-runs";
import { plainDecoder } from "./plain-decoder";
import { promptFor, sectionPromptFor, type Prompt } from "./prompt";
import { searchText, type Found } from "./search";
import { startPieces, Tokenizer, type NetworkLength, type TokenizerTable } from "./tokenizer";

/** What the manifest says of the writer. */
export interface WriterNetworkEntry {
  readonly network: Readonly<Record<string, unknown>>;
  readonly tokenizer: Readonly<Record<string, unknown>>;
}

/** Pieces beyond the words of a text: marks and cut words. */
const piecesPerWord = 1.6;
/** Texts whose scores are nearer than this are equally good; the seed chooses. */
const nearEqual = 0.04;
/** Below this mean log-probability a piece the network is stammering. */
const fluentFrom = -1.9;
/**
 * What likelihood counts among fluent texts: little, for the likeliest are those whose pattern has the fewest other ways to
 * go, and would be written again and again.
 */
const likelihoodWorth = 0.15;
/** What saying everything is worth against a likelier text, in nats a piece. */
const coverageWorth = 1.2;
/** What worn turns of phrase cost: a text made of nothing else, beside one that has none. */
const wornCost = 0.8;
/** What each blemish costs beside it. */
const blemishCost = 0.09;
/** The later searches are wider and draw less: they find a text where the first ends in nothing, or in one that says little. */
const attempts = [{ beams: 6, temperature: 0.8 }, { beams: 8, temperature: 0.6 }, { beams: 8, temperature: 0.3 }, { beams: 8, temperature: 0 }] as const;
/** A text that tells this share of what there is to tell is good enough not to search on. */
const enoughTold = { line: 0.35, sentence: 0.6, paragraph: 0.75, section: 0.6 } as const;
/** The names under which the weights hold what known-runs.ts made; the earliest writers have no long or worn runs. */
export const triplesName = "triples";
export const longRunsName = "long-runs";
export const wornRunsName = "worn-runs";
/** Says that little is known: only where it is so. */
const littleWords = /\blittle else\b|more than that|the rest is|beyond that|not much more|swear to|I cannot tell|and no more\b|that much can be told|little can be told|what can be told/;
const fewestWords = 3;
/** How many pieces a text takes at least for each thing there is to tell, and at most for all: a search left alone ends early. */
const leastPieces = { line: { each: 1.5, most: 7 }, sentence: { each: 4, most: 24 }, paragraph: { each: 4.5, most: 50 }, opening: { each: 4, most: 20 }, section: { each: 4, most: 14 } } as const;
/** The realiser's name for a length of the network. */
const realiserLength = { line: "line", sentence: "sentence", paragraph: "paragraph", opening: "section", section: "section" } as const;

function readSettings(given: Readonly<Record<string, unknown>>): DecoderSettings {
  const number = (name: string): number => {
    const value = given[name];
    if (typeof value !== "number") throw new Error(`the writer's ${name} is missing`);
    return value;
  };
  return { pieces: number("pieces"), width: number("width"), heads: number("heads"), layers: number("layers"), inner: number("inner"), longest: number("longest") };
}

/** A text of the search with how good it is as a whole, and which share it tells of what there is to tell, 0–1. */
interface Judged extends Found {
  readonly told: number;
}

/** A sentence that says nothing has lost what it was to say: "the music seems to fill the beat". */
function everySentenceClaims(text: string): boolean {
  const { claims } = parseClaims(text);
  let start = 0;
  return text.split(/(?<=[.;]) /).every((sentence) => {
    const end = start + sentence.length;
    const claiming = claims.some((claim) => claim.start >= start && claim.end <= end);
    start = end + 1;
    return claiming || littleWords.test(sentence) || /as before|in the same way/.test(sentence);
  });
}

/** A text of the search with how good it is as a whole; null where it fails a check. */
function judgedText({ text, score }: Found, length: Length, picture: Picture, input: WriterInput, worn: (text: string) => number): Judged | null {
  const count = text.split(" ").length;
  if (score < fluentFrom || count < fewestWords || count > lengths[length].most || checkEnglish(text).length > 0) return null;
  if (!makesSense(text, length === "line") || !everySentenceClaims(text)) return null;
  if (littleWords.test(text) && !isLittle(picture)) return null;
  const { faults, backed } = checkClaims(text, input);
  if (faults.length > 0) return null;
  const said = new Set(backed.flatMap(({ facts }) => facts));
  const sayings = [...picture.values()].flat();
  const worth = (some: readonly Saying[]): number => some.reduce((sum, saying) => sum + salienceOf(saying), 0);
  const covered = worth(sayings.filter((saying) => saying.facts.some((fact) => said.has(fact)))) / Math.max(1, worth(sayings));
  return { text, told: covered, score: likelihoodWorth * score + coverageWorth * covered - blemishCost * blemishes(text, length) - wornCost * worn(text) };
}

function chosen(judged: readonly Judged[], seed: number): Judged | null {
  const good = [...judged].sort((one, other) => other.score - one.score || (one.text < other.text ? -1 : 1));
  const [best] = good;
  if (!best) return null;
  const near = good.filter(({ score }) => best.score - score <= nearEqual);
  return near[seed % near.length] ?? best;
}

/**
 * The trained writer: beams that stay within the facts, each finished text read back and checked once more; null where no
 * beam passes, so that the realiser writes instead.
 */
export function loadWriterNetwork(entry: WriterNetworkEntry, weights: readonly NamedArray[]): WriterNetwork {
  const settings = readSettings(entry.network);
  const tokenizer = new Tokenizer(entry.tokenizer as unknown as TokenizerTable);
  const decoder = plainDecoder(weights, settings);
  const triples = weights.find(({ name }) => name === triplesName)?.values;
  if (!triples) throw new Error(`the writer's ${triplesName} are missing`);
  const longRuns = weights.find(({ name }) => name === longRunsName)?.values;
  const wornRuns = weights.find(({ name }) => name === wornRunsName)?.values;
  const worn = (text: string): number => (wornRuns ? wornShare(wornRuns, text) : 0);
  const speaks = (text: string): boolean => knowsAllTriples(triples, text) && (!longRuns || knowsAllLongRuns(longRuns, text));
  const written = (input: WriterInput, length: NetworkLength, picture: Picture, prompt: Prompt, name: string): Text | null => {
    const kind = realiserLength[length];
    // A network that never learnt this length leaves it to the realiser.
    if (tokenizer.idOf(startPieces[length]) === 0) return null;
    const most = Math.min(settings.longest, Math.round(lengths[kind].most * piecesPerWord));
    const { each, most: enough } = leastPieces[length];
    const least = Math.max(fewestWords, Math.round(Math.min(enough, each * thingsToTell(picture))));
    const judged: Judged[] = [];
    for (const { beams, temperature } of attempts) {
      const found = searchText(decoder, tokenizer, prompt, length, input, { beams, temperature, least, most, speaks, endsWorn: (text) => wornRuns !== undefined && endsWorn(wornRuns, text) });
      judged.push(...found.flatMap((text) => (speaks(text.text) ? judgedText(text, kind, picture, input, worn) : null) ?? []));
      if (judged.some(({ told }) => told >= enoughTold[kind])) break;
    }
    const best = chosen(judged, input.seed);
    return best ? asText(best.text, checkClaims(best.text, input).backed, "network", name) : null;
  };
  return {
    write: (plan, length) => {
      const picture = pictureFor(plan, length);
      return picture.size === 0 ? null : written(plan.input, length, picture, promptFor(picture, plan.changes, plan.returns), length);
    },
    writeSection: (plan, index) => {
      const found = sectionPlan(plan, index);
      if (!found || found.picture.size === 0) return null;
      const { painted, input, picture } = found;
      // Sections of one recording draw on seeds of their own.
      const seeded = { ...input, seed: (input.seed ^ Math.imul(index + 1, 0x9e3779b1)) >>> 0 };
      return written(seeded, index === 0 ? "opening" : "section", picture, sectionPromptFor(picture, painted), painted.section.id);
    },
  };
}
