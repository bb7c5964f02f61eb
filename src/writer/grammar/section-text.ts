import { clockTime } from "../../base";
import type { PaintedSection } from "../plan/changes";
import { Subjects, topicSentence, topicsByWorth } from "./body";
import { changeClause } from "./course";
import { sayByFrame } from "./fill-frame";
import { forces } from "./forces";
import { firstSectionFrames } from "./frames/section-frames";
import { madeFor } from "./opening";
import type { Voice } from "./voice";

const returning: readonly ((voice: Voice, at: string) => string)[] = [
  (_voice, at) => `earlier music seems to return at ${at}`,
  (voice, at) => `at ${at} earlier music ${voice.hedge()} comes back`,
  (voice, at) => `music from before is ${voice.hedge()} heard again from ${at}`,
];

function nothingNew(voice: Voice, { section }: PaintedSection, first: boolean): string {
  const [start, end] = [clockTime(section.start), clockTime(section.end)];
  if (first) return voice.random.pick([`the music begins; little can be told of it up to ${end}`, `up to ${end} little about the music can be told for certain`]);
  return voice.random.pick([`from ${start} to ${end} the music goes on much as before`, `up to ${end} the music goes on as before`, `the music goes on as before until ${end}`]);
}

/** What opens a section: who plays, what comes back, or what becomes different. */
function firstSentence(voice: Voice, painted: PaintedSection, first: boolean): string | null {
  if (first) {
    const who = forces(voice, 2);
    return who ? sayByFrame(voice, firstSectionFrames, { number: who.number, made: { ...madeFor(voice), who: () => who.words } }) : null;
  }
  const changes = painted.changes.slice(0, voice.random.chance(0.5) ? 1 : 2);
  const clauses = changes.flatMap((change, index) => changeClause(voice, change, index === 0 ? "the music" : "it") ?? []);
  return clauses.length > 0 ? `${voice.random.pick(["here ", "now ", ""])}${clauses.join(", and ")}` : null;
}

/** One text for one section: what is new here, or how it begins, then what else is heard. */
export function sectionAttempt(voice: Voice, painted: PaintedSection, first: boolean): string[] {
  const sentences: string[] = [];
  if (!first && painted.returns) sentences.push(voice.random.pick(returning)(voice, clockTime(painted.section.start)));
  const opening = firstSentence(voice, painted, first);
  if (opening !== null) sentences.push(opening);
  const subjects = new Subjects(voice);
  const topics = topicsByWorth(voice, ["fabric", "motion", "character", "loudness"]).slice(0, sentences.length === 0 ? 2 : 1);
  const more = topics.flatMap((topic) => topicSentence(voice, topic, subjects) ?? []);
  if (more.length > 0) sentences.push(more.join(", and "));
  if (sentences.length === 0) {
    const who = forces(voice, 2);
    sentences.push(who ? `${who.words} ${who.number === "plural" ? "are" : "is"} heard here` : nothingNew(voice, painted, first));
  }
  return sentences;
}
