import { describe, expect, it } from "vitest";
import { featureSettings as settings, framesPerSecond } from "../../../src/features";
import { familyTurns } from "../../../src/listener/combine/family-turns";
import { spectralTurns } from "../../../src/listener/measure/spectral-turns";
import { turningPoint } from "../../../src/listener/measure/turning-point";

const seconds = 40;
const frames = Math.round(seconds * framesPerSecond);

/** A hum in the low bands throughout, and a second sound above it from one second to another, in bytes of half decibels. */
function sound(from: number, to: number): { mel: Uint8Array; frames: number } {
  const mel = new Uint8Array(frames * settings.melBands);
  for (let frame = 0; frame < frames; frame++) {
    const at = frame / framesPerSecond;
    for (let band = 0; band < settings.melBands; band++) {
      const heard = band < 30 || (band < 60 && at >= from && at < to);
      mel[frame * settings.melBands + band] = heard ? 150 + ((frame * 7 + band * 3) % 5) : 40;
    }
  }
  return { mel, frames };
}
/** What the network says of a family each second: little, and much within a span that is a second off. */
const answers = (from: number, to: number): Float32Array => Float32Array.from({ length: seconds }, (_, second) => (second >= from && second < to ? 0.95 : 0.05));

describe("turning points", () => {
  it("are where something is added, and where it goes, to a frame or two", () => {
    expect(turningPoint(sound(20.3, 30.7), 19, 22, "added")).toBeCloseTo(20.3, 1);
    expect(turningPoint(sound(20.3, 30.7), 29, 32, "gone")).toBeCloseTo(30.7, 1);
  });

  it("lie inside the recording whatever is asked", () => {
    for (const [from, to] of [[-5, -1], [39, 60], [50, 60], [10, 10]] as const) {
      const at = turningPoint(sound(20, 30), from, to, "changed");
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThanOrEqual(seconds + 0.1);
    }
  });

  it("place what the network hears only roughly", () => {
    const heard = sound(20.3, 30.7);
    const turns = familyTurns(answers(19, 32), heard, spectralTurns(heard));
    expect(turns.map(({ direction }) => direction)).toEqual([1, -1]);
    expect(turns[0]?.at).toBeCloseTo(20.3, 1);
    expect(turns[1]?.at).toBeCloseTo(30.7, 1);
  });

  it("are none where the network changes its mind and the sound goes on", () => {
    const heard = sound(0, seconds);
    expect(familyTurns(answers(19, 32), heard, spectralTurns(heard))).toEqual([]);
  });
});
