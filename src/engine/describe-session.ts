import { quotedName } from "../audio";
import { decodeWhole, worthDecodingWhole } from "../audio/browser/decode-whole";
import { Scope } from "../base";
import { type Described, LinernoteError } from "../description";
import { errorOf } from "./failure";
import { messageVersion, type EarAnswer, type EarRequest, type MindAnswer, type MindRequest } from "./messages";
import type { DescribeOptions, Stage } from "./protocol";
import { frameBuffers } from "./transfer";
import type { WorkerLine } from "./worker-line";

/** What a session needs of the engine it runs in. */
export interface SessionLines {
  readonly ear: WorkerLine<EarRequest, EarAnswer>;
  readonly mind: WorkerLine<MindRequest, MindAnswer>;
  newId(): number;
  ready(): Promise<{ backend: "webgpu" | "wasm" | "cpu" }>;
  forgetMind(): void;
}

/** Shares of the whole work, measured on ten recordings: they only steer the progress bar. */
const stageShares: Record<Stage, readonly [number, number]> = { decoding: [0, 0.6], listening: [0.6, 0.85], writing: [0.85, 1] };

/** The ear tells something four times a second while it decodes; reading a long file once more for its digest takes it a minute at most. */
const standstillSeconds = 150;

/** The ear that heard a recording longer than this is ended: what it leaves behind would lie beside what the mind needs. A new one starts in a tenth of a second. */
const earRestsAfterSeconds = 600;

/** One recording's way from file to description: ear and mind work side by side, and both stop when asked. */
export class DescribeSession {
  readonly #id: number;
  readonly #beganAt = performance.now();

  constructor(
    private readonly lines: SessionLines,
    private readonly file: File,
    private readonly options: DescribeOptions,
  ) {
    this.#id = lines.newId();
  }

  async run(): Promise<Described> {
    if (this.file.size === 0) throw new LinernoteError("empty-file", `${quotedName(this.file.name)} is empty: it holds 0 bytes.`);
    this.#progress("decoding", 0);
    // The model may still be on its way (first visit); the ear does not need it.
    const ready = this.lines.ready();
    ready.catch(() => undefined);
    try {
      return await this.#work({ type: "hear", id: this.#id, version: messageVersion, file: this.file }, ready);
    } catch (error) {
      const secondTry = error instanceof LinernoteError && worthDecodingWhole.includes(error.code);
      if (!secondTry) throw error;
      return this.#decodedByBrowser(error, ready);
    }
  }

  /** The second try: the browser's own decoder reads the file, in one piece. */
  async #decodedByBrowser(reason: LinernoteError, ready: Promise<{ backend: "webgpu" | "wasm" | "cpu" }>): Promise<Described> {
    const decoded = await decodeWhole(this.file, new OfflineAudioContext(1, 1, 44100), this.options.signal).catch(() => null);
    this.options.signal.throwIfAborted();
    // The first reason is the better one: the browser's own decoder only says no.
    if (!decoded) throw reason;
    const { planes, sampleRateHertz, cutShort } = decoded;
    const request: EarRequest = { type: "hear-decoded", id: this.#id, version: messageVersion, file: this.file, channels: planes, sampleRateHertz, cutShort };
    return this.#work(request, ready, planes.map((plane) => plane.buffer as ArrayBuffer));
  }

