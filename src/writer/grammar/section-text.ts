import { clockTime } from "../../base";
import type { PaintedSection } from "../plan/changes";
import { joinSentences, Subjects, topicSentence, topicsByWorth } from "./body";
import { changeClause } from "./course/changing";
import { returnClause } from "./course/returns";
import { withoutMarks } from "../text/marked-text";
import { sayByFrame } from "./fill-frame";
import { forces } from "./forces";
import { firstSectionFrames, namelessFirstSectionFrames } from "./frames/section-frames";
import { madeFor } from "./opening";
import type { Voice } from "./voice";

function nothingNew(voice: Voice, { section }: PaintedSection, first: boolean): string {
  const [start, end] = [clockTime(section.start), clockTime(section.end)];
  if (first) return voice.random.pick([`the music begins; little can be told of it up to ${end}`, `up to ${end} little about the music can be told for certain`, `of the music up to ${end} little can be said for certain`, `the music begins; up to ${end} not much of it can be told`, `the music sets out, and up to ${end} little can be told of it`, `until ${end} little can be made out for certain`]);
  return voice.random.pick([`from ${start} to ${end} the music goes on much as before`, `up to ${end} the music goes on as before`, `the music goes on as before until ${end}`, `the music goes on in the same way from ${start} to ${end}`, `nothing more can be told for certain of the music from ${start} to ${end}`, `from ${start} on, the music goes its way as before`, `up to ${end} all goes on as before`, `from ${start} to ${end} little is new`, `from ${start} to ${end} nothing new can be made out`, `between ${start} and ${end} the music keeps to its course`, `the music keeps on as before up to ${end}`]);
}

/** What opens a section: who plays, what comes back, or what becomes different. */
function firstSentence(voice: Voice, painted: PaintedSection, first: boolean): string | null {
  if (first) {
    const who = forces(voice, 2);
    const made = madeFor(voice);
    return who ? sayByFrame(voice, firstSectionFrames, { number: who.number, made: { ...made, who: () => who.words } }) : sayByFrame(voice, namelessFirstSectionFrames, { number: "singular", made });
  }
  const changes = painted.changes.slice(0, voice.random.chance(0.5) ? 1 : 2);
  const clauses = changes.flatMap((change, index) => changeClause(voice, change, index === 0 ? "the music" : "it") ?? []);
    // A hedge begins the sentence itself.
  const place = /^(?:the|it) /.test(withoutMarks(clauses[0] ?? "")) ? voice.random.pick(["here ", "now ", "", "in this stretch ", "at this point ", "from here ", "in this part "]) : "";
  return clauses.length > 0 ? `${place}${clauses.join(", and ")}` : null;
}

/** One text for one section: what is new here, or how it begins, then what else is heard. */
export function sectionAttempt(voice: Voice, painted: PaintedSection, first: boolean): string[] {
  const sentences: string[] = [];
  if (!first && painted.returns) sentences.push(returnClause(voice, "part", false, clockTime(painted.section.start)));
  const opening = firstSentence(voice, painted, first);
  if (opening !== null) sentences.push(opening);
  const subjects = new Subjects(voice);
  const topics = topicsByWorth(voice, ["fabric", "motion", "character", "loudness"]).slice(0, sentences.length === 0 ? 2 : 1);
  const more = topics.flatMap((topic) => topicSentence(voice, topic, subjects) ?? []);
  if (more.length > 0) sentences.push(more.reduce((one, other) => joinSentences(one, other, /[;:]|, and /.test(one + other) ? ". " : voice.random.pick([", and ", ", and ", "; ", ", while "]))));
  if (sentences.length === 0) {
    const who = forces(voice, 2);
    sentences.push(who ? `${who.words} ${voice.random.pick(who.number === "plural" ? ["are heard here", "are to be heard here", "can be heard here"] : ["is heard here", "is to be heard here", "can be heard here"])}` : nothingNew(voice, painted, first));
  }
  return sentences;
}
