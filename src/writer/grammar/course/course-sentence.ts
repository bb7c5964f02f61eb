import { clockTime } from "../../../base";
import type { Change } from "../../plan/changes";
import { withoutMarks } from "../../text/marked-text";
import { listed } from "../inflect";
import type { Voice } from "../voice";
import { contrast, told } from "./changing";
import { timedEntry } from "./entering";
import { say } from "./say";

/** What was told before is what "it" stands for. */
const aboutMusic = /^(?:.*[;,] )?(?:[a-z ]*\d[\d:]* (?:on |onwards )?)?(?:the music|the piece|it) /;

/** "At 1:20 the music turns loud, and from 2:05 brass joins in." */
export function courseSentence(voice: Voice, changes: readonly Change[]): string | null {
  const parts: string[] = [];
  let lastTime = -1;
  for (const change of changes) {
    const [before] = parts.slice(-1);
    const told = changeTold(voice, change, {
      subject: before !== undefined && aboutMusic.test(withoutMarks(before)) ? "it" : voice.random.pick(["the music", "the music", "the piece"]), alone: changes.length === 1, timeless: change.atSeconds === lastTime,
    });
    if (told === null) continue;
    lastTime = change.atSeconds;
    parts.push(told);
  }
  if (parts.length < 2) return parts[0] ?? null;
  const semicolon = !parts.some((part) => part.includes(";")) && voice.random.chance(0.35);
  return semicolon ? parts.join("; ") : listed(parts, ", and").replace(" , and", ", and");
}

interface Telling {
  readonly subject: string;
  /** Nothing else is told of the course. */
  readonly alone: boolean;
  /** The time was named just before. */
  readonly timeless: boolean;
}

function changeTold(voice: Voice, change: Change, { subject, alone, timeless }: Telling): string | null {
  const time = voice.mark(clockTime(change.atSeconds), change.saying);
  if (!timeless && alone) {
    const both = contrast(voice, change, time);
    if (both !== null) return both;
  }
  if (!timeless && change.enters && change.saying.sure && voice.random.chance(0.45)) return timedEntry(voice, change, time);
  const clause = told(voice, change, subject);
  if (clause === null || timeless) return clause?.words ?? null;
  const words = clause.state ? clause.words.replace(/\b(is|are) now (?!loud|soft)/, "$1 ") : clause.words;
  const when = clause.state ? say(voice, `(from|from about|from) ${time} (on|onwards)?`) : say(voice, `(at|at about|around|at) ${time}`);
  // What begins with a preposition of its own has no other before it.
  const after = !clause.state && change.saying.sure && voice.random.chance(0.4) && !/^(?:from|after) /.test(withoutMarks(words));
  if (after) return `${words} ${when}`;
  // "From 1:20 on the music" would be read as music on which something stands.
  const comma = withoutMarks(when).endsWith(" on") || /^(?:from|after) /.test(withoutMarks(words)) || voice.random.chance(0.2);
  return `${when}${comma ? "," : ""} ${words}`;
}
