/**
 * Holds the listener's gradients on WASM against the cpu backend, and measures how long a window takes.
 *   npm run train gradient-check -- [--batch 16] [--repeats 3] [--compare]
 */
import { tidy } from "@tensorflow/tfjs-core";
import { seededRandom } from "../../src/base";
import { defaultNetwork, inputLayout, inputTensors, listenerModel, type WindowInput } from "../../src/listener/network";
import { ParameterStore } from "../../src/neural";
import { Options } from "../data/options";
import { prepareTraining } from "../learning/backend";
import type { Example } from "../listener/batch";
import { defaultConfig } from "../listener/config";
import { familyCount, instrumentCount, oneHeads, type Targets } from "../listener/targets";
import { trainingStep } from "../listener/training-step";

const options = new Options();
const batch = options.number("batch", 16);
const repeats = options.number("repeats", 3);
const random = seededRandom(1);
const noise = (shape: readonly number[]): Float32Array => Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, () => random.normal());

function noisyExample(): Example {
  const input: WindowInput = {
    start: 0, end: 10, mel: noise(inputLayout.mel), onset: noise(inputLayout.onset), pitch: noise(inputLayout.pitch),
    rhythm: noise(inputLayout.rhythm), scalars: noise(inputLayout.scalars),
  };
  const one = Object.fromEntries(oneHeads.map((head) => [head, random.below(3)])) as Targets["one"];
  const yesNo = (size: number): Float32Array => Float32Array.from({ length: size }, () => random.below(2));
  const targets: Targets = { one, shares: {}, familyChances: null, families: yesNo(familyCount), familySteps: yesNo(10 * familyCount), instruments: yesNo(instrumentCount) };
  const teacher = { tags: noise([527]).map((value) => 1 / (1 + Math.exp(-value))), embedding: noise([384]) };
  return { input, targets, teacher };
}

/** Time of the processor, not of the clock: other work on the machine doesn't count. */
function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function measure(examples: readonly Example[]): Promise<Map<string, Float32Array>> {
  const store = ParameterStore.fresh(3);
  const model = listenerModel(store, defaultNetwork, true);
  const gradients = new Map<string, Float32Array>();
  let [forward, whole] = [Infinity, Infinity];
  for (let repeat = 0; repeat < repeats; repeat++) {
    const start = cpuMilliseconds();
    tidy(() => void model(inputTensors(examples.map((example) => example.input))).embedding.dataSync());
    const middle = cpuMilliseconds();
    const step = trainingStep(model, store, examples, { ...defaultConfig, headDropout: 0, trunkDropout: 0, depthDropout: 0 }, seededRandom(2));
    [forward, whole] = [Math.min(forward, middle - start), Math.min(whole, cpuMilliseconds() - middle)];
    const names = new Map(store.variables().map((entry) => [entry.variable.name, entry.name]));
    for (const [name, gradient] of Object.entries(step.gradients)) {
      gradients.set(names.get(name) ?? name, Float32Array.from(await gradient.data()));
      gradient.dispose();
    }
  }
  console.log(`${store.size()} weights (with teacher heads); a window: forward ${(forward / examples.length).toFixed(1)} ms, forward and backward ${(whole / examples.length).toFixed(1)} ms of one core (batch ${examples.length}, best of ${repeats})`);
  store.dispose();
  return gradients;
}

await prepareTraining("wasm");
const examples = Array.from({ length: batch }, noisyExample);
const onWasm = await measure(examples);
if (options.has("single")) await measure(examples.slice(0, 1));
if (options.has("compare")) {
  await prepareTraining("cpu");
  const onCpu = await measure(examples);
  let worst = 0;
  for (const [name, expected] of onCpu) {
    const found = onWasm.get(name) as Float32Array;
    const size = Math.sqrt(expected.reduce((sum, value) => sum + value * value, 0)) + 1e-9;
    const apart = Math.sqrt(expected.reduce((sum, value, index) => sum + (value - (found[index] as number)) ** 2, 0)) / size;
    if (apart > 1e-2) console.log(`${name}: gradients differ by ${apart.toFixed(4)} of their length`);
    worst = Math.max(worst, apart);
  }
  console.log(`${onCpu.size} weights compared; furthest apart: ${worst.toExponential(2)} of their length`);
  if (worst > 2e-2) process.exitCode = 1;
}
