import { describe, expect, it } from "vitest";
import { decodeFile, decodePlanes } from "../../../src/audio/browser/decode-file";
import type { SampleBlock, SoundFacts, SoundReport } from "../../../src/audio";
import { aiffBytes, arpeggio, asFile, unusualFiles, waveBytes, type SoundFile } from "../../support/sound-files";

interface Decoded {
  readonly facts: SoundFacts | undefined;
  readonly report: SoundReport;
  readonly samples: Float32Array;
}

async function decoded(file: SoundFile): Promise<Decoded> {
  const blocks: SampleBlock[] = [];
  let facts: SoundFacts | undefined;
  const report = await decodeFile(asFile(file), {
    signal: new AbortController().signal,
    onFacts: (told) => (facts = told),
    onBlock: (block) => void blocks.push(block),
  });
  let expectedStart = 0;
  for (const { samples, startSeconds } of blocks) {
    expect(startSeconds).toBeCloseTo(expectedStart / 22050, 9);
    expectedStart += samples.length;
  }
  const samples = new Float32Array(expectedStart);
  for (const block of blocks) samples.set(block.samples, Math.round(block.startSeconds * 22050));
  return { facts, report, samples };
}

function rms(samples: Float32Array): number {
  return Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length);
}

describe("decodeFile", () => {
  for (const file of unusualFiles()) {
    if (file.error === undefined) {
      it(`reads ${file.name.slice(0, 40)} and warns of [${file.warnings?.join()}]`, async () => {
        const { report, samples } = await decoded(file);
        expect(report.warnings).toEqual(file.warnings);
        expect(report.durationSeconds).toBeCloseTo(samples.length / 22050, 9);
        expect(report.durationSeconds).toBeGreaterThan(1.4);
        expect(samples.every(Number.isFinite)).toBe(true);
        expect(rms(samples)).toBeGreaterThan(1e-5);
      });
    } else {
      it(`refuses ${file.name}: ${file.error}`, async () => {
        await expect(decoded(file)).rejects.toMatchObject({ name: "LinernoteError", code: file.error, message: expect.stringContaining(`“${file.name}”`) });
      });
    }
  }

  it.each([8, 16, 24, 32, "32f"] as const)("gives the very samples of a %s-bit file, whole in length and time", async (depth) => {
    const mono = arpeggio(1.7, 22050);
    const { facts, report, samples } = await decoded({ name: "mono.wav", bytes: waveBytes([mono], { sampleRateHertz: 22050, depth }) });
    expect(facts).toMatchObject({ container: "WAVE", sampleRateHertz: 22050, channels: 1 });
    expect(facts?.durationSeconds).toBeCloseTo(1.7, 4);
    expect(report.durationSeconds).toBeCloseTo(1.7, 4);
    const worst = samples.reduce((most, value, index) => Math.max(most, Math.abs(value - (mono[index] ?? 0))), 0);
    expect(worst).toBeLessThan(depth === 8 ? 0.01 : 1e-4);
  });

  it("hears a file with a silent or an opposite side as loud as its sound is", async () => {
    const mono = arpeggio(2);
    const loud = rms((await decoded({ name: "mono.wav", bytes: waveBytes([mono]) })).samples);
    for (const other of [new Float32Array(mono.length), mono.map((value) => -value), mono]) {
      const { samples } = await decoded({ name: "pair.wav", bytes: waveBytes([mono, other]) });
      expect(rms(samples) / loud).toBeCloseTo(1, 1);
    }
  });

  it("reads AIFF like WAVE", async () => {
    const channels = [arpeggio(1, 48000, 3), arpeggio(1, 48000, 4)];
    const aiff = await decoded({ name: "a.aiff", bytes: aiffBytes(channels, 48000) });
    const wave = await decoded({ name: "a.wav", bytes: waveBytes(channels, { sampleRateHertz: 48000 }) });
    expect(aiff.facts).toMatchObject({ container: "AIFF", codec: "pcm-s16be", sampleRateHertz: 48000, channels: 2 });
    expect(aiff.samples.length).toBe(wave.samples.length);
    expect(aiff.samples.every((value, index) => Math.abs(value - (wave.samples[index] ?? 0)) < 1e-4)).toBe(true);
  });

  it("gives planes decoded elsewhere the same way", async () => {
    const channels = [arpeggio(1.3, 48000, 3), arpeggio(1.3, 48000, 4)];
    const wave = await decoded({ name: "a.wav", bytes: waveBytes(channels, { sampleRateHertz: 48000, depth: "32f" }) });
    const blocks: SampleBlock[] = [];
    const report = await decodePlanes("a", { planes: channels, sampleRateHertz: 48000 }, { signal: new AbortController().signal, onBlock: (block) => void blocks.push(block) });
    expect(report.durationSeconds).toBe(wave.report.durationSeconds);
    expect(blocks[0]?.samples).toEqual(wave.samples.slice(0, 16384));
  });

  it("stops with the signal's reason, at once or half-way", async () => {
    const file = asFile({ name: "a.wav", bytes: waveBytes([arpeggio(10)]) });
    const reason = new Error("the person thought otherwise");
    await expect(decodeFile(file, { signal: AbortSignal.abort(reason), onBlock: () => undefined })).rejects.toBe(reason);
    const controller = new AbortController();
    let blocks = 0;
    const run = decodeFile(file, { signal: controller.signal, onBlock: () => void (++blocks === 2 && controller.abort(reason)) });
    await expect(run).rejects.toBe(reason);
    expect(blocks).toBe(2);
  });

  it("waits for a slow listener and passes its errors on", async () => {
    const file = asFile({ name: "a.wav", bytes: waveBytes([arpeggio(4)]) });
    let busy = false;
    await decodeFile(file, {
      signal: new AbortController().signal,
      onBlock: async () => {
        expect(busy).toBe(false);
        busy = true;
        await new Promise((resolve) => setTimeout(resolve, 1));
        busy = false;
      },
    });
    const fault = new Error("worker gone");
    await expect(decodeFile(file, { signal: new AbortController().signal, onBlock: () => Promise.reject(fault) })).rejects.toBe(fault);
  });
});
