/**
 * Every state of the screen, for looking at and for tests, served in development only:
 * tests/support/gallery.html?show=quartet&pace=60. Files dropped on it are answered by their names.
 */
import { addFiles, startApp } from "../../src/app";
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
mountPage(app, new URL("./gallery/", location.href).href);

// No service worker stands behind this page; what it would tell is told here.
app.store.setState({ shell: "kept", update: show === "update" ? "waiting" : "none" });
if (show === "kept") app.store.setState({ keptOpen: true, kept: { pageBytes: 4_460_000, modelBytes: 8_600_000, roomBytes: 12_400_000_000, lasting: false } });

const wave = (bend: number): number[] => Array.from({ length: 120 }, (_, index) => 0.25 + 0.7 * Math.abs(Math.sin(index / bend) * Math.cos(index / 3.1)));
if (query.get("examples") !== "none") {
  const examples = [
    { file: "evening-song.opus", title: "Evening song", note: "A song without words for piano.", seconds: 48, peaks: wave(11) },
    { file: "four-in-a-round.opus", title: "Four in a round", note: "A round for four strings.", seconds: 65, peaks: wave(17) },
    { file: "market-morning.opus", title: "Market morning", note: "A small band, quick and bright.", seconds: 52, peaks: wave(7) },
  ];
  app.store.setState({ examples });
  // The list that is looked for beside this page does not exist, and its absence must not empty the block.
  app.scope.own(app.store.subscribe((state) => state.examples.length === 0 && app.store.setState({ examples })));
}
const secondsOf = (script: Script | undefined): number => (script && script.ends !== "failed" ? script.description.source.duration : 1);
const files = (shows[show] ?? []).map((name) => new File([toneWav(secondsOf(scripts[name]))], name, { type: "audio/wav" }));
if (files.length > 0) void addFiles.perform(app, files);
