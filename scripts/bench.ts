/** Measures the built page in real Chromium and prints a table, as `npm run bench [-- --out FILE] [--only part] [--built]`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import type { BackendName } from "../src/description";
import { openPage, type DrivenPage, type Outcome } from "../tests/support/drive-page";
import { figure, folderMegabytes, heapUse, median, scriptKilobytesBeforePaint, watchLongTasks, watchTabPeak, type Figure, type HeapUse } from "./bench-figures";
import { listenerFigures } from "./bench-listener";
import { liveFigures } from "./bench-live";
import { writeMusic } from "./bench-music";
import { provideChromium } from "./chromium.mjs";
import { root, runs } from "./install.mjs";
import { dist, serveDist } from "./serve.mjs";

const { values } = parseArgs({
  options: {
    out: { type: "string" },
    only: { type: "string", default: "" },
    runs: { type: "string", default: "3" },
    built: { type: "boolean", default: false },
  },
});
const wanted = (part: string): boolean => part.includes(values.only);

const folder = path.join(root, "generated", "bench");
mkdirSync(folder, { recursive: true });
function recording(name: string, seconds: number, sampleRate: number): string {
  const file = path.join(folder, `${name}.wav`);
  if (!existsSync(file)) writeMusic(file, seconds, sampleRate, 1);
  return file;
}

if (!values.built && !runs(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"])) process.exit(1);
await provideChromium();
const server = await serveDist(0);
const figures: Figure[] = [];
const foreign: string[] = [];
const consoleErrors: string[] = [];

function report(row: Figure): void {
  figures.push(row);
  const value = row.value === null ? "not measured" : `${row.value.toFixed(row.value < 10 ? 2 : 1)} ${row.unit}`;
  const verdict = row.met === null ? "" : row.met ? "ok" : "MISSED";
  console.log(`${row.name.padEnd(62)} ${value.padStart(16)}  ${row.must.padEnd(8)} ${verdict}${row.note === undefined ? "" : `  (${row.note})`}`);
}

async function withPage<Result>(backend: BackendName, act: (driven: DrivenPage) => Promise<Result>): Promise<Result> {
  const driven = await openPage(server.address, backend);
  try {
    return await act(driven);
  } finally {
    foreign.push(...driven.foreignRequests);
    consoleErrors.push(...driven.consoleErrors);
    await driven.close();
  }
}

function ready(outcome: Outcome): Extract<Outcome, { state: "ready" }> {
  if (outcome.state !== "ready") throw new Error(`${outcome.error.code}: ${outcome.error.message}`);
  return outcome;
}

/** Gives one file to an empty page: seconds to the first words, to the end, by stage, and the longest task. */
async function timeOne(backend: BackendName, file: string): Promise<{ first: number; finished: number; stages: Record<string, number>; longestTask: number; ranOn: BackendName }> {
  return withPage(backend, async (driven) => {
    await driven.context.addInitScript(watchLongTasks);
    await driven.reload();
    const started = performance.now();
    const given = await driven.give(file);
    const words = driven.page.getByTestId("description").filter({ hasText: /\w+ \w+/ }).first();
    const first = words.waitFor({ state: "visible", timeout: 600_000 }).then(() => (performance.now() - started) / 1000);
    // Where there are no words the outcome below tells why.
    first.catch(() => undefined);
    const outcome = ready(await driven.finish(given, 600_000));
    const finished = (performance.now() - started) / 1000;
    const longestTask = await driven.page.evaluate<number>("globalThis.linernoteLongestTask");
    const { seconds, backend: ranOn } = outcome.description.engine;
    return { first: await first, finished, stages: { ...seconds }, longestTask, ranOn };
  });
}

async function measureSpeed(): Promise<void> {
  const file = recording("three-minutes", 180, 44100);
  const times = [];
  for (let run = 0; run < Number(values.runs); run++) times.push(await timeOne("wasm", file));
  report(figure("3 minutes, WASM: drop → first text", median(times.map((time) => time.first)), "s", { atMost: 6 }));
  report(figure("3 minutes, WASM: drop → finished", median(times.map((time) => time.finished)), "s", { atMost: 15 }));
  for (const stage of Object.keys(times[0]?.stages ?? {})) {
    const seconds = median(times.map((time) => time.stages[stage] ?? 0));
    report(figure(`3 minutes, WASM: ${stage}`, seconds, "s", null));
    if (stage === "features" && seconds !== null) report(figure("meyda stage, times real time", 180 / seconds, "×", { atLeast: 60 }));
  }
  report(figure("longest task on the page's own thread while it works", median(times.map((time) => time.longestTask)), "ms", { atMost: 100 }));
}

