import type { Change } from "../plan/changes";
import type { Saying } from "../plan/saying";
import { composeSentence, type Subject } from "./constructions";
import { courseSentence, tellingChanges } from "./course";
import { openingSentence } from "./openings";
import { listed } from "./inflect";
import { distinctKinds, tellingFirst, type bodyKinds } from "./sentence";
import type { Voice } from "./voice";

type BodyKind = (typeof bodyKinds)[number];

/** What belongs together in one sentence; a text takes the groups in one of several orders. */
const groupings: readonly (readonly (readonly BodyKind[])[])[] = [
  [["tempoClass", "metre", "rhythm"], ["texture", "register", "articulation", "density"], ["mood", "style", "key", "mode", "chromaticism"], ["dynamics", "loudnessShape"]],
  [["texture", "articulation", "rhythm"], ["mood", "key", "mode", "style"], ["metre", "tempoClass", "density"], ["dynamics", "loudnessShape", "register", "chromaticism"]],
  [["mood", "tempoClass", "style"], ["texture", "key", "mode", "chromaticism"], ["rhythm", "metre", "articulation"], ["register", "density", "dynamics", "loudnessShape"]],
  [["rhythm", "metre", "tempoClass", "articulation"], ["texture", "density"], ["key", "mode", "chromaticism", "register"], ["mood", "style"], ["dynamics", "loudnessShape"]],
];

const subjects: readonly Subject[] = [
  { words: "the music", number: "singular" },
  { words: "it", number: "singular" },
  { words: "the piece", number: "singular" },
];

function nextSubject(voice: Voice, before: string): Subject {
  const others = subjects.filter(({ words }) => words !== before);
  return voice.random.pick(others);
}

/** Cuts what is to be said into sentences of two or three things; a lone last one joins its neighbour. */
function chunks(voice: Voice, sayings: readonly Saying[]): Saying[][] {
  const parts: Saying[][] = [];
  for (let from = 0; from < sayings.length; ) {
    const left = sayings.length - from;
    const size = left === 3 || left === 1 ? left : left === 4 ? 2 : voice.random.chance(0.45) ? 3 : 2;
    parts.push(sayings.slice(from, from + size));
    from += size;
  }
  return parts;
}

function shapeSentence(voice: Voice, subject: Subject): string | null {
  const [form] = voice.left("form");
  if (!form) return null;
  return composeSentence(voice, subject, [form]);
}

/** "The recording is old-sounding and noisy." */
function recordingSentence(voice: Voice): string | null {
  // That a recording may be clean is not worth a word.
  const qualities = voice.left("soundQuality").filter(({ value, sure }) => sure || value !== "clean").slice(0, 2);
  const [first, second] = qualities;
  if (!first) return null;
  if (second && first.sure && second.sure && qualities.every((each) => voice.can(each, "adjective")) && voice.random.chance(0.6)) {
    return `the recording ${voice.random.pick(["is", "itself is"])} ${listed([voice.adjective(first), voice.adjective(second)])}`;
  }
  return voice.clause(first);
}

function returnSentence(voice: Voice, returns: readonly number[], clock: (seconds: number) => string): string | null {
  const [at] = returns;
  if (at === undefined) return null;
  const sure = (voice.picture.get("form") ?? []).some((form) => form.sure && (form.value === "A B A′" || form.value === "rondo_like"));
  if (sure) return voice.random.pick([`the opening material returns at ${clock(at)}`, `at ${clock(at)} the opening comes back`, `from ${clock(at)} the opening is heard again`]);
  return voice.random.pick([`the opening material seems to return at ${clock(at)}`, `at ${clock(at)} the opening ${voice.hedge()} comes back`, `from ${clock(at)} the opening is ${voice.hedge()} heard again`]);
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
  if (!opening) return null;
  const sentences = [opening.sentence];
  let subject: Subject = { words: "the music", number: "singular" };
  const order = voice.random.pick(groupings).flatMap((kinds) => distinctKinds(tellingFirst(voice, kinds), 3));
  for (const sayings of chunks(voice, order)) {
    const sentence = composeSentence(voice, subject, sayings) ?? composeSentence(voice, subject, sayings.slice(0, 2)) ?? composeSentence(voice, subject, sayings.slice(0, 1));
    if (sentence === null) continue;
    sentences.push(sentence);
    subject = nextSubject(voice, subject.words);
  }
  const told = tellingChanges(plan.changes, 2);
  const course = courseSentence(voice, told);
  const back = voice.random.chance(0.6) ? returnSentence(voice, plan.returns, plan.clock) : null;
  const shape = back === null ? shapeSentence(voice, { words: "the music", number: "singular" }) : null;
  const backFirst = (plan.returns[0] ?? Infinity) <= (told[0]?.atSeconds ?? 0);
  for (const sentence of [...(backFirst ? [back, course] : [course, back]), shape, recordingSentence(voice)]) if (sentence !== null) sentences.push(sentence);
  return sentences;
}

