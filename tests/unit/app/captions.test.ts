import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createApp, type App } from "../../../src/app/app";
import { cueAt, cueStep, latestCue, secondsOfTime, surroundingsOf } from "../../../src/app/captions/cue-places";
import { cueRemarks } from "../../../src/app/captions/cue-remarks";
import { chooseCaptions, editCue, redoCueEdit, undoCueEdit } from "../../../src/app/commands/captions";
import { correctFact } from "../../../src/app/commands/reading";
import { addFiles } from "../../../src/app/commands/recordings";
import type { ReadyRecording } from "../../../src/app/recording";
import { languages, loadStrings } from "../../../src/app/strings/languages";
import { captionCorrections, captionProfiles, cuesOf, jsonFormat, type CaptionCue, type CueEdit } from "../../../src/description";
import { descriptions } from "../../support/descriptions";
import { createScriptedEngine } from "../../support/scripted-engine";

const cue = (id: string, start: number, end: number): CaptionCue => ({ id, start, end, text: id, change: "section", facts: [], confidence: 1, edited: false });
const cues = [cue("a", 1, 3), cue("b", 10, 12), cue("c", 20, 22)];

const apps: App[] = [];
afterEach(() => {
  for (const app of apps.splice(0)) app.scope.dispose();
});

async function ready(): Promise<{ app: App; shown: () => ReadyRecording; edit: (edit: CueEdit) => void; words: () => string[] }> {
  const app = createApp({ loadEngine: () => Promise.resolve(createScriptedEngine({ pace: 0, scriptFor: () => ({ ends: "ready", description: descriptions.quartet }) })) });
  apps.push(app);
  void addFiles.perform(app, [new File(["x"], "quartet.wav")]);
  await vi.waitFor(() => expect(app.store.getState().recordings[0]?.state).toBe("ready"));
  const shown = (): ReadyRecording => app.store.getState().recordings[0] as ReadyRecording;
  return {
    app,
    shown,
    edit: (edit) => void editCue.perform(app, { recording: shown().id, edit }),
    words: () => cuesOf(shown().captions).map(({ text }) => text),
  };
}

describe("captions in time", () => {
  it("hold from their start to their end; what they told goes on until the next", () => {
    expect([0, 1, 2.9, 3, 11, 30].map((time) => cueAt(cues, time)?.id)).toEqual([undefined, "a", "a", undefined, "b", undefined]);
    expect([0, 1, 5, 11, 30].map((time) => latestCue(cues, time)?.id)).toEqual([undefined, "a", "a", "b", "c"]);
  });

  it("are stepped through both ways, and back to the start of the one that is heard", () => {
    expect([0, 1, 9, 20].map((time) => cueStep(cues, time, 1)?.id)).toEqual(["a", "b", "b", undefined]);
    expect([30, 20.5, 12, 10.2, 1.5].map((time) => cueStep(cues, time, -1)?.id)).toEqual(["c", "b", "b", "a", undefined]);
  });

  it("are drawn with some sound around them, inside the recording", () => {
    expect(surroundingsOf(cue("a", 1, 3), 5)).toEqual({ start: 0, end: 5 });
  });
});

describe("a typed time", () => {
  it.each([["75.2", 75.2], ["1:15,2", 75.2], ["1:02:05", 3725], [" 0:07 ", 7], ["", null], ["1:75", null], ["ten", null], ["1:2:3:4", null], ["-3", null]])("%s → %s", (typed, seconds) => {
    expect(secondsOfTime(typed)).toBe(seconds);
  });

  it("is read as it is shown, in every language", async () => {
    for (const language of languages) {
      const { formats } = await loadStrings(language);
      fc.assert(fc.property(fc.integer({ min: 0, max: 2_000_000 }), (hundredths) => Math.abs((secondsOfTime(formats.exactTime(hundredths / 100)) ?? NaN) - hundredths / 100) < 1e-6));
    }
  });
});

describe("captions under a person's hands", () => {
  it("are edited, undone and redone, and each edit is told", async () => {
    const { app, edit, words } = await ready();
    const [first = "", ...others] = words();
    const id = cuesOf((app.store.getState().recordings[0] as ReadyRecording).captions)[0]?.id ?? "";
    edit({ edit: "words", id, text: "strings begin" });
    expect(words()).toEqual(["strings begin", ...others]);
    expect(app.store.getState().notice.text).toBe("Words changed.");
    undoCueEdit.perform(app);
    expect(words()[0]).toBe(first);
    expect(undoCueEdit.available(app)).toBe(false);
    redoCueEdit.perform(app);
    expect(words()[0]).toBe("strings begin");
  });

  it("come back, as they were edited, with the saved document", async () => {
    const { app, shown, edit } = await ready();
    const [first, second] = cuesOf(shown().captions);
    edit({ edit: "words", id: first?.id ?? "", text: "strings begin" });
    edit({ edit: "delete", id: second?.id ?? "" });
    edit({ edit: "add", start: 60, end: 63, text: "someone coughs" });
    const { captions, description } = shown();
    const material = { description: description.open(), cues: cuesOf(captions), profile: captionProfiles.standard, captionCorrections: captionCorrections(captions, "2026-11-25T12:00:00.000Z") };
    void addFiles.perform(app, [new File([jsonFormat.render(material)], "quartet.description.json")]);
    await vi.waitFor(() => expect(app.store.getState().recordings[1]?.state).toBe("ready"));
    const opened = app.store.getState().recordings[1] as ReadyRecording;
    expect(cuesOf(opened.captions)).toEqual(cuesOf(captions));
    expect(opened.description.open()).toEqual(description.open());
  });

  it("do nothing, and say nothing, where an edit cannot be done", async () => {
    const { app, shown, edit } = await ready();
    const before = shown().captions;
    const { count } = app.store.getState().notice;
    edit({ edit: "words", id: "nobody", text: "x" });
    expect(shown().captions).toBe(before);
    expect(app.store.getState().notice.count).toBe(count);
  });

  it("stay through a correction and another density, while all others are made anew", async () => {
    const { app, shown, edit, words } = await ready();
    const [first, second] = cuesOf(shown().captions);
    edit({ edit: "words", id: first?.id ?? "", text: "strings begin" });
    await correctFact.perform(app, { recording: shown().id, fact: "s2-dynamics", to: "loud" });
    expect(words()[0]).toBe("strings begin");
    expect(second?.text).toContain("quiet");
    expect(words()[1]).not.toContain("quiet");
    for (const density of ["few", "many", "normal"] as const) {
      void chooseCaptions.perform(app, { density });
      expect(words()[0], density).toBe("strings begin");
    }
  });

  it("are held against the guide, also while they are typed", async () => {
    const { app, shown } = await ready();
    const settings = app.store.getState().captionSettings;
    expect(cueRemarks(shown(), settings)).toEqual([]);
    const id = cuesOf(shown().captions)[0]?.id ?? "";
    const remarks = cueRemarks(shown(), settings, { edit: "words", id, text: "beautiful strings play" });
    expect(remarks.map(({ rule, cueId }) => [rule, cueId])).toContainEqual(["C5", id]);
  });
});
