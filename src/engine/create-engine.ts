import wasmPlainUrl from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url";
import wasmSimdUrl from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url";
import wasmThreadedUrl from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url";
import type { BackendName, Described, Description } from "../description";
import { DescribeSession, type SessionLines } from "./describe-session";
import { errorOf } from "./failure";
import { PageLiveSession } from "./live/page-live-session";
import { fetchModel } from "./fetch-model";
import { messageVersion, type EarAnswer, type EarRequest, type MindAnswer, type MindRequest } from "./messages";
import { ModelDepot } from "./model-depot";
import type { DescribeOptions, Engine, EngineStart, LiveEvent, LiveSession, ModelStore } from "./protocol";
import { WorkerLine } from "./worker-line";

export interface EngineOptions {
  /** The backend asked for; null lets the device decide. */
  readonly backend: BackendName | null;
  /** Where the app lies, with a closing slash; the model is found under it. */
  readonly baseUrl: string;
  /** Keeps the model between visits; null where nothing can be kept. */
  readonly store: ModelStore | null;
}

/** Makes the page's one engine. Nothing is fetched and no worker started before `ready` or `describe`. */
export function createEngine(options: EngineOptions): Engine {
  return new PageEngine(options);
}

class PageEngine implements Engine, SessionLines {
  readonly ear = new WorkerLine<EarRequest, EarAnswer>(() => new Worker(new URL("./workers/ear.ts", import.meta.url), { type: "module", name: "ear" }), "listening");
  readonly mind = new WorkerLine<MindRequest, MindAnswer>(() => new Worker(new URL("./workers/mind.ts", import.meta.url), { type: "module", name: "mind" }), "writing");
  #nextId = 1;
  #started: Promise<EngineStart> | null = null;
  #last: Promise<unknown> = Promise.resolve();

  readonly #depot: ModelDepot;

  constructor(private readonly options: EngineOptions) {
    this.#depot = new ModelDepot(options.store);
  }

  newId(): number {
    return this.#nextId++;
  }

  ready(onProgress?: (fetchedBytes: number, totalBytes: number) => void): Promise<EngineStart> {
    this.#started ??= this.#start(onProgress ?? ((): void => undefined)).catch((error: unknown) => {
      // The next call tries anew: a failed download is no reason to reload the page.
      this.#started = null;
      throw error;
    });
    return this.#started;
  }

  describe(file: File, options: DescribeOptions): Promise<Described> {
    const turn = this.#last.then(async () => {
      options.signal.throwIfAborted();
      return new DescribeSession(this, file, options).run();
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async rewrite(description: Description): Promise<Description> {
    await this.ready();
    const id = this.newId();
    return new Promise((resolve, reject) => {
      const leave = this.mind.listen(
        id,
        (answer) => {
          if (answer.type !== "rewritten" && answer.type !== "failed") return;
          leave();
          if (answer.type === "rewritten") resolve(answer.description);
          else reject(errorOf(answer.failure));
        },
        reject,
      );
      this.mind.send({ type: "rewrite", id, description });
    });
  }

  listen(name: string, onEvent: (event: LiveEvent) => void): LiveSession {
    return new PageLiveSession(this, name, onEvent);
  }

  /** A mind that died has forgotten its model: the next session starts and feeds it again. */
  forgetMind(): void {
    this.mind.close();
    this.#started = null;
  }

  dispose(): void {
    this.ear.close();
    this.mind.close();
  }

  async #start(onProgress: (fetchedBytes: number, totalBytes: number) => void): Promise<EngineStart> {
    const { model, version, bytes } = await fetchModel(new URL(this.options.baseUrl), this.#depot, onProgress);
    const id = this.newId();
    const absolute = (url: string): string => new URL(url, document.baseURI).href;
    return new Promise((resolve, reject) => {
      const leave = this.mind.listen(
        id,
        (answer) => {
          if (answer.type === "started") resolve({ backend: answer.backend, modelVersion: version, modelBytes: bytes, modelKept: this.#depot.kept });
          else if (answer.type === "failed") reject(errorOf(answer.failure));
          else return;
          leave();
        },
        (error) => {
          leave();
          reject(error);
        },
      );
      const wasmPaths = {
        "tfjs-backend-wasm.wasm": absolute(wasmPlainUrl),
        "tfjs-backend-wasm-simd.wasm": absolute(wasmSimdUrl),
        "tfjs-backend-wasm-threaded-simd.wasm": absolute(wasmThreadedUrl),
      };
      this.mind.send({ type: "start", id, version: messageVersion, backend: this.options.backend, wasmPaths, model }, Object.values(model.files));
    });
  }
}
