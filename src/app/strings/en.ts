/* eslint-disable @typescript-eslint/explicit-module-boundary-types -- each wording is a template, so it gives a string; `Strings` is made from them. */
import { clockTime } from "../../base";
import { englishFactWords, englishRemarks, type BackendName, type CaptionDensity, type CaptionProfileId, type CueEdit, type ErrorCode, type ExportFormatId, type HeardSound, type SectionSound, type Verdict, type WarningCode } from "../../description";
import type { AppliedProcessing, Stage } from "../../engine/protocol";
import type { ConfidenceWord } from "../confidence-words";
import type { Interruption, LevelHint } from "../live/live-state";
import type { NotOffline } from "../offline/offline-status";
import type { LoudnessLevel } from "../../description";
import type { Length, ThemeChoice } from "../state";
import { formatsOf } from "./formats";
import type { Language } from "./languages";

const formats = formatsOf("en");
const { megabytes, number, plural, spokenTime } = formats;

const errors: Record<ErrorCode, string> = {
  "empty-file": "The file is empty: there is nothing in it to hear.",
  "not-audio": "This is not a recording in any format known here.",
  "codec-unsupported": "This browser cannot decode the sound in this file.",
  "no-audio-track": "This video has no sound.",
  "no-sound": "The file holds no sound: it ends before the first sample.",
  "too-short": "The recording is too short to say anything about it.",
  "decode-failed": "The file is damaged and could not be decoded.",
  "model-missing": "The listening model could not be fetched.",
  "model-corrupt": "The listening model arrived damaged.",
  "model-mismatch": "The listening model does not belong to this version of the page.",
  "out-of-memory": "The device ran out of memory.",
  "storage-full": "The browser’s storage is full.",
  "microphone-denied": "The microphone was not allowed.",
  "microphone-missing": "No microphone was found.",
  internal: "Something went wrong here, not with your file.",
};

const verdicts: Record<Verdict, string> = {
  music: "",
  speech: "This sounds like speech, not music.",
  noise: "This sounds like noise, not music.",
  silence: "There is next to nothing to hear in this recording.",
  other: "This does not sound like music.",
  unsure: "Little can be said for certain about this recording.",
};

const warnings: Record<WarningCode, string> = {
  "cut-short": "The file breaks off before its end; what is there was heard.",
  clipped: "The sound is clipped: it was recorded too loud.",
  "very-quiet": "The recording is very quiet.",
  "low-bandwidth": "High tones are missing, as on a telephone or an old record.",
  "odd-samples": "Some samples were not valid sound and were taken as silence.",
};

const offlineReasons: Record<NotOffline, string> = {
  unsupported: "this browser keeps no pages here",
  cleared: "what was kept has been cleared",
  "storage-full": "the browser’s storage is full",
  refused: "the browser does not let the model be kept",
  failed: "the page could not be kept",
  "model-missing": "the model is missing",
};

/**
 * Every word of the interface. What is said about a recording comes from its description, in English, and not from here.
 * The other languages have exactly these keys (`Strings`).
 */
