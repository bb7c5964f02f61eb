import type { Text } from "../../description";
import { type NamedArray, ParameterStore } from "../../neural";
import { checkClaims } from "../check-claims";
import { checkEnglish } from "../check-english";
import { lengths } from "../judge-text";
import { pictureFor, planFor } from "../realise";
import { salienceOf } from "../plan/salience";
import { asText } from "../text/marked-text";
import type { WriterInput } from "../writer-input";
import type { WriterNetwork } from "../write-texts";
import { buildDecoder, type DecoderSettings } from "./decoder";
import { promptFor } from "./prompt";
import { searchText, type Found } from "./search";
import { Tokenizer, type TokenizerTable } from "./tokenizer";

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
const fluentFrom = -1.5;
/** What saying everything is worth against a likelier text, in nats a piece. */
const coverageWorth = 0.8;
/** No text is shorter than this. */
const fewestWords = 3;

function readSettings(given: Readonly<Record<string, unknown>>): DecoderSettings {
  const number = (name: string): number => {
    const value = given[name];
    if (typeof value !== "number") throw new Error(`the writer's ${name} is missing`);
    return value;
  };
  return { pieces: number("pieces"), width: number("width"), heads: number("heads"), layers: number("layers"), inner: number("inner"), longest: number("longest") };
}

function chosen(good: readonly Found[], seed: number): Found | null {
  const [best] = good;
  if (!best) return null;
  const near = good.filter(({ score }) => best.score - score <= nearEqual);
  return near[seed % near.length] ?? best;
}

/**
 * The trained writer: beams that stay within the facts, each finished text read back and checked once more; null where no
 * beam passes, so that the realiser writes instead. `dispose` gives the weights back.
 */
export function loadWriterNetwork(entry: WriterNetworkEntry, weights: readonly NamedArray[]): WriterNetwork & { dispose(): void } {
  const settings = readSettings(entry.network);
  const tokenizer = new Tokenizer(entry.tokenizer as unknown as TokenizerTable);
  const store = ParameterStore.from(weights);
  const decoder = buildDecoder(store, settings);
  const write = (input: WriterInput, length: "line" | "sentence" | "paragraph"): Text | null => {
    const plan = planFor(input);
    const picture = pictureFor(plan, length);
    if (picture.size === 0) return null;
    const prompt = promptFor(picture, plan.changes, plan.returns);
    const { most } = lengths[length];
    const found = searchText(decoder, tokenizer, prompt, length, input, {
      beams: 5, least: fewestWords, most: Math.min(settings.longest, Math.round(most * piecesPerWord)), taste: 0.3,
    });
    const good = found.filter(({ text }) => {
      const count = text.split(" ").length;
      return count >= fewestWords && count <= most && checkEnglish(text).length === 0 && checkClaims(text, input).faults.length === 0;
    });
    const worths = [...picture.values()].flat().map((saying) => ({ ids: saying.facts.map(({ id }) => id), worth: salienceOf(saying) }));
    const all = worths.reduce((sum, { worth }) => sum + worth, 0);
    const judged = good
      .filter(({ score }) => score >= fluentFrom)
      .map((each) => {
        const said = new Set(checkClaims(each.text, input).backed.flatMap(({ facts }) => facts.map(({ id }) => id)));
        const covered = worths.reduce((sum, { ids, worth }) => sum + (ids.some((id) => said.has(id)) ? worth : 0), 0);
        return { ...each, score: each.score + coverageWorth * (covered / Math.max(1, all)) };
      })
      .sort((one, other) => other.score - one.score || (one.text < other.text ? -1 : 1));
    const best = chosen(judged, input.seed);
    return best ? asText(best.text, checkClaims(best.text, input).backed, "network", length) : null;
  };
  return { write, dispose: () => store.dispose() };
}
