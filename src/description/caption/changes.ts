import type { Description, Fact, Section, Verdict } from "../document";
import type { CaptionDensity, CueChange } from "./cue";
import { sectionLetter, soundInWords } from "./caption-words";

/** Something that happens in a recording, with the words for it. */
export interface SoundChange {
  readonly id: string;
  /** Seconds from the start of the recording. */
  readonly at: number;
  readonly text: string;
  readonly change: CueChange;
  readonly facts: readonly string[];
  readonly confidence: number;
  /** The least dense captions that tell it. */
  readonly from: CaptionDensity;
}

/** Below this the recording counts as not sounding, in dBFS. */
const silenceDecibels = -60;
/** How sure the loudness curve is of a start, an end or a fade. */
const measuredConfidence = 0.95;

const notMusic: Readonly<Record<Exclude<Verdict, "music">, string>> = {
  speech: "speech, no music", noise: "noise", silence: "silence", other: "sounds, no music", unsure: "music",
};

/** First and last moment with sound, from the loudness curve. */
export function soundingSpan({ loudness, source }: Description): { start: number; end: number } {
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

const lowest = (facts: readonly Fact[]): number => facts.reduce((least, { confidence }) => Math.min(least, confidence), 1);

/** A change for each section that brings something new; one that sounds like the last brings none (C8). */
function sectionChanges(description: Description, sections: readonly Section[], from: number): SoundChange[] {
  const changes: SoundChange[] = [];
  const heardLetters = new Set<string>();
  let last = "";
  for (const [index, section] of sections.entries()) {
    const { text, facts } = soundInWords(description, section);
    const letter = sectionLetter(section);
    const previous = sections[index - 1];
    const returns = previous !== undefined && heardLetters.has(letter) && letter !== sectionLetter(previous);
    heardLetters.add(letter);
    const common = { at: Math.max(from, section.start), facts: facts.map(({ id }) => id), confidence: facts.length > 0 ? lowest(facts) : measuredConfidence };
    if (returns) changes.push({ ...common, id: section.id, text: text === last ? "opening music returns" : `${text} as before`, change: "return", from: "normal" });
    else if (text !== last) changes.push({ ...common, id: section.id, text, change: previous ? "section" : "start", from: previous ? "normal" : "few" });
    last = text;
  }
  return changes;
}

/** All that changes in a recording, in order of time: its start, its sections, its end. */
export function soundChanges(description: Description): readonly SoundChange[] {
  const { verdict, sections } = description;
  const { start, end } = soundingSpan(description);
  if (end <= 0) return [];
  const plain = { id: "start", at: start, from: "few", confidence: measuredConfidence } as const;
  if (verdict === "unsure") return [{ ...plain, text: "music", change: "start", facts: [] }];
  if (verdict !== "music") return [{ ...plain, text: notMusic[verdict], change: "not-music", facts: [] }];
  const whole = soundInWords(description, { start, end });
  const changes: SoundChange[] =
    sections.length > 0
      ? sectionChanges(description, sections, start)
      : [{ ...plain, text: whole.text, change: "start", facts: whole.facts.map(({ id }) => id), confidence: lowest(whole.facts) }];
  const fades = fadesOut(description, end);
  return [...changes, { id: "end", at: end, text: fades ? "music fades" : "music stops", change: fades ? "fade" : "stop", facts: [], confidence: measuredConfidence, from: "few" }];
}
