import { sayByFrame } from "./fill-frame";
import { forces } from "./forces";
import { certainLineFrames, lineFrames, namelessLineFrames } from "./frames/line-frames";
import { isDoubtful, madeFor } from "./opening";
import type { Voice } from "./voice";

/** A headline has no article: "Solo piano in D minor". */
function headline(words: string): string {
  return words.replace(/^([\ue000-\ueffe]*)(?:a\(n\)|an|a) /, "$1");
}

/** A title-like line of about 4–12 words, without its full stop; null when this attempt found none. */
export function lineAttempt(voice: Voice): string | null {
  const who = forces(voice, voice.random.chance(0.6) ? 1 : 2);
  const made = madeFor(voice);
  if (!who) return sayByFrame(voice, namelessLineFrames, { number: "singular", made });
  const title = voice.random.chance(0.6) ? headline(who.words) : who.words;
  const frames = isDoubtful(who.words) ? lineFrames : [...lineFrames, ...certainLineFrames];
  return sayByFrame(voice, frames, { number: who.number, made: { ...made, who: () => who.words, Who: () => title } });
}
