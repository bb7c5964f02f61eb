import { reshape, type Tensor2D, type Tensor3D } from "@tensorflow/tfjs-core";
import { convolution, linear, type ParameterStore } from "../../neural";
import type { NetworkSettings } from "./network-settings";
import { inputLayout } from "./window-layout";

const [frames, bands] = inputLayout.onset;

/** Onsets: two convolutions over time, [batch, 216, 8] → [batch·27, width]. */
export function onsetBranch(store: ParameterStore, settings: NetworkSettings): (onset: Tensor3D) => Tensor2D {
  const part = store.under("onset");
  const first = convolution(part, "first", 8, bands, settings.onsetChannels, { stride: 4, activation: "relu" });
  const second = convolution(part, "second", 4, settings.onsetChannels, settings.onsetChannels, { stride: 2, activation: "relu" });
  const merge = linear(part, "merge", settings.onsetChannels, settings.width);
  return (onset) => {
    const batch = onset.shape[0];
    const quick = first.apply(reshape(onset, [batch * frames, bands]) as Tensor2D, { batch, time: frames });
    return merge(second.apply(quick, { batch, time: first.steps(frames) }));
  };
}
