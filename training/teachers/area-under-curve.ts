/**
 * Area under the ROC curve: the share of pairs of one positive and one negative in which the positive scores higher, ties
 * counted half (Mann and Whitney). Null where one side is empty.
 */
export function areaUnderCurve(scores: readonly number[], positive: readonly boolean[]): number | null {
  const order = scores.map((_, index) => index).sort((a, b) => (scores[a] as number) - (scores[b] as number));
  let rankSum = 0;
  let positives = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && scores[order[to] as number] === scores[order[from] as number]) to++;
    const meanRank = (from + 1 + to) / 2;
    for (let place = from; place < to; place++) {
      if (positive[order[place] as number] === true) {
        rankSum += meanRank;
        positives++;
      }
    }
    from = to;
  }
  const negatives = scores.length - positives;
  return positives === 0 || negatives === 0 ? null : (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}
