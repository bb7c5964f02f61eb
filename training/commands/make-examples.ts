/**
 * Composes, renders and encodes the example recordings in public/examples/ (needs ffmpeg with libopus).
 *   --shared ../shared
 * The tunes are this project's own; the sound font is MuseScore_General_Lite (MIT).
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { seededRandom } from "../../src/base";
import { examplePieces, type ExamplePiece } from "../data/examples/pieces";
import { fontNamed } from "../data/fonts";
import { humanise } from "../data/humanise";
import { Options, sharedFolder } from "../data/options";
import { toPeak } from "../sound/dynamics";
import { addRoom } from "../sound/room";
import { renderHertz } from "../sound/sound-font-synth";
import { wavBytes } from "../sound/wav";

const folder = path.join("public", "examples");
const wavFolder = path.join("generated", "examples");
mkdirSync(folder, { recursive: true });
mkdirSync(wavFolder, { recursive: true });
const font = await fontNamed("MuseScore_General_Lite", sharedFolder(new Options()));

const list = examplePieces().map((piece, index) => {
  const channels = channelsOf(piece, index);
  const wav = path.join(wavFolder, piece.file.replace(".opus", ".wav"));
  writeFileSync(wav, wavBytes(channels, renderHertz));
  execFileSync("ffmpeg", ["-y", "-loglevel", "error", "-i", wav, "-c:a", "libopus", "-b:a", "56k", "-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact", "-metadata", `title=${piece.title}`, path.join(folder, piece.file)]);
  console.log(`${piece.file}: ${piece.seconds} s`);
  return { file: piece.file, title: piece.title, note: piece.note, seconds: piece.seconds, peaks: peaksOf(channels, 60) };
});
writeFileSync(path.join(folder, "examples.json"), `${JSON.stringify(list, null, 2)}\n`);

function channelsOf(piece: ExamplePiece, index: number): Float32Array[] {
  const random = seededRandom(100 + index);
  const played = humanise(piece.parts, false, false, random);
  const { left, right } = font.renderStereo(played, piece.seconds, 0, 20);
  const channels = [left, right].map((channel) => addRoom(channel, renderHertz, { decaySeconds: 1.3, wetDecibels: -9 }, random).subarray(0, piece.seconds * renderHertz));
  const fade = 1.5 * renderHertz;
  for (const channel of channels) {
    for (let at = 0; at < fade; at++) channel[channel.length - 1 - at] = (channel[channel.length - 1 - at] as number) * Math.min(1, at / fade);
  }
  const [first, second] = channels as [Float32Array, Float32Array];
  // One gain for both sides keeps the picture in its place.
  const both = new Float32Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  toPeak(both, -2);
  return [both.subarray(0, first.length), both.subarray(first.length)];
}

/** The highest peak of each of `count` equal stretches, 0 … 1, as a waveform picture needs. */
function peaksOf(channels: readonly Float32Array[], count: number): number[] {
  return Array.from({ length: count }, (_, part) => {
    let peak = 0;
    for (const channel of channels) {
      const stretch = channel.subarray(Math.floor((part * channel.length) / count), Math.floor(((part + 1) * channel.length) / count));
      for (const sample of stretch) peak = Math.max(peak, Math.abs(sample));
    }
    return Math.round(peak * 1000) / 1000;
  });
}
