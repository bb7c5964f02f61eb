import type { Change } from "../plan/changes";
import { joinSentences, Subjects, topicSentence, topicsByWorth } from "./body";
import { tellingChanges } from "../plan/telling-changes";
import { courseSentence } from "./course/course-sentence";
import { lateForces, namelessOpening, openingSentence } from "./opening";
import type { Voice } from "./voice";

/** One long sentence, about 15–35 words, without its full stop; null when there is nothing to begin with. */
export function sentenceAttempt(voice: Voice, changes: readonly Change[]): string | null {
  return (voice.random.chance(forcesLaterShare) ? musicFirst(voice) : null) ?? forcesFirst(voice, changes);
}

const forcesLaterShare = 0.2;

/** "The mood is calm, and the music is in the hands of a string ensemble"; null where it is not known who plays. */
function musicFirst(voice: Voice): string | null {
  const before = voice.memory();
  const first = namelessOpening(voice);
  const who = first === null ? null : lateForces(voice);
  const joint = /[;:]/.test(first ?? "") ? ", and " : voice.random.pick(["; ", ", and ", ", while "]);
  if (first !== null && who !== null && !(joint !== "; " && /, (?:and|while) |[;:]/.test(who + first))) return joinSentences(first, who, joint);
  voice.remember(before);
  return null;
}

function forcesFirst(voice: Voice, changes: readonly Change[]): string | null {
  const opening = openingSentence(voice);
  if (opening === null) return null;
  const subjects = new Subjects(voice);
  const [first, second] = topicsByWorth(voice, ["fabric", "motion", "character", "loudness"]);
  const course = first === undefined || voice.random.chance(0.2) ? courseSentence(voice, tellingChanges(changes, 1)) : null;
  if (course !== null) return `${opening}; ${course}`;
  const more = first === undefined ? null : topicSentence(voice, first, subjects);
  if (more === null) return opening;
  const joint = /[;:]/.test(opening) ? ", and " : "; ";
  if (joint === ", and " && /, and |;/.test(more)) return opening;
  const joined = joinSentences(opening, more, joint);
  const last = second !== undefined && joined.split(" ").length < 20 && voice.random.chance(0.6) ? topicSentence(voice, second, subjects) : null;
  if (last === null) return joined;
  return joint === "; " && !more.includes(";") ? `${opening}; ${joinSentences(more, last, ", and ")}` : joined;
}
