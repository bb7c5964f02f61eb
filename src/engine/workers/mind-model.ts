import { LinernoteError, type BackendName, type Description } from "../../description";
import { seedFromText } from "../../base";
import { featureHash, type Frames } from "../../features";
import { listenToFrames, ListenerNetwork, previewOfFrames, rawWindow, secondsOfFrame, networkWindow, windowInput, windowStarts, type Calibration, type Heard, type WindowAnswer } from "../../listener";
import { decodeWeights, parseManifest, tensorCount, type Manifest } from "../../neural";
import { loadWriterNetwork, writeTexts, type WriterInput, type WriterNetwork } from "../../writer";
import { breathe } from "../breathe";
import type { ModelFiles, RecordingToDescribe } from "../messages";
import { assembleDescription } from "./assemble-description";
import { startBackend } from "./start-backend";

const app = "Linernote 0.1";
/** What the trunk heard of the last recordings, for texts written anew after a correction. */
const rememberedRecordings = 24;

export interface DescribeControls {
  readonly isStopped: () => boolean;
  readonly onProgress: (stage: "listening" | "writing", fraction: number) => void;
}

interface Listening {
  readonly answers: Map<number, WindowAnswer>;
  seconds: number;
}

/** The loaded model: ears and pen on one backend. */
export class Mind {
  readonly #listenings = new Map<number, Listening>();
  readonly #heardBefore = new Map<string, Heard>();

  private constructor(
    readonly backend: BackendName,
    private readonly manifest: Manifest,
    private readonly ears: ListenerNetwork,
    private readonly pen: WriterNetwork | undefined,
  ) {}

  /** Throws LinernoteError model-mismatch (made for other features or another program) or model-corrupt. */
  static async start(model: ModelFiles, wish: BackendName | null, wasmPaths: Readonly<Record<string, string>>): Promise<Mind> {
    const manifest = ((): Manifest => {
      try {
        return parseManifest(model.manifest, featureHash());
      } catch (error) {
        throw new LinernoteError("model-mismatch", `The model on this site does not fit this version of Linernote: ${(error as Error).message}.`);
      }
    })();
    const bytesOf = (file: string): Uint8Array => {
      const buffer = model.files[file];
      if (!buffer) throw new LinernoteError("model-missing", `The model's file ${file} did not come.`);
      return new Uint8Array(buffer);
    };
    const load = (backend: BackendName): Mind => {
      const ears = ListenerNetwork.load(bytesOf(manifest.listener.file), manifest.listener);
      const pen = manifest.writer ? loadWriterNetwork(manifest.writer, decodeWeights(bytesOf(manifest.writer.file)).arrays) : undefined;
      return new Mind(backend, manifest, ears, pen).warmed();
    };
    const backend = await startBackend(wish, wasmPaths);
    try {
      try {
        return load(backend);
      } catch (error) {
        // A graphics device may start and then not compute.
        if (backend !== "webgpu" || error instanceof LinernoteError) throw error;
        return load(await startBackend("wasm", wasmPaths));
      }
    } catch (error) {
      if (error instanceof LinernoteError) throw error;
      throw new LinernoteError("model-corrupt", `The model cannot be used: ${(error as Error).message}.`);
    }
  }

  get version(): string {
    return this.manifest.version;
  }

  get tensors(): number {
    return tensorCount();
  }

  get calibration(): Calibration {
    return this.manifest.listener.calibration;
  }

