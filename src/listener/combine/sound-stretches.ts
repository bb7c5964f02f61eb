import type { SectionSound } from "../../description";
import type { Frames } from "../../features";
import { applauseStretches, sureLooks } from "../measure/applause";
import type { Measurements } from "../measure/measurements";
import type { HeardSection } from "../measure/sections";
import { turningPoint } from "../measure/turning-point";
import type { WeighedAnswer } from "./window-pool";

/** A stretch that holds something other than music alone, in seconds. */
export interface SoundStretch {
  readonly sound: SectionSound;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** Speech alone: a window's probabilities of the verdict. */
const [speechFrom, musicUpTo] = [0.8, 0.1];
/** Speech and music at once: both are at least this likely. Mixtures of music and speech between −5 and +15 dB lie there, music or speech alone hardly ever. */
export const bothFrom = 0.15;
/** A window across the border from speech to music hears both too: so many windows in a row do not. One window of speech may be bare singing. */
const leastWindows = { speech: 2, "speech over music": 3 } as const;
/** A window is music; speech counts as a stretch only in a recording that has some, else it is what the whole is. */
const musicFrom = 0.7;
/** And only where so much of the recording's sound is left for music. */
const leastOther = 0.25;
/** Seconds around a window's edge in which the border of a stretch may lie. */
const [outside, inside] = [6, 1];
/** A window that is surely music although so much of it should be applause denies the measurement. */
const [surelyMusic, filledBy] = [0.8, 0.55];
const applauseBorder = 1.5;
/** A piece of a section that is shorter is not worth one. */
const leastPiece = 3;

const shareOf = ({ answer }: WeighedAnswer, index: number): number => answer.heads["verdict"]?.[index] ?? 0;
const music = (window: WeighedAnswer): number => shareOf(window, 0);
const speech = (window: WeighedAnswer): number => shareOf(window, 1);

type Class = "speech" | "speech over music" | null;
function classOf(window: WeighedAnswer): Class {
  if (window.weight <= 0) return null;
  if (speech(window) >= speechFrom && music(window) <= musicUpTo) return "speech";
  return Math.min(speech(window), music(window)) >= bothFrom ? "speech over music" : null;
}

/** Seconds that a stretch and others share. */
function sharedSeconds(start: number, end: number, others: readonly { readonly start: number; readonly end: number }[]): number {
  return others.reduce((sum, other) => sum + Math.max(0, Math.min(end, other.end) - Math.max(start, other.start)), 0);
}

/** The seconds of a window that lie in the recording. */
const within = ({ answer }: WeighedAnswer, seconds: number): { readonly start: number; readonly end: number } => ({ start: answer.start, end: Math.max(answer.start + 0.01, Math.min(answer.end, seconds)) });

/** Applause, its borders put where the sound turns; not where the network is sure of music. */
function applauseHeard(frames: Frames, seconds: number, windows: readonly WeighedAnswer[], live: boolean): SoundStretch[] {
  return applauseStretches(frames, live ? sureLooks.live : sureLooks.file).flatMap(({ start, end, confidence }) => {
    const denied = windows.some((window) => {
      const span = within(window, seconds);
      return music(window) >= surelyMusic && sharedSeconds(span.start, span.end, [{ start, end }]) > filledBy * (span.end - span.start);
    });
    if (denied) return [];
    const border = (at: number, edge: number): number => (Math.abs(at - edge) < 0.1 ? edge : turningPoint(frames, at - applauseBorder, at + applauseBorder, "changed"));
    return [{ sound: "applause", start: border(start, 0), end: Math.min(seconds, border(end, seconds)), confidence }];
  });
}

/** Stretches of speech, alone or over music, in a recording that has music too. */
function speechHeard(frames: Frames, seconds: number, windows: readonly WeighedAnswer[]): SoundStretch[] {
  const found: SoundStretch[] = [];
  const classes = windows.map(classOf);
  for (let first = 0; first < windows.length; ) {
    const sound = classes[first] as Class;
    let last = first;
    while (last + 1 < windows.length && classes[last + 1] === sound) last++;
    const run = windows.slice(first, last + 1);
    if (sound !== null && run.length >= leastWindows[sound]) {
      const from = within(run[0] as WeighedAnswer, seconds).start;
      const to = within(run.at(-1) as WeighedAnswer, seconds).end;
      const start = first === 0 ? 0 : turningPoint(frames, Math.max(0, from - outside), from + inside, "changed");
      const end = last === windows.length - 1 ? seconds : turningPoint(frames, to - inside, Math.min(seconds, to + outside), "changed");
      const sure = run.map((window) => (sound === "speech" ? speech(window) : Math.min(0.9, 0.5 + Math.min(speech(window), music(window)))));
      if (end > start) found.push({ sound, start: Math.max(start, found.at(-1)?.end ?? 0), end, confidence: sure.reduce((sum, share) => sum + share, 0) / sure.length });
    }
    first = last + 1;
  }
  const alone = found.filter(({ sound }) => sound === "speech");
  const left = windows.filter((window) => window.weight > 0 && music(window) >= musicFrom).length > 0 && seconds - sharedSeconds(0, seconds, alone) >= leastOther * seconds;
  return left ? found : found.filter(({ sound }) => sound !== "speech");
}

/** Where a recording holds applause, speech, or speech over music, in order of time and without overlaps: applause comes first. */
export function soundStretches({ frames, seconds }: Pick<Measurements, "frames" | "seconds">, windows: readonly WeighedAnswer[], live: boolean): SoundStretch[] {
  const applause = applauseHeard(frames, seconds, windows, live);
  const spoken = speechHeard(frames, seconds, windows).flatMap((stretch) => withoutStretches(stretch, applause).map((piece) => ({ ...stretch, ...piece })));
  return [...applause, ...spoken].sort((one, other) => one.start - other.start);
}

/** What is left of a stretch beside others. */
function withoutStretches({ start, end }: { readonly start: number; readonly end: number }, others: readonly { readonly start: number; readonly end: number }[]): { readonly start: number; readonly end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let from = start;
  for (const other of [...others].sort((one, two) => one.start - two.start)) {
    if (other.end <= from || other.start >= end) continue;
    pieces.push({ start: from, end: other.start });
    from = other.end;
  }
  return [...pieces, { start: from, end }].filter((piece) => piece.end - piece.start >= leastPiece);
}

/** Windows that count by how much of them is music alone. */
export function besideStretches(windows: readonly WeighedAnswer[], stretches: readonly SoundStretch[], seconds: number): WeighedAnswer[] {
  return windows.map((window) => {
    const { start, end } = within(window, seconds);
    const left = 1 - sharedSeconds(start, end, stretches) / (end - start);
    return left < 0.3 ? { ...window, weight: 0 } : { ...window, weight: window.weight * left };
  });
}

/** The sections of music beside such stretches, their letters given anew in the order in which they are first heard. */
export function sectionsBeside(sections: readonly HeardSection[], stretches: readonly SoundStretch[]): HeardSection[] {
  if (stretches.length === 0) return [...sections];
  const letters = new Map<string, string>();
  return sections.flatMap((section) => withoutStretches(section, stretches).map((piece) => ({ ...section, ...piece }))).map((section) => {
    const letter = section.label.replaceAll("′", "");
    const known = letters.get(letter);
    const now = known ?? String.fromCharCode("A".charCodeAt(0) + letters.size);
    letters.set(letter, now);
    return { ...section, label: known === undefined ? now : section.label.replace(letter, now) };
  });
}
