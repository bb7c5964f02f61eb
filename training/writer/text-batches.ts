import { readFileSync } from "node:fs";
import type { SeededRandom } from "../../src/base";
import { endPiece, startPieces, type NetworkLength, type Prompt, type Tokenizer } from "../../src/writer";

/** A text as ids, begun by its length's piece and closed by the end piece. */
export interface EncodedText {
  readonly ids: readonly number[];
  readonly prompt: Prompt;
}

/** Texts of like length side by side: inputs and what follows each of them, −1 where nothing is to be learnt. */
export interface TextBatch {
  readonly batch: number;
  readonly time: number;
  readonly inputs: Int32Array;
  readonly targets: Int32Array;
  readonly prompts: readonly Prompt[];
}

/** Reads the file that make-writer-texts wrote; texts longer than `longest` pieces are left out. */
export function readTexts(file: string, tokenizer: Tokenizer, longest: number): EncodedText[] {
  const end = tokenizer.idOf(endPiece);
  return readFileSync(file, "utf8").split("\n").filter((line) => line !== "").flatMap((line) => {
    const { length, words, prompt } = JSON.parse(line) as { length: NetworkLength; words: string; prompt: [number[], number[], number[], number[]] };
    const ids = [tokenizer.idOf(startPieces[length]), ...tokenizer.encode(words), end];
    if (ids.length > longest) return [];
    const [values, certainties, roles, moments] = prompt.map((column) => Int32Array.from(column)) as [Int32Array, Int32Array, Int32Array, Int32Array];
    return [{ ids, prompt: { values, certainties, roles, moments, times: [], beatsPerMinute: null } }];
  });
}

/** The texts of the same file as they are read: numbers stand in for the pieces. */
export function readWords(file: string): string[] {
  return readFileSync(file, "utf8").split("\n").filter((line) => line !== "").map((line) =>
    (JSON.parse(line) as { words: string }).words.replaceAll(/⟨time\d⟩/g, "0:00").replaceAll("⟨tempo⟩", "0"));
}

/** All texts once, in batches of about `budget` pieces, in a new order. */
export function batchesOf(texts: readonly EncodedText[], budget: number, random: SeededRandom): TextBatch[] {
  const shuffled = texts.map((text) => ({ text, place: text.ids.length + 6 * random.next() })).sort((one, other) => one.place - other.place);
  const groups: EncodedText[][] = [];
  let group: EncodedText[] = [];
  for (const { text } of shuffled) {
    const longest = Math.max(text.ids.length, ...group.map(({ ids }) => ids.length));
    if (group.length > 0 && longest * (group.length + 1) > budget) {
      groups.push(group);
      group = [];
    }
    group.push(text);
  }
  if (group.length > 0) groups.push(group);
  return groups
    .map((members) => ({ members, order: random.next() }))
    .sort((one, other) => one.order - other.order)
    .map(({ members }) => batchOf(members));
}

function batchOf(members: readonly EncodedText[]): TextBatch {
  const time = Math.max(...members.map(({ ids }) => ids.length)) - 1;
  const inputs = new Int32Array(members.length * time);
  const targets = new Int32Array(members.length * time).fill(-1);
  members.forEach(({ ids }, row) => {
    ids.slice(0, -1).forEach((id, place) => void (inputs[row * time + place] = id));
    ids.slice(1).forEach((id, place) => void (targets[row * time + place] = id));
  });
  return { batch: members.length, time, inputs, targets, prompts: members.map(({ prompt }) => prompt) };
}
