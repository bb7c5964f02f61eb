import { tempoPiece, timePieces } from "./pieces";

/** What stands in the manifest: pieces by id, and the merges in the order in which they were learnt. */
export interface TokenizerTable {
  readonly pieces: readonly string[];
  readonly merges: readonly (readonly [string, string])[];
}

export const endPiece = "⟨end⟩";
/** The first piece of a text says how long it shall be. */
export const startPieces = { line: "⟨line⟩", sentence: "⟨sentence⟩", paragraph: "⟨paragraph⟩", opening: "⟨opening⟩", section: "⟨section⟩" } as const;
/** What a text of the network can be: of the whole in three lengths, of the first section, or of a later one. */
export type NetworkLength = keyof typeof startPieces;
const specialPieces: readonly string[] = ["⟨empty⟩", endPiece, ...Object.values(startPieces), tempoPiece, ...timePieces];
/** Stands for the space before a word. */
export const spacePiece = "▁";
const space = spacePiece;

const chunkPattern = /⟨[a-z0-9]+⟩| ?[^\s.,;:⟨⟩]+| ?⟨[a-z0-9]+⟩|[.,;:]/gu;

/** "the music swells." → "▁the", "▁music", "▁swells", "." — numbers' pieces keep their own space. */
function chunksOf(text: string): string[] {
  return ` ${text}`.match(chunkPattern)?.map((chunk) => chunk.replace(/^ /, space)) ?? [];
}

/** Cuts words into subword pieces by byte-pair merges (Sennrich et al. 2016), and joins pieces to words. */
export class Tokenizer {
  readonly #ids: ReadonlyMap<string, number>;
  readonly #ranks: ReadonlyMap<string, number>;
  readonly #known = new Map<string, readonly number[]>();

  constructor(readonly table: TokenizerTable) {
    this.#ids = new Map(table.pieces.map((piece, index) => [piece, index]));
    this.#ranks = new Map(table.merges.map(([one, other], index) => [`${one} ${other}`, index]));
  }

  get size(): number {
    return this.table.pieces.length;
  }

  idOf(piece: string): number {
    return this.#ids.get(piece) ?? 0;
  }

  pieceOf(id: number): string {
    return this.table.pieces[id] ?? "";
  }

  /** True when the piece begins a new word or is a mark: what came before is complete. */
  begins(id: number): boolean {
    return /^[▁⟨.,;:]/u.test(this.pieceOf(id));
  }

  /** The pieces that make up some letters, whatever stands around them. */
  spell(letters: string): readonly number[] {
    return this.#encodeChunk(letters);
  }

  encode(text: string): number[] {
    return chunksOf(text).flatMap((chunk) => this.#encodeChunk(chunk));
  }

  decode(ids: readonly number[]): string {
    return ids.map((id) => this.pieceOf(id)).join("").replaceAll(space, " ").trim();
  }

  #encodeChunk(chunk: string): readonly number[] {
    const special = /^▁?(⟨[a-z0-9]+⟩)$/u.exec(chunk);
    if (special) return chunk.startsWith(space) ? [this.idOf(space), this.idOf(special[1] ?? "")] : [this.idOf(special[1] ?? "")];
    const before = this.#known.get(chunk);
    if (before) return before;
    const ids = mergeAll([...chunk], (pair) => this.#ranks.get(pair) ?? Infinity).map((piece) => this.idOf(piece));
    this.#known.set(chunk, ids);
    return ids;
  }
}

function mergeAll(letters: string[], rankOf: (pair: string) => number): string[] {
  let parts = letters;
  for (;;) {
    let best = Infinity;
    let place = -1;
    for (let index = 0; index + 1 < parts.length; index++) {
      const rank = rankOf(`${parts[index] ?? ""} ${parts[index + 1] ?? ""}`);
      if (rank < best) [best, place] = [rank, index];
    }
    if (place < 0) return parts;
    parts = [...parts.slice(0, place), (parts[place] ?? "") + (parts[place + 1] ?? ""), ...parts.slice(place + 2)];
  }
}

/** Learns the pieces from texts: letters first, then the commonest neighbours are merged until there are `size` pieces. */
export function learnTokenizer(texts: Iterable<string>, size: number): TokenizerTable {
  const counts = new Map<string, number>();
  for (const text of texts) for (const chunk of chunksOf(text)) if (!chunk.includes("⟨")) counts.set(chunk, (counts.get(chunk) ?? 0) + 1);
  let words = [...counts].map(([chunk, count]) => ({ parts: [...chunk], count }));
  const pieces = [...specialPieces, space, ...[...new Set(words.flatMap(({ parts }) => parts))].filter((letter) => letter !== space).sort()];
  const merges: [string, string][] = [];
  while (pieces.length < size) {
    const pairs = new Map<string, number>();
    for (const { parts, count } of words) {
      for (let index = 0; index + 1 < parts.length; index++) {
        const pair = `${parts[index] ?? ""} ${parts[index + 1] ?? ""}`;
        pairs.set(pair, (pairs.get(pair) ?? 0) + count);
      }
    }
    const [top] = [...pairs].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
    if (!top || top[1] < 3) break;
    const [one = "", other = ""] = top[0].split(" ");
    merges.push([one, other]);
    if (!pieces.includes(one + other)) pieces.push(one + other);
    words = words.map(({ parts, count }) => ({ parts: mergeAll(parts, (pair) => (pair === top[0] ? 0 : Infinity)), count }));
  }
  return { pieces, merges };
}
