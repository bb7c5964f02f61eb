import type { Change } from "../plan/changes";
import { joinSentences, Subjects, topicSentence, topicsByWorth } from "./body";
import { courseSentence, returnClause, tellingChanges } from "./course";
import type { BodyTopic } from "./frames/body-frames";
import { openingSentence } from "./opening";
import type { Voice } from "./voice";

/** The topics of a paragraph in the orders in which they may follow the opening. */
const orders: readonly (readonly BodyTopic[])[] = [
  ["fabric", "motion", "character", "loudness"],
  ["motion", "fabric", "character", "loudness"],
  ["character", "fabric", "motion", "loudness"],
  ["fabric", "character", "loudness", "motion"],
  ["motion", "character", "fabric", "loudness"],
];

function returnSentence(voice: Voice, returns: readonly number[], clock: (seconds: number) => string): string | null {
  const [at] = returns;
  if (at === undefined) return null;
  const sure = (voice.picture.get("form") ?? []).some((form) => form.sure && (form.value === "A B A′" || form.value === "rondo_like"));
  return returnClause(voice, "whole", sure, clock(at));
}

const shortWords = 8;
const wordCount = (sentence: string): number => sentence.split(" ").length;

/** Two short sentences beside each other become one, so that the text does not limp. */
function joinShort(voice: Voice, sentences: readonly string[]): string[] {
  const joined: string[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    const bothShort = before !== undefined && joined.length > 1 && wordCount(before) <= shortWords && wordCount(sentence) <= shortWords;
    if (bothShort && !/[;:]|, and/.test(before + sentence)) joined[joined.length - 1] = joinSentences(before, sentence, voice.random.pick(["; ", ", and ", ", and ", ", while "]));
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

/** Sentences of a paragraph of about 40–90 words, without full stops; null when there is nothing to begin with. */
export function paragraphAttempt(voice: Voice, plan: ParagraphPlan): string[] | null {
  const opening = openingSentence(voice);
  if (opening === null) return null;
  const sentences = [opening];
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
  const back = voice.random.chance(0.6) ? returnSentence(voice, plan.returns, plan.clock) : null;
  const shape = back === null ? topicSentence(voice, "form", subjects) : null;
  const backFirst = (plan.returns[0] ?? Infinity) <= (told[0]?.atSeconds ?? 0);
  const end = [...(backFirst ? [back, course] : [course, back]), shape, topicSentence(voice, "recording", subjects)];
  return joinShort(voice, [...sentences, ...end.filter((sentence) => sentence !== null)]);
}