export const english = {
  language: "en" as Language,
  formats,
  facts: englishFactWords,
  confidence: { sure: "sure", likely: "likely", possible: "possible", unlikely: "unlikely" } satisfies Record<ConfidenceWord, string>,

  product: "Linernote",
  titleOf: (name: string) => `${name} · Linernote`,
  titleBusy: (percent: number, name: string) => `${percent} % · ${name} · Linernote`,

  // Two halves so that the start page can set them in different sizes; together they are the promise.
  promiseFirst: "Drop a recording and read what it sounds like.",
  promiseSecond: "Nothing leaves this device.",
  startDetail: "Key, tempo, instruments, mood and form in plain words, each with the seconds where it was heard.",
  dropHint: "or drop one anywhere on this page, or paste it",
  dropNow: "Let go to hear it",
  dropNowDetail: "Recordings, videos, whole folders",
  examplesTitle: "No recording at hand? Read one of these",
  /** What is said of the examples, by file, where the list's own English will not do. */
  exampleNotes: {} as Readonly<Record<string, string>>,
  exampleFailed: (title: string) => `The example “${title}” could not be opened.`,

  help: "Help",
  themeWord: "Theme:",
  theme: { system: "System", light: "Light", dark: "Dark" } satisfies Record<ThemeChoice, string>,
  themeTitle: "Change between light, dark and the system’s choice",
  languageLabel: "Language of the page",
  languageFailed: "That language could not be fetched.",
  /** Said where the page is not in English; empty in English. */
  textsInEnglish: "",
  skipToContent: "Skip to the recording",

  recordingsTitle: "Recordings",
  drawer: (count: number, ready: number) => `${plural(count, { one: "1 recording", other: `${number(count)} recordings` })}, ${number(ready)} read`,
  stateQueued: "Waiting",
  stateCancelled: "Cancelled",
  stateFailed: "Could not be read",
  cancelledText: "Cancelled. Nothing was kept of it.",
  queuedText: "Waiting for the recordings before it.",
  describedIn: (seconds: number) => `described in ${number(seconds, seconds < 10 ? 1 : 0)} s`,
  onThisDevice: "on this device",

  stages: { decoding: "Decoding", listening: "Listening", writing: "Writing" } satisfies Record<Stage, string>,
  modelOnItsWay: "the model is on its way",
  fetchingModel: (fetched: number, total: number) => `fetching the model, ${megabytes(fetched)} of ${megabytes(total)} MB`,
  secondsLeft: (seconds: number) => (seconds < 60 ? `about ${Math.max(1, Math.round(seconds))} s left` : `about ${clockTime(seconds)} min left`),
  progressLabel: (name: string) => `Progress of ${name}`,
  draftNote: "First words; listening goes on.",
  waitingForWords: "The first words come as soon as they can be stood by.",

  play: "Play",
  pause: "Pause",
  playOrPause: "Play or pause",
  seekBack: "Back five seconds",
  seekForward: "Forward five seconds",
  position: "Position in the recording",
  positionValue: (time: number, duration: number) => `${spokenTime(time)} of ${spokenTime(duration)}`,
  cannotPlay: "This browser cannot play this file, though it could be read.",
  withoutSound: "A description without its recording: there is nothing to play.",
  sectionButton: (label: string, start: number, end: number) => `Section ${label}, ${clockTime(start)} to ${clockTime(end)}: play from here`,
  sectionNow: (label: string) => `Section ${label}`,
  sectionSounds: { applause: "Applause", speech: "Speech", "speech over music": "Speech over music" } satisfies Record<SectionSound, string>,
  spanOf: (start: number, end: number) => `${clockTime(start)}–${clockTime(end)}`,

  sectionsTitle: "Sections",
  descriptionTitle: "Description",
  /** The waveform for who does not see it; each part follows the one before, after a comma. */
  loudness: {
    opens: { silent: "Starts in silence", soft: "Starts softly", middle: "Starts moderately loud", loud: "Starts loud" } satisfies Record<LoudnessLevel, string>,
    closes: { silent: "ends in silence", soft: "ends softly", middle: "ends moderately loud", loud: "ends loud" } satisfies Record<LoudnessLevel, string>,
    swells: { silent: (time: string) => `falls silent at ${time}`, soft: (time: string) => `swells to soft at ${time}`, middle: (time: string) => `swells to moderately loud at ${time}`, loud: (time: string) => `swells to loud at ${time}` },
    fades: { silent: (time: string) => `fades to silence at ${time}`, soft: (time: string) => `fades to soft at ${time}`, middle: (time: string) => `fades to moderately loud at ${time}`, loud: (time: string) => `stays loud at ${time}` },
    rises: { silent: (time: string) => `falls silent at ${time}`, soft: (time: string) => `begins softly at ${time}`, middle: (time: string) => `turns moderately loud at ${time}`, loud: (time: string) => `turns loud at ${time}` },
    falls: { silent: (time: string) => `falls silent at ${time}`, soft: (time: string) => `turns soft at ${time}`, middle: (time: string) => `drops to moderately loud at ${time}`, loud: (time: string) => `stays loud at ${time}` },
    even: "About equally loud throughout.",
    silent: "Silent throughout.",
  },

  lengthsLabel: "Length of the text",
  lengths: { line: "Line", sentence: "Sentence", paragraph: "Paragraph", sections: "By section" } satisfies Record<Length, string>,
  noSections: "No sections were told apart in this recording.",
  noWords: "Nothing could be said for certain.",

  noteTitle: "Behind the words",
  noteHint: "Point at an underlined phrase to see where it was heard.",
  heardSurely: (sureness: string, where: string) => `${sureness}, ${where}.`,
  heard: (spans: string) => `heard ${spans}`,
  heardThroughout: "heard throughout",
  correctedByYou: "Corrected by you",
  nextBest: (value: string, confidence: string) => `Next best: ${value}, ${confidence}.`,
  playFromThere: "Play from there",
  thatsWrong: "That’s wrong…",
  close: "Close",

  correctionTitle: (kind: string) => `${kind}: what is it really?`,
  correctionOther: "Another value",
  correctionPick: "Choose…",
  correctionSave: "Correct",
  correctionTempo: "Beats a minute",
  correctionTwice: (beats: number) => `Twice as fast: ${number(beats)}`,
  correctionHalf: (beats: number) => `Half as fast: ${number(beats)}`,
  correctionsTitle: "Your corrections",
  correctionLine: (kind: string, from: string, to: string) => `${kind}: ${from} → ${to}`,
  correctionUndo: "Undo",
  rewriting: "Writing the texts anew…",
  rewriteFailed: (reason: string) => `The correction is kept, but the texts could not be written anew: ${reason}`,

  factsTitle: "Heard",
  factsUnsure: "Heard less surely",
  factLabel: (kind: string, value: string, confidence: string) => `${kind}: ${value}, ${confidence}`,

  copy: "Copy the text",
  copied: "Copied.",
  copyFailed: "Copying was not allowed by the browser.",
  saveAs: "Save as",
  saveAsFormat: (format: string) => `Save as ${format}`,
  exports: {
    txt: "Text", md: "Markdown", json: "JSON", csv: "CSV", srt: "SRT", vtt: "VTT", chapters: "Chapters", labels: "Labels", lrc: "LRC", "cues-csv": "Captions CSV", "cues-json": "Captions JSON",
  } satisfies Record<ExportFormatId, string>,
  print: "Print",
  printNote: "Print a programme note",

  captionsTitle: "Captions",
  captionsDensity: "How many captions",
  densities: { few: "Few", normal: "Usual", many: "Many" } satisfies Record<CaptionDensity, string>,
  captionsProfile: "House style",
  captionProfiles: { standard: "[brackets]", bbc: "BBC CAPITALS", "line-21": "[short lines]" } satisfies Record<CaptionProfileId, string>,
  captionsSaveAs: "Save the captions as",
  captionsNone: "There is nothing to caption in this recording.",
  captionRemarks: (count: number) => plural(count, { one: "The caption guide has 1 remark.", other: `The caption guide has ${number(count)} remarks.` }),
  /** What the caption guide says of a caption. */
  remarks: englishRemarks,
  cueEdited: "edited",
  cueEdit: "Edit",
  cueEditNamed: (time: string) => `Edit the caption at ${time}`,
  cueWords: "Words",
  cueFrom: "From",
  cueTo: "To",
  cueTimeWrong: "Write a time like 1:15.2.",
  cueSplit: "Split",
  cueMerge: "Join with the next",
  cueDelete: "Delete",
  cueDone: "Done",
  cueAdd: "Add a caption here",
  cueNext: "Next caption",
  cuePrevious: "Previous caption",
  cueStart: "Start of the caption",
  cueEnd: "End of the caption",
  cuesUndo: "Undo the last edit of captions",
  cuesRedo: "Redo the edit of captions",
  undo: "Undo",
  redo: "Redo",
  cueEdits: {
    words: "Words changed.", retime: "Times changed.", split: "Split in two.", "merge-with-next": "Joined with the next.", delete: "Deleted.", add: "Added.",
  } satisfies Record<CueEdit["edit"], string>,
  largeMove: "Move the words",
  videoFull: "Full screen",

  addRecordings: "Add a recording",
  // The same in two parts: a phone shows only the first.
  addShort: "Add",
  addRest: " a recording",
  chooseRecording: "Choose a recording",
  cancel: "Cancel",
  closeOrCancel: "Close, or cancel the work",
  retry: "Try again",
  remove: "Remove",
  removeNamed: (name: string) => `Remove ${name}`,
  cancelNamed: (name: string) => `Cancel ${name}`,

  errors,
  failureTitle: (name: string) => `${name} could not be read`,
  failureTitleForNow: (name: string) => `${name} has to wait`,
  failureNamed: (name: string, message: string) => `${name}: ${message}`,
  modelFailed: "Linernote cannot listen yet",
  recordingKept: "The recording is kept here meanwhile.",
  otherFilesGoOn: "The other recordings go on.",
  crashTitle: "This page stumbled",
  crashText: "An error of ours stopped the display. Reloading the page helps; your files were never sent anywhere.",
  crashReload: "Reload",
  verdicts,
  warnings,

  footerPrivate: "Nothing leaves this device",
  footerModel: (backend: string, version: string) => `${backend} · model ${version}`,
  footerStarting: "Getting ready",
  footerFetching: (fetched: number, total: number) => `First visit: fetching the model, ${megabytes(fetched)} of ${megabytes(total)} MB`,
  footerFailed: "The model is missing",
  backends: { webgpu: "WebGPU", wasm: "WASM", cpu: "CPU" } satisfies Record<BackendName, string>,

  titleLive: "Listening · Linernote",
  liveKey: "Listen, or stop listening",
  liveStart: "Listen live",
  liveShort: "Listen",
  liveOr: "to the room, by microphone",
  liveOrTab: ", or to the ",
  liveTabShort: "sound of a tab",
  liveTab: "Sound of a tab",
  liveStop: "Stop",
  liveOpening: "Waiting for the microphone to be allowed…",
  liveOpeningTab: "Waiting for a tab to be chosen…",
  liveListening: "Listening",
  liveFinishing: "Describing what was heard…",
  liveWaiting: "The first words come as soon as something can be said.",
  liveWaitingModel: "The model is still on its way; words come once it is here.",
  /** A recording's name, and so a file's: no colons. */
  liveName: (at: Date) => {
    const two = (part: number): string => String(part).padStart(2, "0");
    return `Live ${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}.${two(at.getMinutes())}`;
  },
  liveSounds: {
    applause: "Applause.",
    "speech over music": "Speech over music.",
    speech: "Speech, no music.",
    noise: "Noise, no music.",
    silence: "Silence.",
    other: "Sounds, but no music.",
    unsure: "Sound that may or may not be music.",
  } satisfies Record<Exclude<HeardSound, "music">, string>,
  liveMusicStopped: "The music has stopped.",
  liveBegan: "Listening.",
  liveAgain: "Sound again.",
  liveInterrupted: {
    unplugged: "The sound’s source is gone.",
    stalled: "No sound comes in.",
  } satisfies Record<Interruption, string>,
  liveInterruptedMore: {
    unplugged: "Plug the microphone in again, or choose another; nothing heard so far is lost.",
    stalled: "The device may have slept, or another program holds the microphone. It goes on by itself.",
  } satisfies Record<Interruption, string>,
  liveReopen: "Listen again",
  liveTooShort: "Stopped; too little was heard to describe.",
  liveHints: {
    quiet: "The sound is very quiet: move closer, or turn the input up.",
    clipped: "The sound is too loud for the input: turn it down, or move away.",
  } satisfies Record<LevelHint, string>,
  liveProcessing: (names: string) => `The browser alters the sound (${names}), which may hide music from it.`,
  processing: { echoCancellation: "echo cancellation", noiseSuppression: "noise suppression", autoGainControl: "gain control" } satisfies Record<keyof AppliedProcessing, string>,
  liveMicrophone: "Microphone",
  liveMicrophoneDefault: "The browser’s choice",
  liveTabSource: "The sound of a tab",
  liveLog: "What was heard when",
  liveLevel: "Loudness of the input",
  liveLevelValue: (decibels: number) => `${number(decibels)} dB`,
  liveLevelSilent: "silent",
  liveFailed: "Linernote cannot listen",
  liveLarge: "Large type",
  liveLarger: "Larger",
  liveSmaller: "Smaller",
  liveSpoken: "Read changes aloud by screen reader",

  offlineReady: "Ready offline",
  offlineReadyNow: "You are offline; everything works",
  offlinePreparing: "Getting ready for use without a network",
  offlineNot: (reason: string) => `Not ready offline: ${reason}`,
  offlineReasons,

  updateReady: "A new version of Linernote is ready.",
  updateLater: "It waits until this work is done.",
  updateLoses: "Loading it closes the recordings on this page; save what you need first.",
  updateElsewhere: "Linernote is in use in another tab; finish there first.",
  updateNow: "Load it",
  storageFullNote: "The browser’s storage is full, so the model was not kept: the next visit has to fetch it again. Everything works meanwhile.",

  keptTitle: "Kept on this device",
  keptIntro: "So that everything works without a network. Recordings and texts are not kept: they go when the page is closed.",
  keptPage: "The page and its examples",
  keptModel: "The listening model",
  keptRoom: "Room the browser still offers",
  keptBytes: (bytes: number) => (bytes >= 1e9 ? `${number(bytes / 1e9)} GB` : `${megabytes(bytes)} MB`),
  keptNothing: "nothing",
  keptCounting: "Counting…",
  keptLasting: "The browser keeps it until you clear it.",
  keptMayGo: "The browser may clear it when the device runs short of room.",
  keptAsk: "Ask it not to",
  keptDeclined: "The browser declined; it may allow it once the page is installed or used more often.",
  keptClear: "Clear all of it",
  keptCleared: "Cleared. The next visit needs a network.",

  helpTitle: "Keys",
  helpIntro: "Everything works with the keyboard. Tab walks through the phrases; each shows where it was heard.",
  helpMouse: "Click a phrase to hear it. On a touch screen, tap it to see where it was heard.",
  keySpace: "Space",
  keyControl: "Ctrl",
  keyEscape: "Esc",

  announceReady: (name: string) => `${name} is described.`,
  announceCancelled: (name: string) => `${name} was cancelled.`,
  announceRemoved: (name: string) => `${name} was removed.`,
  announceTheme: (theme: string) => `Theme: ${theme}`,
};

/** What every language of the interface has to say: a missing or surplus key does not compile. */
export type Strings = typeof english;
