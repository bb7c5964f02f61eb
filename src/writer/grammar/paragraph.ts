import type { Change } from "../plan/changes";
import { joinSentences, Subjects, topicSentence, topicsByWorth } from "./body";
import { tellingChanges } from "../plan/telling-changes";
import { courseSentence } from "./course/course-sentence";
import { returnClause } from "./course/returns";
import type { BodyTopic } from "./frames/body-frames";
import { lateForces, namelessOpening, openingSentence } from "./opening";
import type { Voice } from "./voice";

/** The topics of a paragraph in the orders in which they may follow the opening. */
const orders: readonly (readonly BodyTopic[])[] = [
  ["fabric", "motion", "character", "loudness"],
  ["motion", "fabric", "character", "loudness"],
  ["character", "fabric", "motion", "loudness"],
  ["fabric", "character", "loudness", "motion"],
  ["motion", "character", "fabric", "loudness"],
  ["character", "motion", "loudness", "fabric"],
  ["loudness", "fabric", "motion", "character"],
  ["loudness", "character", "fabric", "motion"],
  ["fabric", "loudness", "motion", "character"],
  ["motion", "loudness", "fabric", "character"],
];

function returnSentence(voice: Voice, returns: readonly number[], clock: (seconds: number) => string): string | null {
  const [at] = returns;
  if (at === undefined) return null;
  const sure = (voice.picture.get("form") ?? []).some((form) => form.sure && (form.value === "A B A′" || form.value === "rondo_like"));
  return returnClause(voice, "whole", sure, clock(at));
}

/** A short sentence and the next may be one, so that not all are of one length. */
const joinShare = 0.22;
const joinedWords = 22;
const shortWords = 8;
const wordCount = (sentence: string): number => sentence.split(" ").length;

/** Two short sentences beside each other become one, so that the text does not limp. */
function joinShort(voice: Voice, sentences: readonly string[]): string[] {
  const joined: string[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    const bothShort = before !== undefined && joined.length > 1 && wordCount(before) <= shortWords && wordCount(sentence) <= shortWords;
    const atWill = before !== undefined && wordCount(before) + wordCount(sentence) <= joinedWords && voice.random.chance(joinShare);
    if ((bothShort || atWill) && !/[;:]|, and/.test(before + sentence)) joined[joined.length - 1] = joinSentences(before, sentence, voice.random.pick(["; ", ", and ", ", and ", ", while "]));
    else joined.push(sentence);
  }
  return joined;
}

export interface ParagraphPlan {
  readonly changes: readonly Change[];
  /** Seconds at which the first section's letter comes back. */
  readonly returns: readonly number[];
  readonly clock: (seconds: number) => string;
}

const forcesLaterShare = 0.3;

/** Who plays and what is most telling; now and then the music comes first and those who play it after. */
function beginning(voice: Voice): string[] | null {
  const before = voice.memory();
  const first = voice.random.chance(forcesLaterShare) ? namelessOpening(voice) : null;
  const who = first === null ? null : lateForces(voice);
  if (first !== null && who !== null) return [first, who];
  voice.remember(before);
  const opening = openingSentence(voice);
  return opening === null ? null : [opening];
}

/** Sentences of a paragraph of about 40–90 words, without full stops; null when there is nothing to begin with. */
export function paragraphAttempt(voice: Voice, plan: ParagraphPlan): string[] | null {
  const sentences = beginning(voice);
  if (sentences === null) return null;
  const subjects = new Subjects(voice);
  const order = voice.random.pick(orders);
  const again = topicsByWorth(voice, order).slice(0, 2);
  for (const topic of order) {
    for (let round = 0; round < (again.includes(topic) ? 2 : 1); round++) {
      const sentence = topicSentence(voice, topic, subjects);
      if (sentence !== null) sentences.push(sentence);
    }
  }
  const told = tellingChanges(plan.changes, 2);
  const course = courseSentence(voice, told);
  // Between two changes told in one sentence a return would stand out of its order in time.
  const between = told.some(({ atSeconds }) => atSeconds < (plan.returns[0] ?? 0)) && told.some(({ atSeconds }) => atSeconds > (plan.returns[0] ?? 0));
  const back = !between && voice.random.chance(0.6) ? returnSentence(voice, plan.returns, plan.clock) : null;
  const shape = back === null ? topicSentence(voice, "form", subjects) : null;
  const backFirst = (plan.returns[0] ?? Infinity) <= (told[0]?.atSeconds ?? 0);
  const end = [...(backFirst ? [back, course] : [course, back]), shape, topicSentence(voice, "recording", subjects)];
  return joinShort(voice, [...sentences, ...end.filter((sentence) => sentence !== null)]);
}
