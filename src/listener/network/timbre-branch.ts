import { add, reshape, type Tensor2D } from "@tensorflow/tfjs-core";
import { addRow, depthwise, dropRows, type DropoutSource, linear, type MapShape, normal, type ParameterStore, patchEmbedding, rootMeanSquareNorm } from "../../neural";
import type { NetworkSettings } from "./network-settings";
import { melGrid } from "./input-patches";

/** The fine map: a place every 4 frames and 4 bands; the coarse: every 8 and 8. */
const fine = { time: melGrid.time, frequency: melGrid.frequency } as const;
const coarse = { time: fine.time / 2, frequency: fine.frequency / 2 } as const;
export const timbreSteps = coarse.time;

type MapBlock = (x: Tensor2D, shape: MapShape, noise?: DropoutSource) => Tensor2D;

/** x + narrow(relu(widen(norm(depthwise 3 × 3 (x))))): after ConvNeXt (Liu et al. 2022). */
function mapBlock(store: ParameterStore, name: string, channels: number, expansion: number): MapBlock {
  const part = store.under(name);
  const along = depthwise(part, "along", [3, 3], channels);
  const norm = rootMeanSquareNorm(part, "norm", channels);
  const widen = linear(part, "widen", channels, channels * expansion, { activation: "relu" });
  const narrow = linear(part, "narrow", channels * expansion, channels);
  return (x, shape, noise) => add(x, dropRows(narrow(widen(norm(along(x, shape)))), shape.time * shape.frequency, noise)) as Tensor2D;
}

/** Timbre: places on a map of time × frequency with shared weights, each knowing its frequency; patches [batch·54·20, 64] → [batch·27, width]. */
export function timbreBranch(store: ParameterStore, settings: NetworkSettings): (melPatches: Tensor2D, noise?: DropoutSource) => Tensor2D {
  const part = store.under("timbre");
  const [first, second] = settings.timbreChannels;
  const stem = linear(part, "stem", melGrid.size, first, { ofData: true });
  const place = part.get("place", [fine.frequency * first], normal(0.02));
  const stemNorm = rootMeanSquareNorm(part, "stemNorm", first);
  const fineBlocks = Array.from({ length: settings.timbreBlocks[0] }, (_unused, index) => mapBlock(part, `fine${index}`, first, settings.timbreExpansion));
  const downNorm = rootMeanSquareNorm(part, "downNorm", first);
  const down = patchEmbedding(part, "down", [2, 2], first, second);
  const coarseBlocks = Array.from({ length: settings.timbreBlocks[1] }, (_unused, index) => mapBlock(part, `coarse${index}`, second, settings.timbreExpansion));
  const norm = rootMeanSquareNorm(part, "norm", second);
  const merge = linear(part, "merge", coarse.frequency * second, settings.width);
  return (melPatches, noise) => {
    const batch = melPatches.shape[0] / (fine.time * fine.frequency);
    const cells = stem(melPatches);
    const placed = addRow(reshape(cells, [batch * fine.time, fine.frequency * first]) as Tensor2D, place as never);
    let x = stemNorm(reshape(placed, [-1, first]) as Tensor2D);
    for (const block of fineBlocks) x = block(x, { batch, ...fine }, noise);
    x = down(downNorm(x), { batch, ...fine });
    for (const block of coarseBlocks) x = block(x, { batch, ...coarse }, noise);
    return merge(reshape(norm(x), [batch * coarse.time, coarse.frequency * second]) as Tensor2D);
  };
}
