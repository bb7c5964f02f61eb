import type { SeededRandom } from "../../src/base";
import type { Part } from "../data/score";
import { mixIn } from "./cut";
import { rootMeanSquare } from "./noise";
import { choirMate, drawSinger, sing } from "./singer";
import { singSpeech, type SpokenFrames } from "./speech-singer";
import { voiceTypeFor } from "./vowels";

/**
 * Sings the voice parts of an excerpt: one singer each where it is a song, several where it is a choir; with the words and throats
 * of recorded speech where `spoken` gives some (each part takes one of them), else by formants. Mono, peak about 1.
 */
export function sungParts(
  parts: readonly Part[], choir: boolean, seconds: number, rate: number, tuningCents: number, random: SeededRandom, spoken: readonly SpokenFrames[] = [],
): Float32Array {
  const total = new Float32Array(Math.ceil(seconds * rate));
  const singers = choir ? Math.max(1, Math.min(random.pick([1, 2, 3, 3, 4]), Math.floor(14 / parts.length))) : 1;
  const soundOfAll = drawSinger(random);
  for (const part of parts) {
    const pitches = part.notes.map((note) => note.midi);
    if (pitches.length === 0) continue;
    const type = voiceTypeFor(pitches.reduce((sum, value) => sum + value, 0) / pitches.length);
    const style = choir ? soundOfAll : drawSinger(random);
    const words = spoken.length === 0 ? null : random.pick(spoken);
    const firstFrame = words === null ? 0 : random.below(words.count);
    for (let count = 0; count < singers; count++) {
      const singer = count === 0 && !choir ? style : choirMate(style, random);
      const tuning = tuningCents + part.detuneCents;
      const voice = words === null
        ? sing(part.notes, type, singer, seconds, rate, tuning, random)
        : singSpeech(words, firstFrame, part.notes, singer, seconds, rate, tuning, random);
      mixIn(total, voice, 0, (part.gain * random.between(0.7, 1)) / rootMeanSquare(voice));
    }
  }
  return total;
}
