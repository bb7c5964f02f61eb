import { add, mean, mul, rsqrt, square, sub, type Tensor1D, type Tensor2D } from "@tensorflow/tfjs-core";
import { columnSums, withGradient } from "./custom-gradient";
import { ones, zeros } from "./initialisers";
import type { RowMap } from "./linear";
import type { ParameterStore } from "./parameter-store";

const epsilon = 1e-5;

function rowMean(x: Tensor2D): Tensor2D {
  return mean(x, 1, true) as Tensor2D;
}

/** Rows brought to mean 0 and variance 1, then · gain + bias, both [width] (Ba, Kiros & Hinton 2016). */
export function layerNorm(store: ParameterStore, name: string, width: number): RowMap {
  const gain = store.under(name).get("gain", [width], ones);
  const bias = store.under(name).get("bias", [width], zeros);
  const operation = withGradient<Tensor2D>((...inputs) => {
    const [x, g, b] = inputs as [Tensor2D, Tensor1D, Tensor1D];
    const centred = sub(x, rowMean(x)) as Tensor2D;
    const scale = rsqrt(add(rowMean(square(centred)), epsilon)) as Tensor2D;
    const normalised = mul(centred, scale) as Tensor2D;
    return {
      value: add(mul(normalised, g), b) as Tensor2D,
      keep: [normalised, scale, g],
      gradient: (slope, kept) => {
        const [unit, factor, weights] = kept as [Tensor2D, Tensor2D, Tensor1D];
        const inner = mul(slope, weights) as Tensor2D;
        const flat = sub(inner, rowMean(inner)) as Tensor2D;
        const along = rowMean(mul(inner, unit) as Tensor2D);
        return [mul(sub(flat, mul(unit, along)), factor), columnSums(mul(slope, unit) as Tensor2D), columnSums(slope)];
      },
    };
  });
  return (x) => operation(x, gain, bias);
}

/** Rows divided by their root mean square, then · gain [width] (Zhang & Sennrich 2019): cheaper than layerNorm, as good here. */
export function rootMeanSquareNorm(store: ParameterStore, name: string, width: number): RowMap {
  const gain = store.under(name).get("gain", [width], ones);
  const operation = withGradient<Tensor2D>((...inputs) => {
    const [x, g] = inputs as [Tensor2D, Tensor1D];
    const scale = rsqrt(add(rowMean(square(x)), epsilon)) as Tensor2D;
    const normalised = mul(x, scale) as Tensor2D;
    return {
      value: mul(normalised, g) as Tensor2D,
      keep: [normalised, scale, g],
      gradient: (slope, kept) => {
        const [unit, factor, weights] = kept as [Tensor2D, Tensor2D, Tensor1D];
        const inner = mul(slope, weights) as Tensor2D;
        const along = rowMean(mul(inner, unit) as Tensor2D);
        return [mul(sub(inner, mul(unit, along)), factor), columnSums(mul(slope, unit) as Tensor2D)];
      },
    };
  });
  return (x) => operation(x, gain);
}
