/**
 * Every state of the screen, for looking at and for tests, served in development only:
 * tests/support/gallery.html?show=quartet&pace=60. Files dropped on it are answered by their names.
 */
import { addFiles, speakReadersLanguage, startApp, type LiveOn } from "../../src/app";
import type { Description } from "../../src/description";
import { mountPage } from "../../src/ui/mount";
import { descriptions } from "./descriptions";
import { createScriptedEngine, type Script } from "./scripted-engine";
import { toneWav } from "./tone-wav";

const described = (description: Description): Script => ({ ends: "ready", description });
const stuckAt = (stage: "decoding" | "listening" | "writing"): Script => ({ ends: "never", stage, description: descriptions.quartet });

const scripts: Readonly<Record<string, Script>> = {
  "tape 14, side B.flac": described(descriptions.quartet),
  "whale-song.ogg": described(descriptions.whale),
  "interview 3.mp3": described(descriptions.speech),
  "attic reel.wav": described(descriptions.unsure),
  "march (broken).mp3": described(descriptions.cutFile),
  "decoding.wav": stuckAt("decoding"),
  "listening.wav": stuckAt("listening"),
  "writing.wav": stuckAt("writing"),
  "letter.mp3": { ends: "failed", code: "not-audio", message: "“letter.mp3” is not a recording: it looks like plain text." },
  "model.wav": { ends: "failed", code: "model-corrupt", message: "The listening model arrived damaged (its checksum differs)." },
};

/** File names of each show; several make the list appear. */
const shows: Readonly<Record<string, readonly string[]>> = {
  start: [],
  full: [],
  update: [],
  kept: [],
  live: [],
  "live-lost": [],
  "live-quiet": [],
  "live-denied": [],
  large: [],
  fetching: [],
  nomodel: [],
  quartet: ["tape 14, side B.flac"],
  whale: ["whale-song.ogg"],
  speech: ["interview 3.mp3"],
  unsure: ["attic reel.wav"],
  cut: ["march (broken).mp3"],
  decoding: ["decoding.wav"],
  listening: ["listening.wav"],
  writing: ["writing.wav"],
  failed: ["letter.mp3"],
  modelfailed: ["model.wav"],
  many: ["tape 14, side B.flac", "letter.mp3", "march (broken).mp3", "שיר 🎵 \"evening\" with a rather long name that goes on and on, take 2 (final).wav", "listening.wav", "whale-song.ogg"],
};

const query = new URLSearchParams(location.search);
const show = query.get("show") ?? "start";
const pace = Number(query.get("pace") ?? 0);

const app = startApp(document, {
  loadEngine: () =>
    Promise.resolve(
      createScriptedEngine({
        pace,
        scriptFor: (name) => scripts[name] ?? described(descriptions.quartet),
        ...(show === "full" ? { modelKept: "full" as const } : {}),
        ...(show === "fetching" ? { stuckFetchingAt: 5_900_000 } : {}),
        ...(show === "nomodel" ? { readyFails: "model-missing" as const } : {}),
      }),
    ),
});
await speakReadersLanguage(app.store, navigator.languages);
mountPage(app, new URL("./gallery/", location.href).href);

// No service worker stands behind this page; what it would tell is told here.
app.store.setState({ shell: "kept", update: show === "update" ? "waiting" : "none" });
if (show === "kept") app.store.setState({ keptOpen: true, kept: { pageBytes: 4_460_000, modelBytes: 8_600_000, roomBytes: 12_400_000_000, lasting: false } });

const saying = (text: string) => ({ text, origin: "realiser" as const, claims: [] });
const heardFacts = [{ kind: "key", value: "D minor", confidence: 0.91 }, { kind: "tempoClass", value: "slow", confidence: 0.88 }, { kind: "instrumentFamily", value: "bowed", confidence: 0.93 }] as const;
const listening: LiveOn = {
  state: "on",
  source: { kind: "microphone", deviceId: null },
  processing: { echoCancellation: false, noiseSuppression: show === "live-lost", autoGainControl: false },
  statement: {
    at: 74, sound: "music",
    line: saying("Slow, smooth strings in D minor."), sentence: saying("Bowed strings move slowly and smoothly in D minor; the music leaves space between its notes."),
    facts: heardFacts.map((fact) => ({ ...fact, id: fact.kind, origin: "heard", scope: { start: 64, end: 74 }, evidence: [] })),
  },
  words: { line: "Slow, smooth strings in D minor.", sentence: "Bowed strings move slowly and smoothly in D minor; the music leaves space between its notes.", language: "en" },
  log: [
    { at: 2, text: "Silence.", language: "en", sound: "silence" },
    { at: 7, text: "Quick music in C major, with plucked strings.", language: "en", sound: "music" },
    { at: 42, text: "The music has stopped. Speech, no music.", language: "en", sound: "speech" },
    ...(show === "live-lost" ? [{ at: 51, text: "The sound’s source is gone.", language: "en" as const, sound: null }] : [{ at: 74, text: "Slow, smooth strings in D minor.", language: "en" as const, sound: "music" as const }]),
  ],
  interruption: show === "live-lost" ? "unplugged" : null,
  refusal: null,
  hint: show === "live-quiet" ? "quiet" : null,
  microphones: [{ id: "1", label: "Built-in microphone" }, { id: "2", label: "Scarlett Solo" }],
};
if (["live", "live-lost", "live-quiet", "large"].includes(show)) {
  app.store.setState({ live: listening, largeType: { open: show === "large", size: 2, place: "bottom" } });
  app.live.level.setState({ seconds: 81, peakDecibels: -14, meanDecibels: -24, clipped: false, lostBlocks: 0 });
}
if (show === "live-denied") {
  app.store.setState({ live: { state: "failed", source: listening.source, failure: { code: "microphone-denied", message: "The browser was not allowed to use the microphone. Allow it beside the page’s address, then try again." } } });
}

const wave = (bend: number): number[] => Array.from({ length: 120 }, (_, index) => 0.25 + 0.7 * Math.abs(Math.sin(index / bend) * Math.cos(index / 3.1)));
if (query.get("examples") !== "none") {
  const examples = [
    { file: "evening-song.opus", title: "Evening song", note: "A song without words for piano.", seconds: 48, peaks: wave(11) },
    { file: "four-in-a-round.opus", title: "Four in a round", note: "A round for four strings.", seconds: 65, peaks: wave(17) },
    { file: "market-morning.opus", title: "Market morning", note: "A small band, quick and bright.", seconds: 52, peaks: wave(7) },
  ];
  app.store.setState({ examples });
}
const secondsOf = (script: Script | undefined): number => (script && script.ends !== "failed" ? script.description.source.duration : 1);
const files = (shows[show] ?? []).map((name) => new File([toneWav(secondsOf(scripts[name]))], name, { type: "audio/wav" }));
if (files.length > 0) void addFiles.perform(app, files);
