import { existsSync } from "node:fs";
import path from "node:path";
import { onlyVerdict } from "../data/window-labels";
import { jsonLines } from "../teachers/json-lines";
import { claimsOf, isMusic, musicPackages, packageSounds, speechPackages, synthesizerPackages } from "./debian-music";
import { clipVerdict, notesLabels, recordingLabels, synthesizerLabels, type NotesRow, type RecordingRow, type SynthesizerRow } from "./real-labels";
import type { RealSource } from "./source";

interface ClipRow {
  readonly file: string;
  readonly label: string;
  readonly kind: string;
}

const leastMusicBytes = 150_000;
const leastPromptBytes = 40_000;

/** Clips of one speaker, or of one freesound recording, belong together. */
function clipGroup(file: string): string {
  const speaker = /^(ast_en|ast_sp|fsdd_[a-z]+|klettres_[A-Za-z_]+?)_/.exec(file)?.[1] ?? path.parse(file).name;
  return speaker === "ast_en" ? "asterisk-core-sounds-en-g722" : speaker === "ast_sp" ? "asterisk-core-sounds-es-g722" : speaker;
}

/** All sources: recordings with weak labels, notes, free music and prompts of Debian packages, music for synthesizers, clips that are no music. */
export function realSources({ shared, packages: packageFolder, synthesizers }: Readonly<Record<"shared" | "packages" | "synthesizers", string>>): RealSource[] {
  const real = path.join(shared, "realtrain");
  const recordings = jsonLines<RecordingRow>(path.join(real, "labels.jsonl")).map((row): RealSource => {
    return { file: path.join(real, row.file), group: row.track, pool: "recordings", kind: row.ensemble ?? "unknown", labels: recordingLabels(row) };
  });
  const notes = jsonLines<NotesRow>(path.join(real, "notes.jsonl")).map((row): RealSource => {
    return { file: path.join(real, row.file), group: path.parse(row.file).name.replace(/_\d+$/, ""), pool: "notes", kind: row.family, labels: notesLabels(row) };
  });
  const clips = jsonLines<ClipRow>(path.join(shared, "notmusic", "labels.jsonl")).map((row): RealSource => {
    const verdict = clipVerdict(row.kind, row.label);
    return { file: path.join(shared, "notmusic", row.file), group: clipGroup(row.file), pool: "clips", kind: verdict, labels: onlyVerdict(verdict) };
  });
  const claims = claimsOf(jsonLines<{ source: string }>(path.join(shared, "audio", "labels.jsonl")).map(({ source }) => source));
  const music = packageSounds(packageFolder, musicPackages, leastMusicBytes, claims)
    .filter(isMusic)
    .map((sound): RealSource => {
      const track = `${sound.package}/${path.parse(sound.file).name}`;
      return { file: sound.file, group: track, pool: "packages", kind: sound.package, labels: onlyVerdict("music") };
    });
  const synthesizerGames = packageSounds(packageFolder, synthesizerPackages, leastMusicBytes, claims)
    .filter(({ file }) => !file.endsWith(".wav"))
    .map((sound): RealSource => {
      const track = `${sound.package}/${path.parse(sound.file).name}`;
      return { file: sound.file, group: track, pool: "synthesizers", kind: sound.package, labels: synthesizerLabels({ families: ["electronic"], complete: false, key: null }) };
    });
  const synthesizerList = path.join(synthesizers, "labels.jsonl");
  const made = (existsSync(synthesizerList) ? jsonLines<SynthesizerRow>(synthesizerList) : []).map((row): RealSource => {
    return { file: path.join(synthesizers, row.file), group: row.file, pool: "synthesizers", kind: row.manner, labels: synthesizerLabels(row) };
  });
  const prompts = packageSounds(packageFolder, speechPackages, leastPromptBytes, claims).map((sound): RealSource => {
    return { file: sound.file, group: sound.package, pool: "prompts", kind: sound.package, labels: onlyVerdict("speech") };
  });
  return [...recordings, ...notes, ...clips, ...music, ...synthesizerGames, ...made, ...prompts];
}
