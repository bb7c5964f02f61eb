import { type Tensor2D, tensor2d, tidy } from "@tensorflow/tfjs-core";
import type { SeededRandom } from "../../../src/base";
import type { HeardItem } from "../data/heard-item";
import type { MomentumEncoder } from "../losses/momentum-encoder";
import type { MusicSide } from "../model/music-side";
import type { WindowScale } from "./window-vectors";

const atOnce = 64;

/** The slow encoder's unit vector of every training item: the bank that anchors are held against. items × vector. */
export class KeyBank {
  readonly #keys: Float32Array;

  constructor(
    private readonly encoder: MomentumEncoder<MusicSide>, private readonly items: readonly HeardItem[], private readonly scale: WindowScale,
    private readonly windows: number, private readonly vector: number,
  ) {
    this.#keys = new Float32Array(items.length * vector);
    this.refresh(items.map((_unused, place) => place), null);
  }

  /** Encodes items anew, from drawn windows (another view of the recording) or evenly; `dropout` as released only. */
  refresh(places: readonly number[], random: SeededRandom | null, dropout = 0): void {
    for (let from = 0; from < places.length; from += atOnce) {
      const part = places.slice(from, from + atOnce);
      const codes = tidy(() => {
        const heard = this.encoder.model.hear(this.scale.rows(part.map((place) => this.items[place] as HeardItem), this.windows, random), part.length,
          random !== null && dropout > 0 ? { random, rate: dropout } : undefined);
        return this.encoder.model.place(heard, part.length).dataSync();
      });
      part.forEach((place, row) => this.#keys.set(codes.subarray(row * this.vector, (row + 1) * this.vector), place * this.vector));
    }
  }

  /** [items, vector]; the caller's tidy disposes it. */
  tensor(): Tensor2D {
    return tensor2d(this.#keys.slice(), [this.items.length, this.vector]);
  }
}
