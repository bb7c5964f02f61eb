import { afterEach, expect, it, vi } from "vitest";

const browserGlobals = [
  "window", "document", "navigator", "AudioContext", "OfflineAudioContext", "AudioDecoder", "Worker", "fetch", "localStorage", "indexedDB",
];

afterEach(() => vi.unstubAllGlobals());

it("loads and works with nothing of the browser, React or tensors within reach", async () => {
  for (const name of browserGlobals) {
    vi.stubGlobal(name, new Proxy(function forbidden() {}, {
      get: () => { throw new Error(`src/audio touched ${name}`); },
      apply: () => { throw new Error(`src/audio called ${name}`); },
      construct: () => { throw new Error(`src/audio made a ${name}`); },
    }));
  }
  for (const packageName of ["react", "mediabunny", "@tensorflow/tfjs-core"]) {
    vi.doMock(packageName, () => { throw new Error(`src/audio loaded ${packageName}`); });
  }
  vi.resetModules();
  const { SoundPipeline } = await import("../../../src/audio");
  const pipeline = new SoundPipeline();
  pipeline.push({ planes: [new Float32Array(48000).fill(0.1)], sampleRateHertz: 48000 });
  expect(pipeline.end().report.durationSeconds).toBe(1);
});
