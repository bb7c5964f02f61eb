import { seededRandom } from "../../../src/base";
import type { Part } from "../score";
import { degreePitch, later, majorSteps, melodyOver, triad, type Scale, type TuneNote } from "./tune";

/** An example recording: an original tune of this project's own making. */
export interface ExamplePiece {
  readonly file: string;
  readonly title: string;
  readonly note: string;
  readonly seconds: number;
  readonly parts: readonly Part[];
}

function played(notes: readonly TuneNote[], program: number, beatsPerMinute: number, bound: number, velocity: number, more: Partial<Part> = {}): Part {
  const second = 60 / beatsPerMinute;
  const sounding = notes.map((note) => {
    const start = 0.4 + note.beat * second;
    const end = start + note.beats * second * bound;
    return { start, end, release: end, midi: note.midi, velocity };
  });
  return { program, drums: false, notes: sounding.sort((a, b) => a.start - b.start), gain: 1, pan: 0, detuneCents: 0, doubles: false, ...more };
}

/** A song without words in F major, three beats to the bar: broken chords under a slow tune, A A B A. */
function eveningSong(): ExamplePiece {
  const random = seededRandom(1912);
  const scale: Scale = { tonic: 65, steps: majorSteps };
  const rhythms = [[2, 1], [1, 1, 1], [1.5, 0.5, 1], [3], [2, 0.5, 0.5]];
  const first = [0, 5, 3, 4, 0, 5, 4, 0];
  const second = [5, 2, 3, 0, 5, 1, 4, 4];
  const a = melodyOver(first, rhythms, scale, 4, random);
  const b = melodyOver(second, rhythms, scale, 6, random);
  const bars = first.length;
  const tune = [...a, ...later(b, 3 * bars), ...later(a, 6 * bars)];
  const closing: TuneNote = { beat: 9 * bars, beats: 4, midi: degreePitch(scale, 7) };
  const left: TuneNote[] = [];
  [...first, ...second, ...first, 0].forEach((root, bar) => {
    const low = degreePitch(scale, root - 14);
    const [, third, fifth] = triad(root).map((degree) => degreePitch(scale, degree - 7));
    const steps = [low, fifth ?? low, third ?? low, fifth ?? low, third ?? low, fifth ?? low];
    steps.forEach((midi, index) => left.push({ beat: 3 * bar + index / 2, beats: index === 0 ? 3 : 1, midi }));
  });
  const speed = 92;
  return {
    file: "evening-song.opus", title: "Evening song", note: "A song without words for piano, written by this project's own generator.", seconds: 51,
    parts: [played([...tune, closing], 0, speed, 1, 78), played(left, 0, speed, 1.4, 54)],
  };
}

/** A round in G major: each voice enters four bars after the last with the same tune over the same four chords. */
function fourInARound(): ExamplePiece {
  const random = seededRandom(77);
  const scale: Scale = { tonic: 67, steps: majorSteps };
  const chords = [0, 3, 4, 0];
  const lines = [
    melodyOver(chords, [[2, 2], [2, 1, 1]], scale, 4, random),
    melodyOver(chords, [[1, 1, 1, 1], [2, 1, 1]], scale, 2, random),
    melodyOver(chords, [[1, 0.5, 0.5, 1, 1], [1, 1, 0.5, 0.5, 1]], scale, 0, random),
    melodyOver(chords, [[4], [2, 2]], scale, -3, random),
  ];
  const round = lines.flatMap((line, index) => later(line, 16 * index));
  const voices = [
    { program: 40, octave: 12, pan: -0.6 },
    { program: 40, octave: 0, pan: -0.2 },
    { program: 41, octave: 0, pan: 0.2 },
    { program: 42, octave: -12, pan: 0.6 },
  ];
  const last = 16 * 6;
  const parts = voices.map(({ program, octave, pan }, index) => {
    const twice = [...round, ...later(round, 64)].map((note) => ({ ...note, beat: note.beat + 16 * index }));
    const kept = twice.filter((note) => note.beat < last);
    const end: TuneNote = { beat: last, beats: 5, midi: degreePitch(scale, [7, 4, 2, 0][index] ?? 0) };
    return played(later([...kept, end], 0, octave), program, 126, 0.97, 76, { pan });
  });
  return { file: "four-in-a-round.opus", title: "Four in a round", note: "A canon for string quartet, written by this project's own generator.", seconds: 49, parts };
}

/** A dance tune in D major for flute, accordion, guitar, bass and drums. */
function marketMorning(): ExamplePiece {
  const random = seededRandom(4711);
  const scale: Scale = { tonic: 74, steps: majorSteps };
  const rhythms = [[0.5, 0.5, 0.5, 0.5], [1, 0.5, 0.5], [0.5, 0.5, 1], [0.75, 0.25, 0.5, 0.5]];
  const first = [0, 0, 3, 4, 0, 0, 4, 0];
  const second = [3, 0, 4, 0, 3, 0, 4, 0];
  const a = melodyOver(first, rhythms, scale, 2, random);
  const b = melodyOver(second, rhythms, scale, 5, random);
  const form = [first, first, second, second, first, second, first];
  const tunes = [a, a, b, b, a, b, a];
  const melody = tunes.flatMap((tune, index) => later(tune, 16 * index));
  const bars = form.flat();
  const bass: TuneNote[] = [];
  const chords: TuneNote[] = [];
  const drums: TuneNote[] = [];
  bars.forEach((root, bar) => {
    const low = degreePitch(scale, root);
    bass.push({ beat: 2 * bar, beats: 0.9, midi: low - 36 }, { beat: 2 * bar + 1, beats: 0.9, midi: low - 36 + (bar % 2 === 0 ? 7 : 0) });
    for (const offbeat of [0.5, 1.5]) for (const degree of triad(root)) chords.push({ beat: 2 * bar + offbeat, beats: 0.35, midi: degreePitch(scale, degree) - 12 });
    drums.push({ beat: 2 * bar, beats: 0.2, midi: 36 }, { beat: 2 * bar + 1, beats: 0.2, midi: 38 });
    for (const eighth of [0, 0.5, 1, 1.5]) drums.push({ beat: 2 * bar + eighth, beats: 0.2, midi: 42 });
  });
  const end = 2 * bars.length;
  const speed = 136;
  const answers = melody.filter((note) => note.beat >= 32);
  return {
    file: "market-morning.opus", title: "Market morning", note: "A dance for a small band, written by this project's own generator.", seconds: 52,
    parts: [
      played([...melody, { beat: end, beats: 2, midi: degreePitch(scale, 7) }], 73, speed, 0.85, 92, { pan: -0.3 }),
      played(later(answers, 0, -12), 21, speed, 0.9, 70, { pan: 0.4, gain: 0.6 }),
      played(chords, 24, speed, 1, 66, { pan: 0.5, gain: 0.7 }),
      played([...bass, { beat: end, beats: 2, midi: degreePitch(scale, 0) - 36 }], 32, speed, 0.9, 84, { gain: 0.9 }),
      played(drums, 0, speed, 1, 72, { drums: true, gain: 0.5 }),
    ],
  };
}

/** All example recordings. */
export function examplePieces(): ExamplePiece[] {
  return [eveningSong(), fourInARound(), marketMorning()];
}
