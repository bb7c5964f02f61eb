import type { Change } from "../plan/changes";
import { joinSentences, Subjects, topicSentence, topicsByWorth } from "./body";
import { courseSentence, tellingChanges } from "./course";
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
  const opening = voice.random.pick(["the opening", "the opening material", "the music of the opening", "the beginning", "the material of the opening", "what was heard at the outset", "the music of the beginning"]);
  if (sure) {
    const returns = voice.random.pick(["returns", "comes back", "is heard again", "reappears", "is back", "is taken up again", "comes round again", "is heard anew", "makes its return"]);
    if (voice.random.chance(0.4)) {
      return voice.random.pick([
        `what is heard from ${clock(at)} is ${opening} again`, `with ${clock(at)} comes a return of ${opening}`, `${clock(at)} brings back ${opening}`, `${clock(at)} brings ${opening} back`, `from ${clock(at)} we hear ${opening} again`,
        `a return of ${opening} comes at ${clock(at)}`, `by ${clock(at)} ${opening} is back`, `at ${clock(at)} the music goes back to ${opening}`, `at ${clock(at)} it is ${opening} that is heard again`,
      ]);
    }
    return voice.random.chance(0.5) ? `${voice.random.pick(["at", "from", "at about"])} ${clock(at)} ${opening} ${returns}` : `${opening} ${returns} ${voice.random.pick(["at", "at about"])} ${clock(at)}`;
  }
  const back = voice.random.pick(["return", "come back", "reappear", "be heard again", "come round again", "be taken up again"]);
  return voice.random.pick([
    `${opening} seems to ${back} at ${clock(at)}`, `at ${clock(at)} ${opening} ${voice.random.pick(["seems to", "may"])} ${back}`,
    `at ${clock(at)} ${opening} ${voice.hedge()} ${voice.random.pick(["comes back", "returns", "reappears"])}`, `what is heard from ${clock(at)} is ${voice.hedge()} a return of ${opening}`,
    `with ${clock(at)} comes ${voice.hedge()} a return of ${opening}`, `from ${clock(at)} we ${voice.hedge()} hear ${opening} again`, `what comes at ${clock(at)} may be a return of ${opening}`, `a return of ${opening} ${voice.hedge()} comes at ${clock(at)}`,
    `at ${clock(at)} the music seems to go back to ${opening}`, `by the sound of it ${opening} ${voice.random.pick(["returns", "comes back"])} at ${clock(at)}`,
  ]);
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
