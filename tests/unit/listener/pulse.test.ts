import { describe, expect, it } from "vitest";
import { fastFramesPerSecond } from "../../../src/features";
import { trackBeats } from "../../../src/listener/measure/beats";
import { hearMetre } from "../../../src/listener/measure/metre";
import { indexOfHighest } from "../../../src/listener/measure/softmax";
import { onsetEnvelope } from "../../../src/listener/measure/onset-envelope";
import { hearTempo, tempoClasses, tempoGuesses, withClasses, type TempoGuess } from "../../../src/listener/measure/tempo";
import { pulseOf, pulseSource, type Pulse } from "../../../src/listener/measure/tempo-evidence";
import { clicks, framesOf, played } from "./made-sound";

function pulseOfClicks(beatsPerMinute: number, accentEvery: number): { pulse: Pulse; guesses: TempoGuess[] } {
  const frames = framesOf(clicks(beatsPerMinute, 12, accentEvery));
  const pulse = pulseOf(pulseSource(frames, 0));
  return { pulse, guesses: tempoGuesses(hearTempo(pulse), pulse) };
}

const octavesApart = (given: number, truth: number): boolean => [1, 2, 3, 1 / 2, 1 / 3, 1 / 4].some((factor) => Math.abs(given / (truth * factor) - 1) < 0.02);

describe("tempo", () => {
  it.each([60, 75, 90, 110, 132, 150, 180])("finds the pulse of clicks at %i, up to its octave", (beatsPerMinute) => {
    const { guesses } = pulseOfClicks(beatsPerMinute, 4);
    expect(octavesApart(guesses[0]?.beatsPerMinute ?? 0, beatsPerMinute)).toBe(true);
    expect(guesses.some((guess) => Math.abs(guess.beatsPerMinute / beatsPerMinute - 1) < 0.02)).toBe(true);
  });

  it("lets other odds of slow, moderate and fast settle the octave", () => {
    const { pulse } = pulseOfClicks(140, 2);
    const hearing = hearTempo(pulse);
    for (const [classes, sure] of [[[0.98, 0.01, 0.01], 70], [[0.01, 0.01, 0.98], 140]] as const) {
      const settled = withClasses(hearing, classes);
      expect([...tempoClasses(settled)].map((share) => Math.round(share * 100) / 100)).toEqual([...classes]);
      expect(Math.abs((tempoGuesses(settled, pulse)[0]?.beatsPerMinute ?? 0) / sure - 1)).toBeLessThan(0.02);
    }
  });

  it("sums to one over its classes and stays finite in silence", () => {
    const pulse = pulseOf(pulseSource(framesOf(new Float32Array(44100)), 0));
    const hearing = hearTempo(pulse);
    expect(tempoClasses(hearing).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(hearing.clarity).toBe(0);
    expect(tempoGuesses(hearing, pulse).every((guess) => Number.isFinite(guess.beatsPerMinute))).toBe(true);
  });
});

/** A bass note on the first beat, chords on the others, the harmony changing with the bar. */
function accompaniment(beatsInBar: number, beatsPerMinute: number, seconds: number): Float32Array {
  const beat = 60 / beatsPerMinute;
  const roots = [48, 53, 55, 48];
  const notes = Array.from({ length: Math.floor((seconds - 1) / beat) }, (_, index) => {
    const root = roots[Math.floor(index / beatsInBar) % roots.length] as number;
    const start = index * beat;
    if (index % beatsInBar === 0) return [{ midi: root - 12, start, seconds: beat * 0.9, gain: 0.4 }];
    return [12, 16, 19].map((step) => ({ midi: root + step, start, seconds: beat * 0.5, gain: 0.1 }));
  });
  return played(notes.flat(), seconds);
}

describe("metre", () => {
  it("tells a waltz from a march", () => {
    const heard = [2, 3].map((beatsInBar) => {
      const pulse = pulseOf(pulseSource(framesOf(accompaniment(beatsInBar, 110, 16)), 0));
      return hearMetre(pulse, tempoGuesses(hearTempo(pulse), pulse));
    });
    const [march, waltz] = heard as [Float64Array, Float64Array];
    expect(indexOfHighest(march)).toBe(0);
    expect(indexOfHighest(waltz)).not.toBe(0);
  });
});

describe("trackBeats", () => {
  it("puts a beat on each pulse, through a missing one", () => {
    const period = (60 / 96) * fastFramesPerSecond;
    const envelope = new Float32Array(Math.round(20 * fastFramesPerSecond));
    const truth: number[] = [];
    for (let beat = 0; beat * period < envelope.length - 1; beat++) {
      truth.push(Math.round(beat * period));
      if (beat % 7 !== 5) envelope[Math.round(beat * period)] = 2;
    }
    const beats = trackBeats(envelope, 96);
    const caught = truth.filter((frame) => beats.some((beat) => Math.abs(beat - frame) <= 2));
    expect(caught.length).toBeGreaterThanOrEqual(truth.length - 1);
  });

  it("gives none in silence or where there is no room", () => {
    expect(trackBeats(new Float32Array(500), 120)).toEqual([]);
    expect(trackBeats(new Float32Array(3), 60)).toEqual([]);
  });
});

describe("onsetEnvelope", () => {
  it("bears a single frame and emptiness", () => {
    expect(onsetEnvelope({ onset: new Uint8Array(0) }).onsetsPerSecond).toBe(0);
    expect([...onsetEnvelope({ onset: new Uint8Array(8) }).all]).toEqual([0, 0]);
  });
});
