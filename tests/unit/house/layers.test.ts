import { describe, expect, test } from "vitest";
import { layerFault, rooms } from "../../../scripts/layers.mjs";
import { importGraph, importsOf, sourceFiles } from "../../support/import-graph";

const folders = ["src", "training", "scripts", "tests/support", "tests/browser"];

function faultsIn(file: string, text: string): string[] {
  return importsOf(file, text).flatMap((edge) => layerFault(edge.from, edge) ?? []);
}

test("no file of the project breaks the import table", () => {
  const faults = importGraph(folders).flatMap((edge) => {
    const fault = layerFault(edge.from, edge);
    return fault === null ? [] : [`${edge.from} → ${edge.specifier}: ${fault}`];
  });
  expect(faults).toEqual([]);
});

test("the walk sees the whole project, so that silence means order", () => {
  expect(sourceFiles(["src"]).length).toBeGreaterThan(40);
  expect(importGraph(["src"]).length).toBeGreaterThan(100);
});

test("every room of the table names rooms that exist in it", () => {
  for (const room of Object.values(rooms)) {
    for (const other of [...room.rooms, ...(room.types ?? [])]) expect(Object.keys(rooms)).toContain(other);
    expect(room.instead.length).toBeGreaterThan(20);
  }
});

describe("planted violations are found", () => {
  const planted: readonly (readonly [string, string, RegExp])[] = [
    ["src/writer/plan.ts", `import { hear } from "../listener";`, /src\/writer may not import src\/listener/],
    ["src/writer/plan.ts", `import type { Heard } from "../listener";`, /src\/writer may not import src\/listener/],
    ["src/writer/plan.ts", `import type { Frames } from "../features";`, /src\/writer may not import src\/features/],
    ["src/writer/network/decoder.ts", `export * from "../../audio";`, /may not import src\/audio/],
    ["src/writer/plan.ts", `import * as tf from "@tensorflow/tfjs-core";`, /src\/writer may not import @tensorflow\/tfjs-core/],
    ["src/listener/measure/key.ts", `import "@tensorflow/tfjs-core/dist/register_all_gradients";`, /may not import @tensorflow/],
    ["src/features/mel.ts", `import { Resampler } from "../audio";`, /only types of src\/audio/],
    ["src/features/mel.ts", `const react = await import("react");`, /may not import react/],
    ["src/audio/mix.ts", `import { Input } from "mediabunny";`, /may not import mediabunny/],
    ["src/base/assert.ts", `import type { Fact } from "../description";`, /src\/base may not import src\/description/],
    ["src/engine/create-engine.ts", `import { useApp } from "../app";`, /src\/engine may not import src\/app/],
    ["src/engine/create-engine.ts", `import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";`, /may not import @tensorflow/],
    ["src/app/state.ts", `import { Card } from "../ui/card";`, /src\/app may not import src\/ui/],
    ["src/app/state.ts", `import { useState } from "react";`, /may not import react/],
    ["src/ui/card.tsx", `import { createEngine } from "../engine";`, /src\/ui may not import src\/engine/],
    ["src/app/state.ts", `import { startWorker } from "../engine/worker-line";`, /private to src\/engine/],
    ["src/ui/card.tsx", `export const A = lazy(() => import("../app/commands/open"));`, /private to src\/app/],
    ["src/library/store.ts", `import fs from "node:fs";`, /may not import node:fs/],
    ["src/app/state.ts", `import { train } from "../../training/train";`, /src\/app may not import training/],
    ["training/evaluate/run.ts", `import { createEngine } from "../../src/engine";`, /training may not import src\/engine/],
    ["src/app/state.ts", `import { x } from "../attic/thing";`, /is in no room/],
  ];
  test.each(planted)("%s: %s", (file, text, message) => {
    expect(faultsIn(file, text).join("\n")).toMatch(message);
  });
});

describe("what the table allows stays allowed", () => {
  const allowed: readonly (readonly [string, string])[] = [
    ["src/features/mel.ts", `import type { SampleBlock } from "../audio";`],
    ["src/features/mel.ts", `import { type SampleBlock } from "../audio";`],
    ["src/writer/network/decoder.ts", `import * as tf from "@tensorflow/tfjs-core"; import { linear } from "../../neural";`],
    ["src/engine/workers/decode.ts", `import { decodeFile } from "../../audio/browser/decode-file";`],
    ["src/engine/create-engine.ts", `import simd from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url";`],
    ["src/ui/card.tsx", `import "@fontsource/inter/latin-400.css"; import { clockTime } from "../base";`],
    ["src/listener/index.ts", `export { hear } from "./network/hear";`],
    ["training/evaluate/run.ts", `import { hear } from "../../src/listener"; import fs from "node:fs";`],
  ];
  test.each(allowed)("%s: %s", (file, text) => {
    expect(faultsIn(file, text)).toEqual([]);
  });
});