async function measureSizes(): Promise<void> {
  const kilobytes = await withPage("wasm", (driven) => scriptKilobytesBeforePaint(driven.page, dist));
  report(figure("JavaScript before first paint, gzip", kilobytes, "kB", { atMost: 150 }));
  report(figure("model download", folderMegabytes(path.join(dist, "model")), "MB", { atMost: 10 }));
}

async function measureSteadiness(): Promise<void> {
  const buffer = readFileSync(recording("ten-seconds", 10, 44100));
  await withPage("wasm", async (driven) => {
    const session = await driven.context.newCDPSession(driven.page);
    const tensors = async (): Promise<number | null> => {
      const shown = await driven.page.locator("html").getAttribute("data-tensors");
      return shown === null ? null : Number(shown);
    };
    let afterTwo = { tensors: null as number | null, heap: { used: 0, code: 0 } };
    for (let count = 1; count <= 20; count++) {
      const given = await driven.give({ name: `recording-${count}.wav`, mimeType: "audio/wav", buffer });
      // Seldom: what the driver asks it asks by code of its own inside the page, which V8 compiles and counts with the page's.
      ready(await driven.finish(given, 300_000, 1000));
      if (count === 2) afterTwo = { tensors: await tensors(), heap: await heapUse(session) };
    }
    const last = await tensors();
    const more = last === null || afterTwo.tensors === null ? null : last - afterTwo.tensors;
    report(figure("tensors after 20 recordings, more than after 2", more, "", { atMost: 0 }, `${String(last)} in all`));
    const heap = await heapUse(session);
    const held = ({ used, code }: HeapUse): number => used - code;
    report(figure("page's heap after 20 recordings, more than after 2", 100 * (heap.used / afterTwo.heap.used - 1), "%", { atMost: 15 }, `${heap.used.toFixed(1)} MB`));
    const code = `V8 compiled ${(heap.code - afterTwo.heap.code).toFixed(2)} MB more of the page's code meanwhile`;
    report(figure("of it what the page holds, more than after 2", 100 * (held(heap) / held(afterTwo.heap) - 1), "%", { atMost: 15 }, code));
  });
}

async function measureLong(): Promise<void> {
  const file = recording("forty-five-minutes", 45 * 60, 44100);
  await withPage("wasm", async (driven) => {
    const peak = await watchTabPeak(driven.browser);
    const started = performance.now();
    ready(await driven.finish(await driven.give(file), 1_800_000, 1000));
    const seconds = (performance.now() - started) / 1000;
    report(figure("45 minutes, WASM: peak memory of the tab", await peak(), "MiB", { atMost: 500 }, `${seconds.toFixed(0)} s to finish`));
  });
}

async function measureWebgpu(): Promise<void> {
  const { finished, first, ranOn } = await timeOne("webgpu", recording("ten-seconds", 10, 44100));
  report(figure("10 seconds, WebGPU in software: drop → first text", first, "s", null));
  report(figure("10 seconds, WebGPU in software: drop → finished", finished, "s", null, ranOn === "webgpu" ? "shows that it runs; software WebGPU is slow by nature" : `software WebGPU does not compute here: ${ranOn} took over`));
}

async function measureListener(): Promise<void> {
  for (const row of await listenerFigures(path.join(dist, "model"))) report(row);
}

async function measureLive(): Promise<void> {
  for (const row of await liveFigures(server.address, Math.min(2, Number(values.runs)))) report(row);
}

const parts = { sizes: measureSizes, listener: measureListener, speed: measureSpeed, steadiness: measureSteadiness, live: measureLive, long: measureLong, webgpu: measureWebgpu };
for (const [part, measure] of Object.entries(parts)) {
  if (!wanted(part)) continue;
  try {
    await measure();
  } catch (error) {
    report({ name: `${part}: could not be measured`, value: null, unit: "", must: "", met: false, note: String(error).split("\n")[0] ?? "" });
  }
}
report(figure("requests to any other origin", foreign.length, "", { atMost: 0 }, foreign[0]));
report(figure("errors on the console", consoleErrors.length, "", { atMost: 0 }, consoleErrors[0]));
server.close();
if (values.out !== undefined) {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}`;
  writeFileSync(values.out, `${JSON.stringify({ measured: new Date().toISOString(), machine, figures }, null, 2)}\n`);
}
process.exit(figures.every((row) => row.met !== false) ? 0 : 1);
