import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createApp } from "../../../src/app/app";
import { chooseLanguage } from "../../../src/app/commands/language";
import { failureInWords } from "../../../src/app/failure";
import { speakReadersLanguage } from "../../../src/app/language";
import { english, type Strings } from "../../../src/app/strings/en";
import { languageFrom, languages, loadStrings } from "../../../src/app/strings/languages";
import { factKinds, factValueAsLabel, type FactKind } from "../../../src/description";
import { descriptions } from "../../support/descriptions";
import { createScriptedEngine } from "../../support/scripted-engine";

type Wording = (...given: never[]) => string;
type Arguments = { readonly [Key in keyof Strings as Strings[Key] extends Wording ? Key : never]: Strings[Key] extends Wording ? readonly [Parameters<Strings[Key]>, Parameters<Strings[Key]>] : never };

/** Two sets of arguments for every wording with placeholders; a new one must be added here to compile. */
const samples: Arguments = {
  titleOf: [["a.wav"], ["b.wav"]],
  titleBusy: [[12, "a.wav"], [34, "b.wav"]],
  exampleFailed: [["Song"], ["Dance"]],
  drawer: [[5, 2], [7, 3]],
  describedIn: [[3.2], [14]],
  fetchingModel: [[5.9e6, 8.6e6], [1.1e6, 7.7e6]],
  secondsLeft: [[12], [75]],
  progressLabel: [["a.wav"], ["b.wav"]],
  positionValue: [[30, 372], [61, 3725]],
  sectionButton: [["A", 0, 61], ["B", 62, 125]],
  sectionNow: [["A"], ["B"]],
  spanOf: [[0, 61], [62, 125]],
  heardSurely: [["Sure", "there"], ["Likely", "here"]],
  heard: [["0:04"], ["0:09"]],
  nextBest: [["G minor", "likely"], ["B♭ major", "unlikely"]],
  correctionTitle: [["Key"], ["Mode"]],
  correctionTwice: [[126], [140]],
  correctionHalf: [[63], [70]],
  correctionLine: [["Key", "D minor", "G minor"], ["Mode", "major", "minor"]],
  rewriteFailed: [["first"], ["second"]],
  factLabel: [["Key", "D minor", "sure"], ["Mode", "major", "likely"]],
  saveAsFormat: [["SRT"], ["VTT"]],
  captionRemarks: [[1], [5]],
  cueEditNamed: [["1:12"], ["2:34"]],
  removeNamed: [["a.wav"], ["b.wav"]],
  cancelNamed: [["a.wav"], ["b.wav"]],
  failureTitle: [["a.wav"], ["b.wav"]],
  failureTitleForNow: [["a.wav"], ["b.wav"]],
  failureNamed: [["a.wav", "first"], ["b.wav", "second"]],
  footerModel: [["WASM", "1"], ["CPU", "2"]],
  footerFetching: [[5.9e6, 8.6e6], [1.1e6, 7.7e6]],
  liveName: [[new Date(2026, 0, 2, 3, 4)], [new Date(2027, 5, 6, 7, 8)]],
  liveProcessing: [["first"], ["second"]],
  liveLevelValue: [[-12], [-34]],
  offlineNot: [["first"], ["second"]],
  keptBytes: [[4_460_000], [12_400_000_000]],
  announceReady: [["a.wav"], ["b.wav"]],
  announceCancelled: [["a.wav"], ["b.wav"]],
  announceRemoved: [["a.wav"], ["b.wav"]],
  announceTheme: [["Dark"], ["Light"]],
};

/** Arguments of wordings that stand deeper than the first level, by their paths. */
const givenTo = (path: string): readonly unknown[] => samples[path as keyof Arguments]?.[0] ?? (path.startsWith("loudness.") ? ["1:10"] : path.startsWith("remarks.") ? [2.5, 4.5] : [126]);

