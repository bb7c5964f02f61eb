import { memory } from "@tensorflow/tfjs-core";

/** How many tensors are alive: the same before and after every entry of the product, or something leaks. */
export function tensorCount(): number {
  return memory().numTensors;
}
