import { abs, add, div, exp, log1p, logSoftmax, mul, neg, relu, type Scalar, scalar, sigmoid, softmax, sqrt, square, sub, sum, type Tensor2D } from "@tensorflow/tfjs-core";
import { withGradient } from "../../src/neural";

/**
 * Cross-entropy of softmax(logits) against rows of probabilities, both [rows, values]; rows of zeros say nothing.
 * Divided by `count`, the rows that speak.
 */
export function distributionLoss(logits: Tensor2D, targets: Tensor2D, count: number): Scalar {
  const operation = withGradient<Scalar>((...inputs) => {
    const [given, wanted] = inputs as [Tensor2D, Tensor2D];
    return {
      value: mul(neg(sum(mul(logSoftmax(given), wanted))), 1 / count) as Scalar,
      keep: [given, wanted],
      gradient: (slope, kept) => {
        const [x, y] = kept as [Tensor2D, Tensor2D];
        const error = sub(mul(softmax(x), sum(y, 1, true)), y);
        return [mul(error, mul(slope, 1 / count)), mul(y, 0)];
      },
    };
  });
  return operation(logits, targets);
}

/** Binary cross-entropy of sigmoid(logits) against shares 0 … 1, each number weighted; all [rows, values]. Divided by `count`. */
export function independentLoss(logits: Tensor2D, targets: Tensor2D, weights: Tensor2D, count: number): Scalar {
  const operation = withGradient<Scalar>((...inputs) => {
    const [x, y, w] = inputs as [Tensor2D, Tensor2D, Tensor2D];
    const each = add(sub(relu(x), mul(x, y)), log1p(exp(neg(abs(x)))));
    return {
      value: mul(sum(mul(each, w)), 1 / count) as Scalar,
      keep: [x, y, w],
      gradient: (slope, kept) => {
        const [given, wanted, weight] = kept as [Tensor2D, Tensor2D, Tensor2D];
        return [mul(mul(sub(sigmoid(given), wanted), weight), mul(slope, 1 / count)), mul(wanted, 0), mul(weight, 0)];
      },
    };
  });
  return operation(logits, targets, weights);
}

/** Mean of 1 − cosine of rows; rows whose weight [rows, 1] is 0 don't count. */
export function cosineLoss(given: Tensor2D, wanted: Tensor2D, weights: Tensor2D, count: number): Scalar {
  const length = (x: Tensor2D): Tensor2D => sqrt(add(sum(square(x), 1, true), 1e-6)) as Tensor2D;
  const cosine = div(sum(mul(given, wanted), 1, true), mul(length(given), length(wanted)));
  return mul(sum(mul(sub(scalar(1), cosine), weights)), 1 / count) as Scalar;
}
