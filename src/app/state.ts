import type { EngineFailure, EngineStart } from "../engine/protocol";
import type { Kept } from "../library";
import { firstCaptionSettings, type CaptionSettings } from "./captions/caption-settings";
import { firstLargeType, type LargeType } from "./live/large-type";
import type { LiveState } from "./live/live-state";
import type { ShellState, UpdateState } from "./offline/offline-status";
import type { Recording } from "./recording";
import { english, type Strings } from "./strings/en";
import type { Language } from "./strings/languages";

export const lengths = ["line", "sentence", "paragraph", "sections"] as const;
export type Length = (typeof lengths)[number];

export const themeChoices = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof themeChoices)[number];

export type EngineStatus =
  | { readonly state: "starting"; readonly fetchedBytes: number; readonly totalBytes: number }
  | ({ readonly state: "ready"; readonly tensors?: number } & EngineStart)
  | { readonly state: "failed"; readonly failure: EngineFailure };

/** What the reader looks into: a phrase of a text, or a fact. Texts are told apart by length or section. */
export type Focus =
  | { readonly kind: "claim"; readonly textKey: string; readonly claim: string }
  | { readonly kind: "fact"; readonly fact: string };

/** The caption that is open for editing. */
export interface EditedCue {
  readonly recording: string;
  readonly cue: string;
}

/** A recording offered on the start page. */
export interface Example {
  readonly file: string;
  readonly title: string;
  readonly note: string;
  readonly seconds: number;
  /** 0–1, for the small picture of its waveform. */
  readonly peaks: readonly number[];
}

export interface AppState {
  readonly engine: EngineStatus;
  readonly recordings: readonly Recording[];
  readonly selectedId: string | null;
  readonly length: Length;
  readonly focus: Focus | null;
  readonly captionSettings: CaptionSettings;
  readonly editedCue: EditedCue | null;
  readonly theme: ThemeChoice;
  /** The words of the interface, in the language it speaks now. */
  readonly strings: Strings;
  /** The language the reader chose; null follows the browser. */
  readonly languageChoice: Language | null;
  readonly helpOpen: boolean;
  readonly drawerOpen: boolean;
  /** Something droppable hangs over the page. */
  readonly dropping: boolean;
  /** Last thing worth telling by a polite announcement, and its generated (English) part; `count` makes equal messages distinct. */
  readonly notice: { readonly text: string; readonly generated: string; readonly count: number };
  readonly examples: readonly Example[];
  /** How far the page's own files are kept for use without a network. */
  readonly shell: ShellState;
  /** Whether the browser says it has a network; only words depend on it. */
  readonly online: boolean;
  readonly update: UpdateState;
  readonly live: LiveState;
  readonly largeType: LargeType;
  /** Whether screen readers are told each change of the live text. */
  readonly liveSpoken: boolean;
  readonly keptOpen: boolean;
  /** What is kept, as last counted; null while it is being counted. */
  readonly kept: Kept | null;
}

export const firstState: AppState = {
  engine: { state: "starting", fetchedBytes: 0, totalBytes: 0 },
  recordings: [],
  selectedId: null,
  length: "paragraph",
  focus: null,
  captionSettings: firstCaptionSettings,
  editedCue: null,
  theme: "system",
  strings: english,
  languageChoice: null,
  helpOpen: false,
  drawerOpen: false,
  dropping: false,
  notice: { text: "", generated: "", count: 0 },
  examples: [],
  shell: "preparing",
  online: true,
  update: "none",
  live: { state: "off" },
  largeType: firstLargeType,
  liveSpoken: true,
  keptOpen: false,
  kept: null,
};

export function selectedRecording(state: AppState): Recording | null {
  return state.recordings.find((recording) => recording.id === state.selectedId) ?? null;
}

/** Whether the words fill the screen: asked for, and there are words to fill it with. */
export function showsLargeType(state: AppState): boolean {
  return state.largeType.open && (state.live.state === "on" || (state.live.state === "off" && selectedRecording(state)?.state === "ready"));
}

export function recordingById(state: AppState, id: string): Recording | null {
  return state.recordings.find((recording) => recording.id === id) ?? null;
}
