import type { ExportFormat, FactValue } from "../../description";
import { captionCorrections, captionProfiles, cuesOf, exportFileName, exportFindings } from "../../description";
import { Scope } from "../../base";
import type { App } from "../app";
import { announce } from "../changes";
import { rewriteTexts, withCorrection, withoutCorrection } from "../corrections";
import { descriptionOf, type ReadyRecording } from "../recording";
import { recordingById, selectedRecording, type Focus } from "../state";
import { textToCopy } from "../text-to-copy";
import type { Command, CommandOn } from "./command";

const readyOne = (app: App, id: string): ReadyRecording | null => {
  const recording = recordingById(app.store.getState(), id);
  return recording?.state === "ready" ? recording : null;
};

/** Looks into a phrase or a fact: its evidence lights up and its note opens. Null looks away. */
export const lookInto: CommandOn<Focus | null> = {
  name: "look-into",
  label: (strings) => strings.noteTitle,
  available: () => true,
  perform: (app, focus) => app.store.setState({ focus }),
};

export const correctFact: CommandOn<{ readonly recording: string; readonly fact: string; readonly to: FactValue }> = {
  name: "correct",
  label: (strings) => strings.thatsWrong,
  available: (app, { recording }) => readyOne(app, recording) !== null,
  perform: (app, { recording, fact, to }) => {
    const ready = readyOne(app, recording);
    if (!ready) return;
    const description = ready.description.open();
    const changed = withCorrection(description, fact, to, new Date().toISOString());
    // Claims are cut anew with the texts, so a note on one of them would point at nothing.
    app.store.setState({ focus: { kind: "fact", fact } });
    if (changed !== description) return rewriteTexts(app, recording, changed);
  },
};

export const undoCorrection: CommandOn<{ readonly recording: string; readonly fact: string }> = {
  name: "undo-correction",
  label: (strings) => strings.correctionUndo,
  available: (app, { recording }) => readyOne(app, recording) !== null,
  perform: (app, { recording, fact }) => {
    const ready = readyOne(app, recording);
    if (ready) return rewriteTexts(app, recording, withoutCorrection(ready.description.open(), ready.heard.open(), fact));
  },
};

const copiedMilliseconds = 2500;

export const copyText: Command = {
  name: "copy",
  label: (strings) => strings.copy,
  shortcut: { key: "c", shown: () => "C" },
  available: ({ store }) => {
    const recording = selectedRecording(store.getState());
    return recording !== null && descriptionOf(recording) !== null;
  },
  perform: ({ store, scope }) => {
    const state = store.getState();
    const { strings } = state;
    const recording = selectedRecording(state);
    const description = recording && descriptionOf(recording);
    if (!description) return;
    navigator.clipboard.writeText(textToCopy(description, state.length)).then(
      () => {
        announce(store, strings.copied);
        // The button says so for a moment, then offers itself again.
        scope.timeout(() => store.setState(({ notice }) => (notice.text === strings.copied ? { notice: { ...notice, text: "" } } : {})), copiedMilliseconds);
      },
      () => announce(store, strings.copyFailed),
    );
  },
};

/** How long a download's URL stays alive: the browser has taken the bytes long before. */
const downloadMilliseconds = 30_000;

export const saveAs: CommandOn<{ readonly recording: string; readonly format: ExportFormat }> = {
  name: "save-as",
  label: (strings) => strings.saveAs,
  available: (app, { recording }) => readyOne(app, recording) !== null,
  perform: (app, { recording, format }) => {
    const ready = readyOne(app, recording);
    if (!ready) return;
    const scope = new Scope();
    const end = app.scope.own(() => scope.dispose());
    const link = document.createElement("a");
    const { captionSettings, strings } = app.store.getState();
    const material = { description: ready.description.open(), cues: cuesOf(ready.captions), profile: captionProfiles[captionSettings.profile], captionCorrections: captionCorrections(ready.captions, new Date().toISOString()) };
    link.href = scope.objectUrl(new Blob([format.render(material)], { type: format.mediaType }));
    link.download = exportFileName(format, ready.name);
    link.click();
    scope.timeout(end, downloadMilliseconds);
    // A person's captions are theirs: saved as they are, with what the rules say of them.
    const findings = exportFindings(format, material);
    if (findings.length > 0) announce(app.store, strings.captionRemarks(findings.length));
  },
};

/** Prints the programme note, which the page holds ready for paper (src/ui/print). */
export const printNote: Command = {
  name: "print",
  label: (strings) => strings.print,
  // Ctrl+P does the same.
  shortcut: null,
  available: ({ store }) => selectedRecording(store.getState())?.state === "ready",
  perform: () => window.print(),
};
