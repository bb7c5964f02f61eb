import { seededRandom, type SeededRandom } from "../../src/base";
import { factKinds, type Ensemble } from "../../src/description";
import { degreePitch, later, majorSteps, melodyOver, triad, type Scale } from "./examples/tune";
import type { ScoreRecord, Split } from "./score-record";
import { midiBytes, type WrittenNote, type WrittenTrack } from "./write-midi";

/** A score of our own making, as the corpus keeps its scores. */
export interface TinyScore {
  readonly record: ScoreRecord;
  readonly midi: Uint8Array;
}

/** Programs of the parts, highest first; −1 for drums. */
const forces: Readonly<Record<Ensemble, readonly number[]>> = {
  solo_keyboard: [0, 0], plucked_solo: [24], solo_bowed_or_wind: [73], chamber_strings: [40, 40, 41, 42], chamber_mixed: [73, 71, 60, 70],
  orchestra_or_band: [40, 73, 56, 60, 42, 43], choir_or_voices: [52, 52, 52, 52], voice_accompanied: [53, 0], popular_electronic: [81, 27, 33, -1],
};
const tonics = ["C", "D", "F", "G", "A"] as const;
const tonicPitch: Readonly<Record<(typeof tonics)[number], number>> = { C: 72, D: 74, F: 65, G: 67, A: 69 };
const bars = 16;

const sounding = (notes: readonly { beat: number; beats: number; midi: number }[], velocity: number): WrittenNote[] => notes.map((note) => ({ ...note, velocity }));

function parts(programs: readonly number[], scale: Scale, chords: readonly number[], random: SeededRandom): WrittenTrack[] {
  const rhythms = [[1, 1, 1, 1], [2, 1, 1], [1.5, 0.5, 2], [0.5, 0.5, 1, 2]];
  return programs.map((program, index) => {
    if (program < 0) {
      const beats = Array.from({ length: 4 * bars }, (_unused, beat) => ({ beat, beats: 0.3, midi: beat % 2 === 0 ? 36 : 38 }));
      return { program: 0, drums: true, notes: sounding(beats, 90) };
    }
    if (index === 0) return { program, drums: false, notes: sounding(melodyOver(chords, rhythms, scale, 2, random), 88) };
    // The voices below: one degree of the chord each, the last one its root in the bass.
    const below = chords.map((root, bar) => ({ beat: 4 * bar, beats: 3.8, midi: degreePitch(scale, (triad(root)[2 - (index % 3)] ?? root) - 7 * Math.ceil(index / 2)) }));
    return { program, drums: false, notes: sounding(later(below, 0), 70) };
  });
}

/** Nine scores a split, one of each ensemble: enough to run the whole chain of training through, and to learn nothing of use. */
export function tinyCorpus(seed = 1): TinyScore[] {
  const random = seededRandom(seed);
  return (["train", "val", "test"] as const satisfies readonly Split[]).flatMap((split) =>
    factKinds.ensemble.values.map((ensemble): TinyScore => {
      const tonic = random.pick(tonics);
      const beatsPerMinute = random.pick([66, 96, 132]);
      const chords = Array.from({ length: bars }, (_unused, bar) => (bar === bars - 1 ? 0 : random.pick([0, 3, 4, 5, 0])));
      const tracks = parts(forces[ensemble], { tonic: tonicPitch[tonic], steps: majorSteps }, chords, random);
      const id = `tiny-${split}-${ensemble}`;
      const record: ScoreRecord = {
        id, path: `scores/${id}.mid`, work: id, ensemble, era: ensemble === "popular_electronic" ? "popular" : "classical", form: null, genre: null,
        instruments: tracks.map(({ program, drums }, index) => ({ track: index + 1, name: `part ${index + 1}`, program, drums })),
        keys: [{ t: 0, tonic, mode: "major" }], keySource: "annotated", timeSignatures: [{ t: 0, num: 4, den: 4 }],
        tempi: [{ t: 0, beatBpm: beatsPerMinute }], tempoReliable: true, humanTiming: false, velocity: { p5: 70, p95: 88 },
        duration: (4 * bars * 60) / beatsPerMinute, source: "tiny/tiny", split,
      };
      return { record, midi: midiBytes(tracks, beatsPerMinute) };
    }),
  );
}
