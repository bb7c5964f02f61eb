import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { endPiece, learnTokenizer, startPieces, Tokenizer, type TokenizerTable } from "../../../src/writer";
import type { HeardItem } from "../data/heard-item";

/** Texts as pieces and back. The first piece says of which set a text is, so that one decoder can write both. */
export class TextCoder {
  readonly #tokenizer: Tokenizer;

  constructor(table: TokenizerTable, readonly longest: number) {
    this.#tokenizer = new Tokenizer(table);
  }

  /** Learnt once from texts that are never tested on, and kept in a file. */
  static kept(file: string, texts: readonly string[], pieces: number, longest: number): TextCoder {
    if (!existsSync(file)) {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(learnTokenizer(texts, pieces)));
    }
    return new TextCoder(JSON.parse(readFileSync(file, "utf8")) as TokenizerTable, longest);
  }

  get size(): number {
    return this.#tokenizer.size;
  }

  get end(): number {
    return this.#tokenizer.idOf(endPiece);
  }

  start(set: HeardItem["set"]): number {
    return this.#tokenizer.idOf(set === "notes" ? startPieces.paragraph : startPieces.sentence);
  }

  /** Start, pieces, end; whole sentences are cut off until it fits, and what still is too long ends in the middle without an end. */
  encode(text: string, set: HeardItem["set"]): number[] {
    const sentences = text.split(/(?<=[.!?]) /);
    for (let count = sentences.length; count > 0; count--) {
      const ids = [this.start(set), ...this.#tokenizer.encode(sentences.slice(0, count).join(" ")), this.end];
      if (ids.length <= this.longest) return ids;
      if (count === 1) return ids.slice(0, this.longest);
    }
    return [this.start(set), this.end];
  }

  decode(ids: readonly number[]): string {
    return this.#tokenizer.decode(ids);
  }
}
