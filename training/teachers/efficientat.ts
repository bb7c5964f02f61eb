import { readFile } from "node:fs/promises";
import path from "node:path";
import * as tf from "@tensorflow/tfjs-core";
import { toFloat16 } from "../../src/neural";
import { parseSafeTensors, type SafeTensors } from "./safetensors";
import { TeacherFrontend, teacherMelBands } from "./teacher-frontend";
import { startWasmBackend } from "./wasm-backend";

export const teacherTagCount = 527;
export const teacherEmbeddingSize = 384;

/** What the teacher says about a stretch of sound. */
export interface TeacherAnswer {
  /** Probabilities of the 527 AudioSet classes, each on its own. */
  readonly tags: Float32Array;
  /** 384 numbers: the mean of the last map. */
  readonly embedding: Float32Array;
}

/** An answer as a data set stores it: tags, then the embedding, as little-endian half floats. */
export function answerBytes({ tags, embedding }: TeacherAnswer): Uint8Array {
  const halves = toFloat16([...tags, ...embedding]);
  return new Uint8Array(halves.buffer, halves.byteOffset, halves.byteLength);
}

interface LayerPlan {
  readonly kernel: number;
  readonly stride: number;
  readonly expand: boolean;
  readonly squeeze: boolean;
  readonly activation: "relu" | "hard_swish";
}

type Pads = [[number, number], [number, number], [number, number], [number, number]];

const padsFor = (kernel: number): Pads => {
  const side = (kernel - 1) / 2;
  return [[0, 0], [side, side], [side, side], [0, 0]];
};

const hardSwish = <Rank extends tf.Tensor>(x: Rank): Rank => tf.mul(x, tf.mul(tf.relu6(tf.add(x, 3)), 1 / 6)) as Rank;

/**
 * EfficientAT mn04 (Schmid et al. 2023; MobileNet v3 of width 0.4, Howard et al. 2019): an AudioSet tagger of 1.0 M weights,
 * here on tfjs' WASM backend, for training only. Batch norms are folded into the stored kernels.
 */
export class EfficientAt {
  readonly #weights = new Map<string, tf.Tensor>();
  readonly #frontend: TeacherFrontend;
  readonly #layers: readonly LayerPlan[];