  /** Hears the last seconds of live sound by themselves: at most one network window. */
  glimpse(frames: Frames): Heard {
    return previewOfFrames(frames, [this.#answer(frames, 0, 0, tuningUpTo(frames, frames.frames))], this.calibration);
  }

  /** Hears one window while the rest of the recording is still being decoded. */
  listenTo(session: number, startFrame: number, tuningCents: number, window: Frames): void {
    const listening = this.#listening(session);
    const began = performance.now();
    listening.answers.set(startFrame, this.#answer(window, 0, startFrame, tuningCents));
    listening.seconds += (performance.now() - began) / 1000;
  }

  /** Listens to what is left, puts it together and writes. Null when it was stopped on the way. */
  async describe(session: number, recording: RecordingToDescribe, { isStopped, onProgress }: DescribeControls): Promise<Description | null> {
    const began = performance.now();
    const { frames } = recording;
    const listening = this.#listening(session);
    const answers: WindowAnswer[] = [];
    const starts = windowStarts(frames.frames);
    for (const [index, start] of starts.entries()) {
      const known = listening.answers.get(start);
      if (!known) await breathe();
      if (isStopped()) return null;
      const answer = known ?? this.#answer(frames, start, start, tuningUpTo(frames, start + networkWindow.frames));
      listening.answers.set(start, answer);
      answers.push(answer);
      onProgress("listening", (index + 1) / (starts.length + 1));
    }
    const listen = recording.draft ? previewOfFrames : listenToFrames;
    const heard = listen(frames, answers, this.calibration);
    onProgress("writing", 0);
    await breathe();
    if (isStopped()) return null;
    const listened = performance.now();
    // The first words come from the realiser: they are quick, and are replaced when all is heard.
    const texts = writeTexts(writerInput(heard, recording), recording.draft ? undefined : this.pen);
    const written = performance.now();
    if (!recording.draft) {
      this.forget(session);
      this.#remember(recording.sha256, heard);
    }
    return assembleDescription(recording, heard, texts, {
      created: new Date().toISOString(),
      app,
      backend: this.backend,
      modelVersion: this.version,
      seconds: { ...recording.seconds, listening: listening.seconds + (listened - began) / 1000, writing: (written - listened) / 1000 },
    });
  }

  /** All texts anew from facts that were corrected; what was heard stays. */
  async rewrite(description: Description): Promise<Description> {
    const heard = this.#heardBefore.get(description.source.sha256 ?? "");
    const input: WriterInput = {
      verdict: description.verdict,
      verdictConfidence: heard?.verdictConfidence ?? 1,
      facts: description.facts,
      sections: description.sections.map(({ text: _text, ...section }) => section),
      durationSeconds: description.source.duration,
      warnings: description.warnings,
      sequence: heard?.sequence ?? { steps: 0, width: 0, values: new Float32Array(0) },
      seed: seedFromText(description.source.sha256 ?? description.source.name),
      corrections: description.corrections,
    };
    const texts = writeTexts(input, this.pen);
    return {
      ...description,
      sections: description.sections.map(({ text: _text, ...section }) => {
        const text = texts.sections.get(section.id);
        return text ? { ...section, text } : section;
      }),
      texts: { line: texts.line, sentence: texts.sentence, paragraph: texts.paragraph },
    };
  }

  forget(session: number): void {
    this.#listenings.delete(session);
  }

  /** Runs both networks once on nothing, so that the first recording does not pay for their set-up. */
  warmed(): this {
    const silence = { mel: new Uint8Array(0), onset: new Uint8Array(0), pitch: new Uint8Array(0), tuning: new Float32Array(0), scalars: new Float32Array(0), level: new Float32Array(0) };
    this.#answer({ frames: 0, ...silence }, 0, 0, 0);
    return this;
  }

  #listening(session: number): Listening {
    const known = this.#listenings.get(session) ?? { answers: new Map<number, WindowAnswer>(), seconds: 0 };
    this.#listenings.set(session, known);
    return known;
  }

  /** `at` is where the window begins in `frames`, `startFrame` where it begins in the recording. */
  #answer(frames: Frames, at: number, startFrame: number, tuningCents: number): WindowAnswer {
    const place = { start: secondsOfFrame(startFrame), end: secondsOfFrame(startFrame + networkWindow.frames), tuningCents };
    const [answer] = this.ears.answer([windowInput(rawWindow(frames, at), place, this.ears.statistics)]);
    return answer as WindowAnswer;
  }

  #remember(sha256: string, heard: Heard): void {
    this.#heardBefore.delete(sha256);
    this.#heardBefore.set(sha256, heard);
    const oldest = this.#heardBefore.keys().next().value;
    if (this.#heardBefore.size > rememberedRecordings && oldest !== undefined) this.#heardBefore.delete(oldest);
  }
}

/** The same causal tuning that the ear sends along with its windows (see Hearing). */
function tuningUpTo(frames: Frames, endFrame: number): number {
  const end = Math.min(frames.tuning.length, 2 * Math.ceil(endFrame / 2));
  let x = 0;
  let y = 0;
  for (let index = 0; index < end; index += 2) {
    x += frames.tuning[index] as number;
    y += frames.tuning[index + 1] as number;
  }
  return (Math.atan2(y, x) / (2 * Math.PI)) * 100;
}

function writerInput(heard: Heard, recording: RecordingToDescribe): WriterInput {
  return {
    verdict: heard.verdict,
    verdictConfidence: heard.verdictConfidence,
    facts: heard.facts,
    sections: heard.sections,
    durationSeconds: recording.report.durationSeconds,
    warnings: recording.report.warnings,
    sequence: heard.sequence,
    seed: seedFromText(recording.sha256),
  };
}
