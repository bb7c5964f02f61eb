import { clockTime } from "../../base";
import type { PaintedSection } from "../plan/changes";
import { composeSentence, toneAdverbial, paceAdverbial } from "./constructions";
import { changeClause } from "./course";
import { forces } from "./forces";
import { bodyKinds, distinctKinds, tellingFirst } from "./sentence";
import type { Voice } from "./voice";

function nothingNew(voice: Voice, { section }: PaintedSection, first: boolean): string {
  const [start, end] = [clockTime(section.start), clockTime(section.end)];
  if (first) return `the music begins; little can be told of it up to ${end}`;
  return voice.random.pick([`from ${start} to ${end} the music goes on much as before`, `little that is new can be told of the stretch from ${start} to ${end}`, `up to ${end} the music goes on as before`]);
}

/** One text for one section: what is new here, or how it begins, then what else is heard. */
export function sectionAttempt(voice: Voice, painted: PaintedSection, first: boolean): string[] {
  const sentences: string[] = [];
  const music = { words: "the music", number: "singular" } as const;
  if (first) {
    const who = forces(voice, 2);
    if (who) {
      const verb = voice.random.pick(who.number === "plural" ? ["open", "begin"] : ["opens", "begins"]);
      sentences.push(`${who.words} ${verb} ${paceAdverbial(voice, false) ?? ""} ${toneAdverbial(voice) ?? ""}`);
    }
  } else {
    const at = clockTime(painted.section.start);
    if (painted.returns) sentences.push(voice.random.pick([`earlier music seems to return at ${at}`, `at ${at} earlier music ${voice.hedge()} comes back`, `music from before is ${voice.hedge()} heard again from ${at}`]));
    const changes = painted.changes.slice(0, voice.random.chance(0.5) ? 1 : 2);
    const clauses = changes.flatMap((change, index) => changeClause(voice, change, index === 0 ? "the music" : "it") ?? []);
    if (clauses.length > 0) sentences.push(`${voice.random.pick(["here ", "now ", ""])}${clauses.join(", and ")}`);
  }
  const left = distinctKinds(tellingFirst(voice, bodyKinds), sentences.length === 0 ? 3 : 2);
  const subject = sentences.length === 0 || first || voice.random.chance(0.5) ? music : ({ words: "it", number: "singular" } as const);
  const more = left.length > 0 ? (composeSentence(voice, subject, left) ?? composeSentence(voice, subject, left.slice(0, 2)) ?? composeSentence(voice, subject, left.slice(0, 1))) : null;
  if (more !== null) sentences.push(more);
  if (sentences.length === 0) {
    const who = forces(voice, 2);
    if (who) sentences.push(`${who.words} ${who.number === "plural" ? "are" : "is"} heard here`);
  }
  if (sentences.length === 0) sentences.push(nothingNew(voice, painted, first));
  return sentences;
}