/** Words that a language rightly shares with English, by the last part of their keys: names, and what is one word in both. */
const sharedByAll = ["product", "titleOf", "titleBusy", "webgpu", "wasm", "cpu", "spanOf", "correctionLine", "factLabel", "failureNamed", "liveLevelValue", "heardSurely", "keptBytes", "keyEscape", "keyControl", "md", "json", "csv", "srt", "vtt", "lrc", "A B A′", "A B", "tempo"];
const sharedWords: Readonly<Record<string, readonly string[]>> = {
  de: ["txt", "system", "liveName", "instrument", "horn", "tuba", "form"],
  fr: ["possible", "pause", "sectionNow", "sectionsTitle", "descriptionTitle", "instrumentFamily", "instrument", "mode", "texture", "articulation", "liveMicrophone", "silence", "piano", "trombone", "saxophone", "tuba"],
  es: ["viola", "oboe", "piano", "tuba"],
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

/** Every piece of wording, by its path; `formats` are numbers and times, and `language` names the dictionary itself. */
function wordings(tree: unknown, path = ""): [string, string | Wording][] {
  if (typeof tree === "string" || typeof tree === "function") return [[path, tree as string | Wording]];
  if (!isRecord(tree)) return [];
  return Object.entries(tree).flatMap(([key, value]) => (["formats", "language", "exampleNotes", "keepsCase"].includes(key) ? [] : wordings(value, path === "" ? key : `${path}.${key}`)));
}

const isTheSameByRight = (language: string, path: string): boolean => [...sharedByAll, ...(sharedWords[language] ?? [])].includes(path.split(".").at(-1) ?? "");
const say = (wording: Wording, given: readonly unknown[]): string => (wording as (...given: unknown[]) => string)(...given);

describe.each(languages)("the interface in %s", async (language) => {
  const strings = await loadStrings(language);
  const all = wordings(strings);

  it("is of its language, with exactly the keys of English", () => {
    expect(strings.language).toBe(language);
    expect(strings.textsInEnglish === "").toBe(language === "en");
    expect(all.map(([path]) => path).sort()).toEqual(wordings(english).map(([path]) => path).sort());
  });

  it("leaves nothing empty that English says, and nothing untranslated", () => {
    if (language === "en") return;
    const inEnglish = new Map(wordings(english));
    for (const [path, words] of all) {
      const original = inEnglish.get(path);
      const given = typeof words === "function" ? givenTo(path) : [];
      const [mine, its] = [words, original].map((each) => (typeof each === "function" ? say(each, given) : each));
      // "Music" has no verdict line in any language; that the texts are English need not be said in English.
      if (its === "") continue;
      expect(mine, path).not.toBe("");
      if (!isTheSameByRight(language, path)) expect(mine, path).not.toBe(its);
    }
  });

  it("uses every placeholder that English uses", () => {
    for (const [key, [first, second]] of Object.entries(samples) as unknown as [keyof Arguments, [unknown[], unknown[]]][]) {
      for (const index of first.keys()) {
        const changed = first.map((argument, at) => (at === index ? second[index] : argument));
        const depends = ({ [key]: wording }: Strings): boolean => say(wording as Wording, first) !== say(wording as Wording, changed);
        expect(depends(strings), `${key}, argument ${index}`).toBe(depends(english));
      }
    }
  });

  it("is set as its language is", () => {
    for (const [path, words] of all) {
      const text = typeof words === "function" ? say(words, givenTo(path)) : words;
      expect(text, path).not.toMatch(/\.\.\.|(?<=\p{L})'(?=\p{L})|_|undefined|NaN/u);
      if (language === "fr") expect(text, path).not.toMatch(/ [;:!?»]|« |\p{L}[;:!?](?=\s|$)/u);
      if (language === "de") expect(text, path).not.toMatch(/\p{L}…|["”]/u);
      if (language === "es") expect(text, path).not.toMatch(/^[^¿]*\?|^[^¡]*!/u);
    }
  });

  it("names every value of every kind of fact", () => {
    for (const kind of Object.keys(factKinds) as FactKind[]) {
      for (const value of factKinds[kind].values ?? [126.4]) expect(factValueAsLabel(strings.facts, kind, value)).toMatch(/^[^_]+$/);
    }
  });

  it("writes numbers as the browser does", () => {
    fc.assert(fc.property(fc.double({ min: -2000, max: 2000, noNaN: true }).filter((value) => !Object.is(value, -0)), fc.constantFrom(0 as const, 1 as const), (value, digits) => {
      expect(strings.formats.number(value, digits)).toBe(new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value));
    }));
  });

  it("counts", () => {
    expect(strings.drawer(1, 1)).not.toBe(strings.drawer(2, 1).replace("2", "1"));
    expect(strings.formats.spokenTime(0)).toMatch(/^0\s/);
    expect(strings.formats.spokenTime(3600)).not.toMatch(/\s0\s/);
  });
});

describe("facts in other languages", () => {
  it("keep the case of a German key, where it tells minor from major", async () => {
    const { facts } = await loadStrings("de");
    expect([factValueAsLabel(facts, "key", "D minor"), factValueAsLabel(facts, "key", "B major"), factValueAsLabel(facts, "dynamics", "quiet")]).toEqual(["d-Moll", "H-Dur", "Leise"]);
    expect(factValueAsLabel((await loadStrings("fr")).facts, "key", "B♭ minor")).toBe("Si bémol mineur");
    expect(factValueAsLabel(english.facts, "tempo", 126.4)).toBe("About 126 bpm");
  });
});

describe("the language of the page", () => {
  const app = () => createApp({ loadEngine: () => Promise.resolve(createScriptedEngine({ pace: 0, scriptFor: () => ({ ends: "ready", description: descriptions.quartet }) })) });

  it.each([[["de-AT", "en"], "de"], [["pt-BR", "es-MX"], "es"], [["FR"], "fr"], [["ja", "zh-Hant"], "en"], [[], "en"]] as const)("is the reader's: %j → %s", (preferred, expected) => {
    expect(languageFrom(preferred)).toBe(expected);
  });

  it("follows the browser until another is chosen", async () => {
    const { store, scope, ...rest } = app();
    await speakReadersLanguage(store, ["fr-CA", "en"]);
    expect(store.getState().strings.help).toBe("Aide");
    await chooseLanguage.perform({ store, scope, ...rest }, "de");
    expect([store.getState().strings.help, store.getState().languageChoice]).toEqual(["Hilfe", "de"]);
    await speakReadersLanguage(store, ["fr"]);
    expect(store.getState().strings.help).toBe("Hilfe");
    scope.dispose();
  });

  it("tells a failure in its own words, and English details apart", async () => {
    const failure = { code: "not-audio", message: "“letter.mp3” is plain text." } as const;
    expect(failureInWords(english, failure)).toEqual({ what: failure.message, details: "" });
    expect(failureInWords(await loadStrings("de"), failure)).toEqual({ what: "Das ist keine Aufnahme in einem hier bekannten Format.", details: failure.message });
    expect(failureInWords(english, { code: "internal", message: "x is not a function" })).toEqual({ what: english.errors.internal, details: "x is not a function" });
  });
});
