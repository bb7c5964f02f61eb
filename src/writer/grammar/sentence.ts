import { composeSentence } from "./constructions";
import { courseSentence, tellingChanges } from "./course";
import { openingSentence } from "./openings";
import type { Change } from "../plan/changes";
import { salienceOf } from "../plan/salience";
import type { Saying } from "../plan/saying";
import type { Voice } from "./voice";

const bodyKinds = ["texture", "mood", "loudnessShape", "rhythm", "dynamics", "metre", "articulation", "register", "key", "mode", "tempoClass", "density", "chromaticism", "form", "style"] as const;

/** What is left, most telling first, with a little of the seed's own taste. */
export function tellingFirst(voice: Voice, kinds: readonly (typeof bodyKinds)[number][]): Saying[] {
  return voice
    .left(...kinds)
    .map((saying) => ({ saying, worth: salienceOf(saying) * voice.random.between(0.7, 1.3) }))
    .sort((one, other) => other.worth - one.worth)
    .map(({ saying }) => saying);
}

/** At most one of a kind, so that "dotted rhythms" and "a steady pulse" do not crowd one clause. */
function distinctKinds(sayings: readonly Saying[], most: number): Saying[] {
  const kinds = new Set<string>();
  return sayings.filter(({ kind }) => !kinds.has(kind) && kinds.add(kind)).slice(0, most);
}

/** One long sentence, about 15–35 words, without its full stop. */
export function sentenceAttempt(voice: Voice, changes: readonly Change[]): string | null {
  const opening = openingSentence(voice);
  if (!opening) return null;
  const left = distinctKinds(tellingFirst(voice, bodyKinds), voice.random.chance(0.5) ? 2 : 3);
  const subject = voice.random.pick([opening.subject, { words: "the music", number: "singular" } as const]);
  const rest = left.length > 0 ? (composeSentence(voice, subject, left) ?? composeSentence(voice, subject, left.slice(0, 1))) : null;
  if (rest !== null) return `${opening.sentence}; ${rest}`;
  const course = courseSentence(voice, tellingChanges(changes, 1));
  return course === null ? opening.sentence : `${opening.sentence}; ${course}`;
}

export { bodyKinds, distinctKinds };