  private constructor(stored: SafeTensors, readonly classes: readonly string[]) {
    this.#frontend = new TeacherFrontend(stored);
    this.#layers = JSON.parse(stored.metadata["layers"] ?? "[]") as LayerPlan[];
    const keep = (name: string): void => {
      const { shape, values } = stored.tensor(name);
      const depthwise = name.endsWith("depthwise.kernel");
      this.#weights.set(name, tf.keep(tf.tensor(values, depthwise ? [...shape, 1] : [...shape])));
    };
    const parts = ["stem", "last", "dense", "head"];
    this.#layers.forEach((plan, index) => {
      const block = blockName(index);
      parts.push(`${block}.depthwise`, `${block}.project`);
      if (plan.expand) parts.push(`${block}.expand`);
      if (plan.squeeze) parts.push(`${block}.squeeze1`, `${block}.squeeze2`);
    });
    for (const part of parts) for (const half of ["kernel", "bias"]) keep(`${part}.${half}`);
  }

  /** Reads `efficientat_mn04.safetensors` and `efficientat_classes.json` of a folder. Rejects when they are not there. */
  static async load(folder: string): Promise<EfficientAt> {
    await startWasmBackend();
    const stored = parseSafeTensors(await readFile(path.join(folder, "efficientat_mn04.safetensors")));
    const classes = JSON.parse(await readFile(path.join(folder, "efficientat_classes.json"), "utf8")) as string[];
    if (classes.length !== teacherTagCount) throw new RangeError(`${classes.length} classes where ${teacherTagCount} belong`);
    return new EfficientAt(stored, classes);
  }

  /** The answer over the whole of some mono samples at 32 kHz (about ten seconds; any length runs). */
  answer(samples32kHzMono: Float32Array): TeacherAnswer {
    const { frames, values } = this.#frontend.map(samples32kHzMono);
    const [tags, embedding] = tf.tidy(() => {
      const pooled = this.#trunk(tf.tensor4d(values, [1, teacherMelBands, frames, 1]));
      const dense = hardSwish(tf.add(tf.matMul(pooled, this.#weight<tf.Tensor2D>("dense.kernel")), this.#weight("dense.bias")));
      const logits = tf.add(tf.matMul(dense as tf.Tensor2D, this.#weight<tf.Tensor2D>("head.kernel")), this.#weight("head.bias"));
      return [tf.sigmoid(logits), pooled] as const;
    });
    const answer = { tags: tags.dataSync<"float32">().slice(), embedding: embedding.dataSync<"float32">().slice() };
    tf.dispose([tags, embedding]);
    return answer;
  }

  #weight<Kind extends tf.Tensor>(name: string): Kind {
    const weight = this.#weights.get(name);
    if (weight === undefined) throw new RangeError(`no weight named ${name}`);
    return weight as Kind;
  }

  /** Mean of the last map, [1, 384]. */
  #trunk(map: tf.Tensor4D): tf.Tensor2D {
    let x = hardSwish(this.#convolve(map, "stem", padsFor(3), 2, "linear"));
    this.#layers.forEach((plan, index) => {
      const before = x;
      x = tf.tidy(() => this.#block(before, blockName(index), plan));
      before.dispose();
    });
    const last = hardSwish(this.#convolve(x, "last", padsFor(1), 1, "linear"));
    return tf.mean(last, [1, 2]) as tf.Tensor2D;
  }

  #block(input: tf.Tensor4D, block: string, plan: LayerPlan): tf.Tensor4D {
    const built = plan.activation === "relu" ? "relu" : "linear";
    const after = (x: tf.Tensor4D): tf.Tensor4D => (plan.activation === "relu" ? x : hardSwish(x));
    let x = input;
    if (plan.expand) x = after(this.#convolve(x, `${block}.expand`, padsFor(1), 1, built));
    x = after(
      tf.fused.depthwiseConv2d({
        x,
        filter: this.#weight<tf.Tensor4D>(`${block}.depthwise.kernel`),
        bias: this.#weight(`${block}.depthwise.bias`),
        strides: plan.stride,
        pad: padsFor(plan.kernel) as unknown as number,
        activation: built,
      }),
    );
    if (plan.squeeze) x = this.#squeezed(x, block);
    const output = this.#convolve(x, `${block}.project`, padsFor(1), 1, "linear");
    return plan.stride === 1 && output.shape[3] === input.shape[3] ? tf.add(output, input) : output;
  }

  #squeezed(x: tf.Tensor4D, block: string): tf.Tensor4D {
    const mean = tf.mean(x, [1, 2]) as tf.Tensor2D;
    const inner = tf.relu(tf.add(tf.matMul(mean, this.#weight<tf.Tensor2D>(`${block}.squeeze1.kernel`)), this.#weight(`${block}.squeeze1.bias`)));
    const outer = tf.add(tf.matMul(inner as tf.Tensor2D, this.#weight<tf.Tensor2D>(`${block}.squeeze2.kernel`)), this.#weight(`${block}.squeeze2.bias`));
    return tf.mul(x, tf.reshape(tf.sigmoid(outer), [1, 1, 1, x.shape[3]])) as tf.Tensor4D;
  }

  #convolve(x: tf.Tensor4D, part: string, pad: Pads, strides: number, activation: "relu" | "linear"): tf.Tensor4D {
    return tf.fused.conv2d({ x, filter: this.#weight<tf.Tensor4D>(`${part}.kernel`), bias: this.#weight(`${part}.bias`), strides, pad, activation });
  }
}

function blockName(index: number): string {
  return `block${String(index).padStart(2, "0")}`;
}
