import type { Saying } from "../plan/saying";
import { salienceOf } from "../plan/salience";
import { adjectives, composeSentence, toneAdverbial } from "./constructions";
import { forces } from "./forces";
import { listed } from "./inflect";
import type { Voice } from "./voice";

const telling = (voice: Voice): Saying[] =>
  voice
    .left("mood", "tempoClass", "texture", "dynamics", "articulation", "density", "register", "rhythm", "loudnessShape", "chromaticism", "soundQuality")
    .filter((saying) => voice.can(saying, "adjective") && saying.kind !== "soundQuality")
    .map((saying) => ({ saying, worth: salienceOf(saying) * voice.random.between(0.75, 1.25) }))
    .sort((one, other) => other.worth - one.worth)
    .map(({ saying }) => saying);

/** "swelling", "moving in block chords": what closes a line. */
function closing(voice: Voice): string | null {
  const [saying] = voice.left("loudnessShape", "texture", "form", "metre", "rhythm").filter((each) => each.sure && voice.can(each, "verb"));
  return saying ? voice.participle(saying, "singular") : null;
}

/** A headline has no article: "Solo piano in D minor". */
function headline(words: string): string {
  return words.replace(/^([\ue000-\ueffe]*)(?:a\(n\)|an|a) /, "$1");
}

/** Null when this recording has not the facts for it; another attempt takes another pattern. */
type LinePattern = (voice: Voice, who: string) => string | null;

const withForces: readonly LinePattern[] = [
  (voice, who) => {
    const tone = toneAdverbial(voice);
    const words = adjectives(voice, telling(voice), voice.random.chance(0.5) ? 2 : 3, false);
    return words.length === 0 ? null : `${who} ${tone ?? ""}: ${words.join(", ")}`;
  },
  (voice, who) => {
    const tone = toneAdverbial(voice);
    const words = adjectives(voice, telling(voice), 2, true);
    const end = closing(voice);
    return words.length === 0 || end === null ? null : `${who} ${tone ?? ""}: ${words.join(", ")}, ${end}`;
  },
  (voice, who) => {
    if (/^[\ue000-\ueffe]*(?:probably|perhaps|apparently|what)/i.test(who)) return null;
    const words = adjectives(voice, telling(voice), 2, true);
    return words.length === 0 ? null : `${words.join(", ")} music for ${who} ${toneAdverbial(voice) ?? ""}`;
  },
  (voice, who) => {
    const words = adjectives(voice, telling(voice), 3, false);
    return words.length < 2 ? null : `${who}, ${listed(words)}, ${toneAdverbial(voice) ?? ""}`.replace(/, $/, "");
  },
  (voice, who) => {
    const words = adjectives(voice, telling(voice), 3, false);
    return words.length < 2 ? null : `${listed(words)}: ${headline(who)} ${toneAdverbial(voice) ?? ""}`;
  },
  (voice, who) => {
    const tone = toneAdverbial(voice);
    const end = closing(voice);
    return end === null ? null : `${who} ${tone ?? ""}, ${end}`;
  },
  (voice, who) => {
    const [pace] = voice.left("tempoClass", "metre").filter((saying) => voice.can(saying, "adverbial"));
    if (!pace) return null;
    const words = adjectives(voice, voice.left("mood", "texture", "dynamics"), 2, false);
    const manner = voice.adverbial(pace);
    return `${who} ${toneAdverbial(voice) ?? ""} ${manner}${words.length > 0 ? `: ${listed(words)}` : ""}`;
  },
  (voice, who) => {
    const [saying] = voice.left("texture", "loudnessShape", "rhythm", "dynamics", "register").filter((each) => voice.can(each, "noun"));
    return saying ? `${who} ${toneAdverbial(voice) ?? ""}, with ${voice.noun(saying)}` : null;
  },
  (voice, who) => `${who} ${toneAdverbial(voice) ?? ""}`,
];

/** A title-like line of about 4–12 words, without its full stop; null when this attempt found none. */
export function lineAttempt(voice: Voice): string | null {
  const heard = forces(voice, voice.random.chance(0.6) ? 1 : 2);
  if (!heard) {
    const words = adjectives(voice, telling(voice), 2, true);
    const tone = toneAdverbial(voice);
    if (words.length > 0) return `${words.join(", ")} music ${tone ?? ""}`;
    const [saying] = voice.left("tempoClass", "texture", "loudnessShape", "metre", "rhythm", "dynamics");
    if (tone !== null) return `music ${tone}`;
    return saying ? composeSentence(voice, { words: "the music", number: "singular" }, [saying]) : null;
  }
  const who = voice.random.chance(0.55) ? headline(heard.words) : heard.words;
  return voice.random.pick(withForces)(voice, who);
}
