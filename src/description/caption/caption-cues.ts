import type { Description, Section, Verdict } from "../document";
import { sectionLetter, soundInWords } from "./caption-words";

/** One caption: what is read, and from when to when, in seconds. */
export interface CaptionCue {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** One or two lines of at most 42 characters. */
  readonly lines: readonly string[];
}

/** Rules C11 and C12 of the caption guide: seconds and characters that a reader can follow. */
const limits = { shortest: 5 / 6, longest: 7, charactersASecond: 17, secondsAWord: 0.33, labelSeconds: 1, gap: 0.083, lineCharacters: 42 } as const;
/** Below this the recording counts as not sounding, in dBFS. */
const silenceDecibels = -60;

const notMusic: Readonly<Record<Exclude<Verdict, "music">, string>> = {
  speech: "speech, no music", noise: "noise", silence: "silence", other: "sounds, no music", unsure: "music",
};

/** Seconds a caption stays on the screen (C11). */
export function readingSeconds(text: string): number {
  const words = text.split(/\s+/).length;
  const needed = Math.max(limits.shortest, text.length / limits.charactersASecond, limits.secondsAWord * words + limits.labelSeconds);
  return Math.min(limits.longest, needed);
}

/** A caption on one line, or on two broken at the space nearest the middle (C12). */
export function captionLines(text: string): string[] {
  if (text.length <= limits.lineCharacters) return [text];
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const fitting = spaces.filter((index) => index <= limits.lineCharacters && text.length - index - 1 <= limits.lineCharacters);
  const middle = text.length / 2;
  const best = fitting.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return best === undefined ? [text.slice(0, limits.lineCharacters)] : [text.slice(0, best), text.slice(best + 1)];
}

/** First and last moment with sound, from the loudness curve. */
function soundingSpan({ loudness, source }: Description): { start: number; end: number } {
  const sounding = loudness.decibels.map((level) => level !== null && level > silenceDecibels);
  const first = sounding.indexOf(true);
  if (first < 0) return { start: 0, end: source.duration };
  const last = sounding.lastIndexOf(true);
  return { start: Math.min(first * loudness.step, source.duration), end: Math.min((last + 1) * loudness.step, source.duration) };
}

/** The loudness falls by 12 dB or more over the last four seconds: a fade and not a stop. */
function fadesOut({ loudness }: Description, end: number): boolean {
  const at = (seconds: number): number => loudness.decibels[Math.max(0, Math.floor(seconds / loudness.step))] ?? silenceDecibels;
  return end > 8 && at(end - 4.5) - at(end - 0.5) >= 12 && at(end - 2.5) < at(end - 4.5);
}

interface Change {
  readonly id: string;
  readonly at: number;
  readonly text: string;
}

/** A cue for each section that brings something new; one that sounds like the last brings none (C8). */
function sectionChanges(description: Description, sections: readonly Section[], from: number): Change[] {
  const changes: Change[] = [];
  const heardLetters = new Map<string, string>();
  let last = "";
  for (const [index, section] of sections.entries()) {
    const text = soundInWords(description, section);
    const letter = sectionLetter(section);
    const returns = index > 0 && heardLetters.has(letter) && letter !== sectionLetter(sections[index - 1] ?? section);
    heardLetters.set(letter, text);
    if (index > 0 && returns) changes.push({ id: section.id, at: section.start, text: text === last ? "opening music returns" : `${text} as before` });
    else if (text !== last) changes.push({ id: section.id, at: Math.max(from, section.start), text });
    last = text;
  }
  return changes;
}

/** The captions of a recording: its start, what changes with its sections, and its end (C1–C3, C8–C12). */
export function captionCues(description: Description): CaptionCue[] {
  const { verdict, sections, source } = description;
  const { start, end } = soundingSpan(description);
  if (end <= 0) return [];
  const closing = { id: "end", at: 0, text: fadesOut(description, end) ? "music fades" : "music stops" };
  const changes: Change[] =
    verdict !== "music" && verdict !== "unsure"
      ? [{ id: "start", at: start, text: notMusic[verdict] }]
      : sections.length > 0
        ? sectionChanges(description, sections, start)
        : [{ id: "start", at: start, text: verdict === "unsure" ? "music" : soundInWords(description, { start, end }) }];
  if (verdict === "music" && changes.length > 0) {
    const latest = changes.at(-1)?.at ?? 0;
    const at = Math.min(end, source.duration) - readingSeconds(`[${closing.text}]`);
    if (at > latest + limits.shortest + limits.gap) changes.push({ ...closing, at });
  }
  return changes.map((change, index) => {
    const text = `[${change.text}]`;
    const next = changes[index + 1]?.at ?? Math.max(source.duration, change.at + limits.shortest);
    const cueEnd = Math.min(change.at + readingSeconds(text), next - (index + 1 < changes.length ? limits.gap : 0));
    return { id: change.id, start: change.at, end: Math.max(cueEnd, change.at + 0.1), lines: captionLines(text) };
  });
}
