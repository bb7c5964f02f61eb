import { decodeWeights, type NamedArray } from "../../src/neural";
import { longRunsName, Tokenizer, triplesName, wornRunsName, type TokenizerTable } from "../../src/writer";
import { writerIn } from "./stored-writer";

const piecesName = "pieces/weight";
/** What a writer remembers of its own texts is made anew for each. */
const filterNames: readonly string[] = [triplesName, longRunsName, wornRunsName];

/** Vectors for the pieces of a new tokenizer: each the mean of the old pieces that spell it. */
export function translatedPieces(old: NamedArray, before: Tokenizer, after: Tokenizer): NamedArray {
  const width = old.shape[1] ?? 0;
  const values = new Float32Array(after.size * width);
  for (let id = 0; id < after.size; id++) {
    const piece = after.pieceOf(id);
    const same = before.idOf(piece);
    const spelling = same > 0 || piece === before.pieceOf(0) ? [same] : before.spell(piece);
    for (const each of spelling) for (let index = 0; index < width; index++) values[id * width + index] = (values[id * width + index] ?? 0) + (old.values[each * width + index] ?? 0) / spelling.length;
  }
  return { name: old.name, shape: [after.size, width], values };
}

/** The weights of an earlier writer (a training's folder or a published model's), with the pieces of another tokenizer. Throws where the folder has none. */
export function earlierWeights(folder: string, tokenizer: Tokenizer): NamedArray[] {
  const earlier = writerIn(folder);
  if (!earlier) throw new Error(`there is no writer in ${folder}`);
  const { arrays } = decodeWeights(earlier.bytes);
  const before = new Tokenizer(earlier.entry.tokenizer as unknown as TokenizerTable);
  return arrays.filter(({ name }) => !filterNames.includes(name)).map((array) => (array.name === piecesName ? translatedPieces(array, before, tokenizer) : array));
}
