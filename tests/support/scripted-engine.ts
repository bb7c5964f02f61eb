import { seededRandom } from "../../src/base";
import { described as describedOf, LinernoteError, type Description, type ErrorCode } from "../../src/description";
import type { Engine, ModelKept, SessionEvent, Stage } from "../../src/engine/protocol";

/** What the scripted engine does with a file of a given name. */
export type Script =
  | { readonly ends: "ready"; readonly description: Description }
  | { readonly ends: "failed"; readonly code: ErrorCode; readonly message: string }
  /** Stays at this stage until it is cancelled. */
  | { readonly ends: "never"; readonly stage: Stage; readonly description: Description };

export interface ScriptedEngineOptions {
  readonly scriptFor: (fileName: string) => Script;
  /** Milliseconds between two events; 0 runs through at once. */
  readonly pace: number;
  /** Model bytes fetched so far when it never gets ready. */
  readonly stuckFetchingAt?: number;
  readonly readyFails?: ErrorCode;
  readonly modelKept?: ModelKept;
}

const modelBytes = 8_600_000;
/** Milliseconds; the longest a timer takes. */
const forever = 2 ** 30;
const secondsPerPeak = 0.05;

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });

/** Peaks that look like music: loudness from the document, ripples from a seed. */
function peaksOf({ loudness, source }: Description): Float32Array {
  const random = seededRandom(7);
  return Float32Array.from({ length: Math.floor(source.duration / secondsPerPeak) }, (_, index) => {
    const level = loudness.decibels[Math.floor((index * secondsPerPeak) / loudness.step)] ?? -60;
    const beat = 0.62 + 0.38 * Math.abs(Math.sin(index * 0.33)) ** 3;
    return Math.min(1, 10 ** (level / 20) * 4 * beat * random.between(0.55, 1));
  });
}

/** An engine that hears nothing and follows a script: for looking at every state of the screen, and for quick tests. */
export function createScriptedEngine({ scriptFor, pace, stuckFetchingAt, readyFails, modelKept = "kept" }: ScriptedEngineOptions): Engine {
  return {
    ready: async (onProgress) => {
      if (stuckFetchingAt !== undefined) {
        onProgress?.(stuckFetchingAt, modelBytes);
        return new Promise(() => undefined);
      }
      if (readyFails) throw new LinernoteError(readyFails, "The listening model could not be fetched (model/manifest.json: 404).");
      onProgress?.(modelBytes, modelBytes);
      return { backend: "wasm", modelVersion: "1", modelBytes, modelKept };
    },
    describe: async (file, { captions, signal, onEvent }) => {
      const script = scriptFor(file.name);
      const tell = async (event: SessionEvent): Promise<void> => {
        onEvent(event);
        if (pace > 0) await pause(pace, signal);
      };
      if (script.ends === "failed") {
        await tell({ type: "progress", stage: "decoding", fraction: 0.02, secondsLeft: null });
        throw new LinernoteError(script.code, script.message);
      }
      const description = { ...script.description, source: { ...script.description.source, name: file.name } };
      const described = describedOf(description, captions);
      const peaks = peaksOf(description);
      const steps = 12;
      for (let step = 0; step < steps; step++) {
        const from = Math.floor((step * peaks.length) / steps);
        const values = peaks.slice(from, Math.floor(((step + 1) * peaks.length) / steps));
        await tell({ type: "peaks", from, values, secondsPerPeak, duration: description.source.duration });
        if (step === 5 && stuckFetchingAt !== undefined) return pause(forever, signal).then(() => described);
        const stage = step < 5 ? "decoding" : "listening";
        await tell({ type: "progress", stage, fraction: (step + 1) / (steps + 2), secondsLeft: ((steps - step) * pace * 2) / 1000 });
        if (step === 8) await tell({ type: "draft", description: { ...description, texts: { ...description.texts, paragraph: description.texts.sentence } } });
        if (script.ends === "never" && script.stage === stage && step === (stage === "decoding" ? 3 : 8)) return pause(forever, signal).then(() => described);
      }
      await tell({ type: "progress", stage: "writing", fraction: 0.95, secondsLeft: pace / 1000 });
      if (script.ends === "never") return pause(forever, signal).then(() => described);
      return described;
    },
    rewrite: async (description) => {
      if (pace > 0) await pause(pace * 4, new AbortController().signal);
      return description;
    },
    listen: () => {
      throw new LinernoteError("microphone-missing", "No microphone was found. Plug one in, or choose another.");
    },
    dispose: () => undefined,
  };
}
