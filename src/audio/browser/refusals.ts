import { LinernoteError } from "../../description";
import type { FileLook } from "../file-look";
import { quotedName } from "../quoted-name";

/** Less sound than this is no recording to describe. */
export const shortestSeconds = 0.5;

/** Why a file is refused, in words that name the file. */
export const refusals = {
  empty: (name: string): LinernoteError => new LinernoteError("empty-file", `${quotedName(name)} is empty (0 bytes).`),
  silentVideo: (name: string): LinernoteError => new LinernoteError("no-audio-track", `${quotedName(name)} is a video without a sound track.`),
  trackless: (name: string): LinernoteError => new LinernoteError("no-audio-track", `${quotedName(name)} holds no sound track.`),
  noSound: (name: string): LinernoteError =>
    new LinernoteError("no-sound", `${quotedName(name)} holds no sound: its header is there, but nothing follows.`),
  tooShort: (name: string, seconds: number): LinernoteError => {
    const length = seconds < 0.01 ? "less than 0.01" : seconds.toFixed(2);
    return new LinernoteError("too-short", `${quotedName(name)} holds only ${length} seconds of sound; at least half a second is needed.`);
  },
  cutTooEarly: (name: string): LinernoteError =>
    new LinernoteError("decode-failed", `${quotedName(name)} is cut off: what is needed to decode its sound is missing.`),
  damaged: (name: string): LinernoteError => new LinernoteError("decode-failed", `${quotedName(name)} is damaged: its sound cannot be decoded.`),
  unreadable: (name: string): LinernoteError =>
    new LinernoteError("decode-failed", `${quotedName(name)} can no longer be read: it was moved, changed or removed.`),
  codec: (name: string, codec: string): LinernoteError =>
    new LinernoteError("codec-unsupported", `The sound of ${quotedName(name)} is stored as ${codec}, which this browser cannot decode.`),
  waveCodec: (name: string): LinernoteError =>
    new LinernoteError("codec-unsupported", `${quotedName(name)} is a WAVE file with a kind of samples that cannot be read here.`),
  look: (name: string, look: FileLook): LinernoteError =>
    look.kind === "other"
      ? new LinernoteError("not-audio", `${quotedName(name)} is not a sound file: it is ${look.what}.`)
      : new LinernoteError("codec-unsupported", `${quotedName(name)} is ${look.format} sound, which cannot be read here.`),
};
