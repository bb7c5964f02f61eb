import { cueLines } from "./caption-profile";
import type { CaptionCue } from "./cue";
import { finding, type CaptionRule, type CueFinding, type LintedTrack } from "./lint-finding";
import {
  clingingWords, doubtWords, loneWords, moodWords, notPresentWords, personWords, pictureWords, quotedWords, technicalWords, valueWords, voiceWords,
} from "./lint-words";

/** Below this a change is not sure enough to be told. */
const leastConfidence = 0.6;
const mostWords = 8;

interface WordingRule {
  readonly rule: CaptionRule;
  /** Why the words break the rule; null when they keep it. */
  readonly breaks: (cue: CaptionCue, track: LintedTrack) => string | null;
}

const found = (expression: RegExp, text: string): string | null => expression.exec(text)?.[0] ?? null;
const wordsOf = (text: string): string[] => text.split(/[\s;,]+/).filter((word) => word !== "");
/** The words, with "title" for a title that a person put between quotation marks, and without its maker. */
const unquoted = ({ text, edited }: CaptionCue): string => (edited ? text.replace(quotedWords, " title ").replace(/\bby\s+\p{Lu}[^;,]*?(?=\s+plays?\b|$)/u, " ") : text);

const saying = (expression: RegExp, why: (word: string) => string) => (cue: CaptionCue): string | null => {
  const word = found(expression, unquoted(cue));
  return word === null ? null : why(word);
};

/** Rules that look at one cue's words alone. */
const rules: readonly WordingRule[] = [
  { rule: "C1", breaks: ({ text }) => (/[[\](){}]/.test(text) ? "Brackets stand around a caption, one pair, never inside." : null) },
  { rule: "C1", breaks: (cue) => (/\p{Lu}/u.test(unquoted(cue)) ? "Captions are written in lowercase; the profile makes capitals." : null) },
  { rule: "C2", breaks: ({ text }) => (/[♩♪♫♬#]/u.test(text) ? "♪ and # mean sung words." : null) },
  {
    rule: "C3",
    breaks: (cue) => {
      const words = wordsOf(unquoted(cue));
      if (words.length > mostWords) return `${words.length} words: a caption is read at a glance, at most ${mostWords}.`;
      if (words.length === 0 && cue.text.trim() === "") return "There are no words.";
      return words.length === 1 && !loneWords.has((words[0] ?? "").toLowerCase()) ? "One word alone does not tell what sounds and what it does." : null;
    },
  },
  { rule: "C4", breaks: saying(pictureWords, (word) => `“${word}” is seen or imagined, not heard.`) },
  { rule: "C4", breaks: saying(notPresentWords, (word) => `“${word}”: captions stand in the present tense.`) },
  { rule: "C5", breaks: saying(valueWords, (word) => `“${word}” judges; captions say what sounds.`) },
  {
    rule: "C5",
    breaks: (cue) => {
      const word = found(moodWords, unquoted(cue));
      return word !== null && cue.facts.length < 2 ? `“${word}” is a mood and needs two facts that agree.` : null;
    },
  },
  { rule: "C6", breaks: saying(personWords, (word) => `“${word}” cannot be known from listening.`) },
  { rule: "C6", breaks: ({ text, edited }) => (!edited && quotedWords.test(text) ? "A title can come from a person or a file's tags, never from listening." : null) },
  { rule: "C7", breaks: ({ text }) => (voiceWords.test(text) && /\bplays?\b/i.test(text) && !/\b(?:with|and|over|behind)\b/i.test(text) ? "Voices sing." : null) },
  { rule: "C7", breaks: ({ text }) => (quotedWords.test(text) && /\bsings?\b/i.test(text) ? "Sung words are not transcribed here." : null) },
  { rule: "C14", breaks: saying(technicalWords, (word) => `“${word}”: numbers, keys and chords belong to the long description.`) },
  { rule: "C15", breaks: saying(doubtWords, (word) => `“${word}”: a caption leaves out what is in doubt.`) },
  {
    rule: "C15",
    breaks: ({ text, edited, confidence }) =>
      !edited && confidence < leastConfidence && !/^music\b/.test(text) ? `Only ${Math.round(confidence * 100)} % sure: say less, down to “music”.` : null,
  },
  { rule: "C16", breaks: ({ text }) => (/[.!?…](?:\s|$)/u.test(text.trim()) ? "A caption is the brief form, not a sentence: no full stop." : null) },
  {
    rule: "C17",
    breaks: ({ id, text }) => {
      if (/-->|<\/?\w|\{\\/.test(text)) return "Arrows and markup would be read as part of the file.";
      if (/[^\P{C}\n]/u.test(text)) return "There are characters that cannot be shown.";
      return /[\r\n]|-->/.test(id) || id.trim() === "" ? "A cue's name is one line without arrows." : null;
    },
  },
];

/** Findings about lines: how many, how long, where they break (C12). */
function lineFindings(cue: CaptionCue, { profile }: LintedTrack): CueFinding[] {
  const lines = cueLines(cue, profile);
  const longest = Math.max(...lines.map((line) => line.length));
  const findings: CueFinding[] = [];
  if (lines.length > profile.lines) findings.push(finding("C12", cue, `${lines.length} lines; at most ${profile.lines}.`));
  if (longest > profile.lineCharacters) findings.push(finding("C12", cue, `A line of ${longest} characters; at most ${profile.lineCharacters}.`));
  for (const line of lines.slice(0, -1)) {
    const last = line.trim().split(/\s+/).at(-1) ?? "";
    if (/\p{L}[-\u2010\u00ad]$/u.test(line)) findings.push(finding("C12", cue, "A word is broken over two lines."));
    else if (clingingWords.test(last) && clingingWords.exec(last)?.[0] === last) findings.push(finding("C12", cue, `“${last}” belongs with what follows it, on one line.`));
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
