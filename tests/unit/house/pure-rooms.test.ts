import { existsSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { projectRoot } from "../../support/import-graph";

vi.mock("react", () => {
  throw new Error("a pure room loaded react");
});
vi.mock("zustand", () => {
  throw new Error("a pure room loaded zustand");
});

/** Touching one of these while loading means the room is not pure. */
const browserNames = ["document", "window", "Worker", "AudioContext", "OfflineAudioContext", "indexedDB", "localStorage", "fetch"];
const before = new Map<string, PropertyDescriptor | undefined>();

beforeAll(() => {
  for (const name of browserNames) {
    before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => {
        const fault = new Error(`a pure room touched ${name} while it was loaded`);
        // A package may look whether it runs in a browser (meyda does, for window); our own code may not.
        if (fault.stack?.split("\n")[2]?.includes("node_modules") === true) return undefined;
        throw fault;
      },
    });
  }
});

afterAll(() => {
  for (const [name, descriptor] of before) {
    if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
    else Object.defineProperty(globalThis, name, descriptor);
  }
});

const pureRooms = ["base", "description", "audio", "features", "listener/measure", "writer"].filter((room) =>
  existsSync(path.join(projectRoot, "src", room, "index.ts")),
);

test.each(pureRooms)("src/%s loads without a browser, React or a store", async (room) => {
  const door = (await import(path.join(projectRoot, "src", room, "index.ts"))) as Record<string, unknown>;
  expect(Object.keys(door).length).toBeGreaterThan(0);
});
