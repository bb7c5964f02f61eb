import { cueLines } from "./caption-profile";
import type { CaptionCue } from "./cue";
import { finding, type CaptionRule, type CueFinding, type LintedTrack } from "./lint-finding";
import { remark, type CueRemark } from "./lint-remarks";
import {
  clingingWords, doubtWords, loneWords, moodWords, notPresentWords, personWords, pictureWords, quotedWords, technicalWords, valueWords, voiceWords,
} from "./lint-words";

/** Below this a change is not sure enough to be told. */
const leastConfidence = 0.6;
const mostWords = 8;

interface WordingRule {
  readonly rule: CaptionRule;
  /** Why the words break the rule; null when they keep it. */
  readonly breaks: (cue: CaptionCue, track: LintedTrack) => CueRemark | null;
}

const found = (expression: RegExp, text: string): string | null => expression.exec(text)?.[0] ?? null;
const wordsOf = (text: string): string[] => text.split(/[\s;,]+/).filter((word) => word !== "");
/** The words, with "title" for a title that a person put between quotation marks, and without its maker. */
const unquoted = ({ text, edited }: CaptionCue): string => (edited ? text.replace(quotedWords, " title ").replace(/\bby\s+\p{Lu}[^;,]*?(?=\s+plays?\b|$)/u, " ") : text);

const saying = (expression: RegExp, is: "notHeard" | "notPresent" | "judges" | "unknowable" | "technical" | "doubt") => (cue: CaptionCue): CueRemark | null => {
  const word = found(expression, unquoted(cue));
  return word === null ? null : remark(is, word);
};

/** Rules that look at one cue's words alone. */
const rules: readonly WordingRule[] = [
  { rule: "C1", breaks: ({ text }) => (/[[\](){}]/.test(text) ? remark("bracketsInside") : null) },
  { rule: "C1", breaks: (cue) => (/\p{Lu}/u.test(unquoted(cue)) ? remark("capitals") : null) },
  { rule: "C2", breaks: ({ text }) => (/[♩♪♫♬#]/u.test(text) ? remark("sungSign") : null) },
  {
    rule: "C3",
    breaks: (cue) => {
      const words = wordsOf(unquoted(cue));
      if (words.length > mostWords) return remark("tooManyWords", words.length, mostWords);
      if (words.length === 0 && cue.text.trim() === "") return remark("noWords");
      return words.length === 1 && !loneWords.has((words[0] ?? "").toLowerCase()) ? remark("oneWord") : null;
    },
  },
  { rule: "C4", breaks: saying(pictureWords, "notHeard") },
  { rule: "C4", breaks: saying(notPresentWords, "notPresent") },
  { rule: "C5", breaks: saying(valueWords, "judges") },
  {
    rule: "C5",
    breaks: (cue) => {
      const word = found(moodWords, unquoted(cue));
      return word !== null && cue.facts.length < 2 ? remark("mood", word) : null;
    },
  },
  { rule: "C6", breaks: saying(personWords, "unknowable") },
  { rule: "C6", breaks: ({ text, edited }) => (!edited && quotedWords.test(text) ? remark("titleHeard") : null) },
  { rule: "C7", breaks: ({ text }) => (voiceWords.test(text) && /\bplays?\b/i.test(text) && !/\b(?:with|and|over|behind)\b/i.test(text) ? remark("voicesSing") : null) },
  { rule: "C7", breaks: ({ text }) => (quotedWords.test(text) && /\bsings?\b/i.test(text) ? remark("sungWords") : null) },
  { rule: "C14", breaks: saying(technicalWords, "technical") },
  { rule: "C15", breaks: saying(doubtWords, "doubt") },
  {
    rule: "C15",
    breaks: ({ text, edited, confidence }) =>
      !edited && confidence < leastConfidence && !/^music\b/.test(text) ? remark("unsure", Math.round(confidence * 100)) : null,
  },
  { rule: "C16", breaks: ({ text }) => (/[.!?…](?:\s|$)/u.test(text.trim()) ? remark("fullStop") : null) },
  {
    rule: "C17",
    breaks: ({ id, text }) => {
      if (/-->|<\/?\w|\{\\/.test(text)) return remark("markup");
      if (/[^\P{C}\n]/u.test(text)) return remark("unshowable");
      return /[\r\n]|-->/.test(id) || id.trim() === "" ? remark("badName") : null;
    },
  },
];

/** Findings about lines: how many, how long, where they break. */
function lineFindings(cue: CaptionCue, { profile }: LintedTrack): CueFinding[] {
  const lines = cueLines(cue, profile);
  const longest = Math.max(...lines.map((line) => line.length));
  const findings: CueFinding[] = [];
  if (lines.length > profile.lines) findings.push(finding("C12", cue, remark("tooManyLines", lines.length, profile.lines)));
  if (longest > profile.lineCharacters) findings.push(finding("C12", cue, remark("longLine", longest, profile.lineCharacters)));
  for (const line of lines.slice(0, -1)) {
    const last = line.trim().split(/\s+/).at(-1) ?? "";
    if (/\p{L}[-\u2010\u00ad]$/u.test(line)) findings.push(finding("C12", cue, remark("brokenWord")));
    else if (clingingWords.test(last) && clingingWords.exec(last)?.[0] === last) findings.push(finding("C12", cue, remark("clinging", last)));
  }
  return findings;
}

/** Everything that a cue's own words break. */
export function wordingFindings(cue: CaptionCue, track: LintedTrack): CueFinding[] {
  const broken = rules.flatMap(({ rule, breaks }) => {
    const why = breaks(cue, track);
    return why === null ? [] : [finding(rule, cue, why)];
  });
  return [...broken, ...lineFindings(cue, track)];
}
