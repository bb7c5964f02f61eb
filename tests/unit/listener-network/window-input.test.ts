import { describe, expect, it } from "vitest";
import {
  byteOfDecibels, cutMel, decibelsOfByte, foldSemitones, gatherPartials, inputLayout, melGrid, melLevel, partialGrid, plainInput, rawWindow, rhythmLags,
  rhythmOf, windowInput, windowLayout as layout,
} from "../../../src/listener/network";
import { featureSettings, type Frames } from "../../../src/features";
import { sampleStatistics, sampleWindow } from "./sample-window";

const place = { start: 0, end: 10, tuningCents: 0 };

function pitchWithTone(bin: number, bytes = 150): Uint8Array {
  const pitch = new Uint8Array(layout.pitchFrames * layout.pitchBins).fill(40);
  for (let frame = 0; frame < layout.pitchFrames; frame++) pitch[frame * layout.pitchBins + bin] = bytes;
  return pitch;
}

const loudest = (values: Float32Array): number => values.subarray(0, layout.semitones).indexOf(Math.max(...values.subarray(0, layout.semitones)));

describe("folding thirds of a semitone", () => {
  it("puts a tone in its semitone at the recording's tuning", () => {
    expect(loudest(foldSemitones(pitchWithTone(24 * 3 + 1), 0))).toBe(24);
    // A recording tuned a third of a semitone higher or lower: its tones lie a bin away.
    expect(loudest(foldSemitones(pitchWithTone(24 * 3 + 2), 33))).toBe(24);
    expect(loudest(foldSemitones(pitchWithTone(24 * 3), -33))).toBe(24);
    expect(loudest(foldSemitones(pitchWithTone(24 * 3 + 1), 0, 2))).toBe(26);
  });

  it("keeps a tone's level within a few dB whatever the tuning within ±50 cents", () => {
    const level = (cents: number): number => foldSemitones(pitchWithTone(24 * 3 + 1), cents)[24] as number;
    for (const cents of [-16, 0, 16]) expect(Math.abs(level(cents) - level(0))).toBeLessThan(3);
  });
});

describe("a window's input", () => {
  it("has the promised sizes and holds no wild number", () => {
    const input = windowInput(sampleWindow(1), place, sampleStatistics);
    for (const name of ["mel", "onset", "pitch", "rhythm", "scalars"] as const) {
      expect(input[name].length).toBe(inputLayout[name].reduce((product: number, side) => product * side, 1));
      expect(input[name].every((value) => Math.abs(value) <= 40)).toBe(true);
    }
  });

  it("keeps the mel the same when the sound gets louder, and says the level beside", () => {
    const raw = sampleWindow(1);
    const louder = { ...raw, mel: raw.mel.map((byte) => byte + 24) };
    expect(melLevel(louder.mel) - melLevel(raw.mel)).toBeCloseTo(12, 3);
    const [plain, loud] = [plainInput(raw), plainInput(louder)];
    for (let index = 0; index < plain.mel.length; index += 997) expect(loud.mel[index]).toBeCloseTo(plain.mel[index] as number, 3);
    expect((loud.scalars[0] as number) - (plain.scalars[0] as number)).toBeCloseTo(12, 3);
  });

  it("bears silence", () => {
    const silent: Frames = {
      frames: 3, mel: new Uint8Array(240), onset: new Uint8Array(24), pitch: new Uint8Array(432), tuning: new Float32Array(4),
      scalars: new Float32Array(24).fill(NaN), level: new Float32Array(2).fill(-Infinity),
    };
    const input = windowInput(rawWindow(silent, 0), place, sampleStatistics);
    for (const name of ["mel", "onset", "pitch", "rhythm", "scalars"] as const) expect(input[name].every(Number.isFinite), name).toBe(true);
  });

  it("goes from bytes to decibels and back", () => {
    for (const byte of [0, 1, 77, 255]) expect(byteOfDecibels(decibelsOfByte[byte] as number)).toBe(byte);
    expect(byteOfDecibels(-300)).toBe(0);
    expect(byteOfDecibels(90)).toBe(255);
  });
});

describe("rhythm", () => {
  it("is highest at the lags at which the onsets repeat", () => {
    const onset = new Uint8Array(layout.fastFrames * layout.onsetBands);
    const every = 22;
    for (let frame = 0; frame < layout.fastFrames; frame += every) onset.fill(100, frame * layout.onsetBands, (frame + 1) * layout.onsetBands);
    const rhythm = rhythmOf(onset);
    const at = (lag: number): number => rhythm[rhythmLags.reduce((best, value, index) => (Math.abs(value - lag) < Math.abs((rhythmLags[best] as number) - lag) ? index : best), 0)] as number;
    expect(at(every)).toBeGreaterThan(1);
    expect(at(every)).toBeGreaterThan(3 * Math.abs(at(every * 1.5)));
    expect((rhythmLags[0] as number) * featureSettings.fastHop / featureSettings.sampleRateHertz).toBeCloseTo(0.18, 5);
  });
});

describe("patches and partials", () => {
  it("cut the mel every four frames and bands, with zeros beyond", () => {
    const mel = Float32Array.from({ length: layout.frames * layout.melBands }, (_unused, index) => index + 1);
    const out = new Float32Array(melGrid.time * melGrid.frequency * melGrid.size);
    cutMel(mel, out, 0);
    // Place (1, 2): frames 2–9, bands 6–13.
    const start = (1 * melGrid.frequency + 2) * melGrid.size;
    expect(out[start]).toBe(2 * layout.melBands + 6 + 1);
    expect(out[start + 63]).toBe(9 * layout.melBands + 13 + 1);
    expect(Array.from(out.subarray(0, 17))).toEqual(new Array(17).fill(0));
  });

  it("gather each semitone's neighbours and partials", () => {
    const channels = inputLayout.pitch[2];
    const pitch = new Float32Array(inputLayout.pitch[0] * layout.semitones * channels);
    pitch[(3 * layout.semitones + 40) * channels + 5] = 7;
    const out = new Float32Array(partialGrid.time * partialGrid.semitones * partialGrid.size);
    gatherPartials(pitch, out, 0);
    const found = [...out.entries()].filter(([, value]) => value === 7).map(([index]) => Math.floor(index / partialGrid.size) - 3 * partialGrid.semitones);
    expect(found).toEqual([40 - 31, 40 - 28, 40 - 24, 40 - 19, 40 - 12, 38, 39, 40, 41, 42, 52]);
  });
});
