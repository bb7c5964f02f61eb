import { embedding, type ParameterStore } from "../../../src/neural";
import { type MusicSide, musicSide } from "./music-side";
import type { TwoStreamSettings } from "./settings";
import { type SharedDecoder, sharedDecoder } from "./shared-decoder";
import { textSide } from "./text-side";

/** Music and text pooled into one space, and a decoder that writes from it (as in the paper, from frozen listener vectors). */
export interface TwoStream {
  readonly settings: TwoStreamSettings;
  readonly music: MusicSide;
  readonly read: ReturnType<typeof textSide>;
  readonly writer: SharedDecoder;
}

/** Builds both streams and the decoder on weights made or loaded by the store. */
export function twoStream(store: ParameterStore, settings: TwoStreamSettings): TwoStream {
  const tables = {
    pieces: embedding(store, "pieces", settings.pieces, settings.width, 0.06),
    places: embedding(store, "places", settings.longest, settings.width, 0.03),
  };
  return { settings, music: musicSide(store, settings), read: textSide(store, tables, settings), writer: sharedDecoder(store, tables, settings) };
}
