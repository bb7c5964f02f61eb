import { sayByFrame } from "./fill-frame";
import { forces } from "./forces";
import { littleFrames, littleLineFrames, namelessLittleFrames } from "./frames/little-known-frames";
import { madeFor } from "./opening";
import type { Voice } from "./voice";

/** "I can hear strings, but little else for certain." */
export function littleKnown(voice: Voice, asLine: boolean): string | null {
  const who = forces(voice, 2);
  const made = madeFor(voice);
  if (!who) return sayByFrame(voice, namelessLittleFrames, { number: "singular", made });
  return sayByFrame(voice, asLine ? littleLineFrames : littleFrames, { number: who.number, made: { ...made, who: () => who.words } });
}
