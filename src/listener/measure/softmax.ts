/** Numbers in logarithm made to probabilities that sum to one. */
export function softmax(logits: ArrayLike<number>, temperature = 1): Float64Array {
  let highest = -Infinity;
  for (let index = 0; index < logits.length; index++) highest = Math.max(highest, logits[index] as number);
  let sum = 0;
  const shares = Float64Array.from(logits, (value) => {
    const share = Math.exp((value - highest) / temperature);
    sum += share;
    return share;
  });
  return shares.map((share) => share / sum);
}

/** Index of the highest; the first of equals. −1 when empty. */
export function indexOfHighest(values: ArrayLike<number>): number {
  let best = -1;
  for (let index = 0; index < values.length; index++) {
    if (best < 0 || (values[index] as number) > (values[best] as number)) best = index;
  }
  return best;
}
