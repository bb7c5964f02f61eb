import { certainLateForcesFrames, certainOpeningFrames, lateForcesFrames, namelessOpeningFrames, openingFrames } from "./frames/opening-frames";
import { sayByFrame } from "./fill-frame";
import { forces, type Forces } from "./forces";
import { circumstances, paceAdverbial, toneAdverbial } from "./tone";
import type { Voice } from "./voice";

const soundVerbs = { singular: ["is heard", "can be heard", "performs", "performs"], plural: ["are heard", "can be heard", "perform", "perform"] } as const;

function verbFor(voice: Voice, { verb, number }: Forces): string {
  if (verb === "sound") return voice.random.pick(soundVerbs[number]);
  return number === "plural" ? verb : `${verb}s`;
}

/** "Perhaps a horn": fit to begin a sentence, not to stand after "music for". */
export const isDoubtful = (words: string): boolean => /^[\ue000-\ueffe]*(?:probably|perhaps|possibly|most likely|very likely|apparently|what)/.test(words);

/** What frames may ask for beside the facts. */
export function madeFor(voice: Voice): Record<string, () => string | null> {
  return { tone: () => toneAdverbial(voice), pace: () => paceAdverbial(voice, false), circumstances: () => circumstances(voice) };
}

/** [who] is who plays; [one] says nothing, and only where they are one: "it is strings that play" limps. */
function named({ words, number }: Forces): Record<string, () => string | null> {
  return { who: () => words, one: () => (number === "singular" ? "" : null) };
}

/** The first sentence: who plays, and what is most telling about it; null when there is nothing to begin with. */
export function openingSentence(voice: Voice): string | null {
  const who = forces(voice);
  const made = madeFor(voice);
  if (!who) return sayByFrame(voice, namelessOpeningFrames, { number: "singular", made });
  const frames = isDoubtful(who.words) ? openingFrames : [...openingFrames, ...certainOpeningFrames];
  return sayByFrame(voice, frames, { number: who.number, made: { ...made, ...named(who), plays: () => verbFor(voice, who), performs: () => (who.verb === "sound" ? null : verbFor(voice, who)) } });
}

/** Something about the music before it is said who plays; null where nothing is known of the players. */
export function namelessOpening(voice: Voice): string | null {
  const known = (["ensemble", "instrument", "instrumentFamily"] as const).some((kind) => voice.left(kind).length > 0);
  return known ? sayByFrame(voice, namelessOpeningFrames, { number: "singular", made: madeFor(voice) }) : null;
}

/** Who plays, after something has been said of the music. */
export function lateForces(voice: Voice): string | null {
  const who = forces(voice);
  if (!who) return null;
  const frames = isDoubtful(who.words) ? lateForcesFrames : [...lateForcesFrames, ...certainLateForcesFrames];
  return sayByFrame(voice, frames, { number: who.number, made: { ...madeFor(voice), ...named(who), plays: () => verbFor(voice, who) } });
}
