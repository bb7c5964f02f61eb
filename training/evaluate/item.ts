import type { Frames } from "../../src/features";
import type { Truth } from "./truth";

/** One recording to be listened to, and what is known of it. */
export interface Item {
  readonly truth: Truth;
  readonly frames: Frames;
  readonly seconds: number;
  /** The sound file, where there is one: peers that need samples read it. */
  readonly file: string | null;
}
