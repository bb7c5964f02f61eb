/* eslint-disable @typescript-eslint/explicit-module-boundary-types -- each remark is a template, so it gives a string; `CaptionRemarks` is made from them. */

/** Why a caption breaks a rule of the guide. Other languages have the same keys (`src/app/strings`); times are seconds. */
export const englishRemarks = {
  bracketsInside: () => "Brackets stand around a caption, one pair, never inside.",
  capitals: () => "Captions are written in lowercase; the profile makes capitals.",
  sungSign: () => "♪ and # mean sung words.",
  tooManyWords: (words: number, most: number) => `${words} words: a caption is read at a glance, at most ${most}.`,
  noWords: () => "There are no words.",
  oneWord: () => "One word alone does not tell what sounds and what it does.",
  notHeard: (word: string) => `“${word}” is seen or imagined, not heard.`,
  notPresent: (word: string) => `“${word}”: captions stand in the present tense.`,
  judges: (word: string) => `“${word}” judges; captions say what sounds.`,
  mood: (word: string) => `“${word}” is a mood and needs two facts that agree.`,
  unknowable: (word: string) => `“${word}” cannot be known from listening.`,
  titleHeard: () => "A title can come from a person or a file’s tags, never from listening.",
  voicesSing: () => "Voices sing.",
  sungWords: () => "Sung words are not transcribed here.",
  technical: (word: string) => `“${word}”: numbers, keys and chords belong to the long description.`,
  doubt: (word: string) => `“${word}”: a caption leaves out what is in doubt.`,
  unsure: (percent: number) => `Only ${percent} % sure: say less, down to “music”.`,
  fullStop: () => "A caption is the brief form, not a sentence: no full stop.",
  markup: () => "Arrows and markup would be read as part of the file.",
  unshowable: () => "There are characters that cannot be shown.",
  badName: () => "A cue’s name is one line without arrows.",
  tooManyLines: (lines: number, most: number) => `${lines} lines; at most ${most}.`,
  longLine: (characters: number, most: number) => `A line of ${characters} characters; at most ${most}.`,
  brokenWord: () => "A word is broken over two lines.",
  clinging: (word: string) => `“${word}” belongs with what follows it, on one line.`,
  tooShort: (seconds: number) => `${seconds.toFixed(2)} s: too short to be seen; at least 5/6 s.`,
  tooQuick: (seconds: number, needed: number) => `${seconds.toFixed(1)} s: these words need ${needed.toFixed(1)} s to be read.`,
  wholeSection: () => "A section’s length belongs to the chapters file; a caption stands at its head.",
  tooLong: (seconds: number) => `${seconds.toFixed(1)} s: longer than 7 s is read twice.`,
  overlaps: () => "It begins before the caption before it has ended.",
  noGap: () => "Two frames (83 ms) must lie between captions, or the change is not seen.",
  flickers: (seconds: number) => `A gap of ${seconds.toFixed(2)} s flickers: hold this caption until the next.`,
  early: () => "It begins before the sound that it names.",
  outside: () => "It lies outside the recording.",
  noEnd: () => "The last caption does not say that the music stops or fades.",
  untoldSilence: (seconds: number) => `Nothing tells the ${seconds} s of silence after it.`,
  repeats: () => "It says what the caption before it said: a caption marks a change.",
  tooOften: () => "Live captions change at most every four seconds.",
  unknownFact: (fact: string) => `It stands on “${fact}”, which the description does not hold.`,
  noProbability: () => "Its confidence is no probability.",
  unmarked: () => "A person wrote it, but it is not marked as edited.",
  sameName: () => "Two captions have the same name.",
};

export type CaptionRemarks = typeof englishRemarks;

/** A remark before it is put into any language. */
export type CueRemark = { readonly [Key in keyof CaptionRemarks]: { readonly is: Key; readonly given: Parameters<CaptionRemarks[Key]> } }[keyof CaptionRemarks];

export const remark = <Key extends keyof CaptionRemarks>(is: Key, ...given: Parameters<CaptionRemarks[Key]>): CueRemark => ({ is, given }) as CueRemark;

export function remarkInWords(remarks: CaptionRemarks, { is, given }: CueRemark): string {
  return (remarks[is] as (...given: readonly (string | number)[]) => string)(...given);
}