  #work(request: EarRequest, ready: Promise<{ backend: "webgpu" | "wasm" | "cpu" }>, transfer: Transferable[] = []): Promise<Described> {
    const { ear, mind } = this.lines;
    const { signal, onEvent } = this.options;
    return new Promise<Described>((resolve, reject) => {
      const watch = new Scope();
      // Ticks are counted, not time: a computer that slept has not waited.
      let [silentTicks, heard] = [0, false];
      watch.interval(() => {
        if (!heard && ++silentTicks > standstillSeconds) fail(new LinernoteError("internal", `Reading ${quotedName(this.file.name)} has come to a standstill.`));
      }, 1000);
      const leaveEar = ear.listen(this.#id, (answer) => {
        silentTicks = 0;
        heard ||= answer.type === "heard";
        this.#onEar(answer, ready, fail);
        if (answer.type !== "heard") return;
        leaveEar();
        if (answer.recording.report.durationSeconds > earRestsAfterSeconds) ear.rest();
      }, (error) => fail(error));
      const leave = [
        leaveEar,
        mind.listen(this.#id, (answer) => this.#onMind(answer, succeed, fail), (error) => {
          this.lines.forgetMind();
          fail(error);
        }),
      ];
      const end = (): void => {
        watch.dispose();
        signal.removeEventListener("abort", onAbort);
        for (const stop of leave) stop();
      };
      const succeed = (described: Described): void => {
        end();
        resolve(described);
      };
      const fail = (error: unknown): void => {
        this.#stopWorkers();
        end();
        reject(error instanceof Error ? error : new Error(String(error)));
      };
      const onAbort = (): void => fail(signal.reason);
      signal.addEventListener("abort", onAbort, { once: true });
      ready.then(
        ({ backend }) => onEvent({ type: "backend", backend }),
        (error: unknown) => fail(error),
      );
      ear.send(request, transfer);
    });
  }

  #stopWorkers(): void {
    this.lines.ear.send({ type: "stop", id: this.#id });
    this.lines.mind.send({ type: "stop", id: this.#id });
  }

  #onEar(answer: EarAnswer, ready: Promise<unknown>, fail: (error: unknown) => void): void {
    const { mind } = this.lines;
    const { captions, onEvent } = this.options;
    const id = this.#id;
    switch (answer.type) {
      case "peaks":
        onEvent({ type: "peaks", from: answer.from, values: answer.values, secondsPerPeak: answer.secondsPerPeak, duration: answer.duration });
        if (answer.fraction !== null) this.#progress("decoding", answer.fraction);
        return;
      case "window":
        ready.then(() => mind.send({ ...answer, id }, frameBuffers(answer.frames)), () => undefined);
        return;
      case "heard":
        ready.then(() => {
          this.#progress("listening", 0);
          mind.send({ type: "describe", id, recording: answer.recording, captions }, frameBuffers(answer.recording.frames));
        }, () => undefined);
        return;
      case "beginning":
        ready.then(() => mind.send({ type: "describe", id, recording: answer.recording, captions }, frameBuffers(answer.recording.frames)), () => undefined);
        return;
      case "failed":
        fail(errorOf(answer.failure));
    }
  }

  #onMind(answer: MindAnswer, succeed: (described: Described) => void, fail: (error: unknown) => void): void {
    const { onEvent } = this.options;
    switch (answer.type) {
      case "progress":
        this.#progress(answer.stage, answer.fraction);
        return;
      case "drafted":
        onEvent({ type: "tensors", count: answer.tensors });
        onEvent({ type: "draft", description: answer.description });
        return;
      case "described":
        onEvent({ type: "tensors", count: answer.tensors });
        succeed(answer.described);
        return;
      case "failed":
        // What is wrong inside (a lost graphics device) may stay so: the next try begins with a fresh mind.
        if (answer.failure.code === "internal") this.lines.forgetMind();
        fail(errorOf(answer.failure));
        return;
      case "started":
      case "rewritten":
    }
  }

  #progress(stage: Stage, fraction: number): void {
    const [from, to] = stageShares[stage];
    const overall = from + (to - from) * Math.min(1, Math.max(0, fraction));
    const elapsedSeconds = (performance.now() - this.#beganAt) / 1000;
    // Too early a guess jumps about; it says nothing for the first tenth.
    const secondsLeft = overall > 0.1 ? (elapsedSeconds / overall) * (1 - overall) : null;
    this.options.onEvent({ type: "progress", stage, fraction: overall, secondsLeft });
  }
}
