import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { beforeAll, expect, it } from "vitest";
import type { EarAnswer, ModelFiles } from "../../src/engine/messages";
import { LiveHearing } from "../../src/engine/workers/live-hearing";
import { LiveListening } from "../../src/engine/workers/live-listening";
import { Mind } from "../../src/engine/workers/mind-model";
import { applauseFor, brightMusic, darkMusic, liveRate, musicFor, silenceFor } from "../support/live-sound";

/** Minutes of sound that are listened to, faster than they sound. LINERNOTE_LIVE_MINUTES=60 takes some three minutes. */
const minutes = Number(process.env["LINERNOTE_LIVE_MINUTES"] ?? 6);
/** By then all code is compiled and all that is kept from the start is there. */
const settledMinutes = minutes / 3;
const blockFrames = 2048;

function loadModel(): ModelFiles {
  const manifest = JSON.parse(readFileSync("public/model/manifest.json", "utf8")) as { listener: { file: string }; writer: { file: string } };
  const bytes = (file: string): ArrayBuffer => new Uint8Array(readFileSync(path.join("public/model", file))).buffer;
  return { manifest, files: Object.fromEntries([manifest.listener.file, manifest.writer.file].map((file) => [file, bytes(file)])) };
}

function heapMegabytes(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed / 1e6;
}

let mind: Mind;
beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve("@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm");
  const folder = path.dirname(wasm);
  const names = ["tfjs-backend-wasm.wasm", "tfjs-backend-wasm-simd.wasm", "tfjs-backend-wasm-threaded-simd.wasm"];
  mind = await Mind.start(loadModel(), "wasm", Object.fromEntries(names.map((name) => [name, path.join(folder, name)])));
});

it(
  "listens for a long time without losing sound or filling the memory",
  { timeout: 1_800_000 },
  () => {
    const scene = [musicFor(40, brightMusic), silenceFor(10), musicFor(40, darkMusic), applauseFor(20), silenceFor(10)];
    const samples = new Float32Array(scene.reduce((sum, { length }) => sum + length, 0));
    scene.reduce((offset, stretch) => (samples.set(stretch, offset), offset + stretch.length), 0);
    const listening = new LiveListening(mind);
    const told: { at: number; verdict: string }[] = [];
    let lost = 0;
    const hearing = new LiveHearing(1, "Live", (answer: EarAnswer) => {
      if (answer.type === "level") lost = answer.lostBlocks;
      if (answer.type !== "glimpse") return;
      const statement = listening.hear(answer);
      if (statement) told.push({ at: statement.at, verdict: statement.sound });
    });
    let settled = 0;
    const blocks = Math.floor((minutes * 60 * liveRate) / blockFrames);
    for (let count = 0; count < blocks; count++) {
      const from = (count * blockFrames) % (samples.length - blockFrames);
      hearing.take({ count, planes: [samples.slice(from, from + blockFrames)] }, liveRate);
      if (settled === 0 && count > blocks * (settledMinutes / minutes)) settled = heapMegabytes();
    }
    expect(lost).toBe(0);
    expect(heapMegabytes() / settled).toBeLessThan(1.05);
    expect(told.filter(({ verdict }) => verdict === "music").length).toBeGreaterThan(minutes / 2);
    expect(told.some(({ verdict }) => verdict === "silence")).toBe(true);
    hearing.drop();
  },
);
