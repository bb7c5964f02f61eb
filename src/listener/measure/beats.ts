import { fastFramesPerSecond } from "../../features";

/** How strongly the distance of beats is held to the tempo's (Ellis 2007, α). */
const tightness = 100;

/**
 * Beats by dynamic programming (Ellis, Beat Tracking by Dynamic Programming, 2007): the sequence that gathers most onset
 * strength while its distances keep to the period. Gives fast frames, ascending; empty when nothing sounds.
 */
export function trackBeats(envelope: Float32Array, beatsPerMinute: number): number[] {
  const period = (60 / beatsPerMinute) * fastFramesPerSecond;
  const length = envelope.length;
  if (!(period >= 2) || length < period) return [];
  const nearest = Math.max(1, Math.round(period / 2));
  const farthest = Math.round(period * 2);
  const penalty = Float64Array.from({ length: farthest + 1 }, (_, distance) => (distance === 0 ? Infinity : tightness * Math.log(distance / period) ** 2));
  const score = new Float64Array(length);
  const former = new Int32Array(length).fill(-1);
  let any = false;
  for (let frame = 0; frame < length; frame++) {
    const here = envelope[frame] as number;
    if (here > 0) any = true;
    let best = -Infinity;
    let from = -1;
    for (let distance = nearest; distance <= farthest && distance <= frame; distance++) {
      const candidate = (score[frame - distance] as number) - (penalty[distance] as number);
      if (candidate > best) {
        best = candidate;
        from = frame - distance;
      }
    }
    score[frame] = here + Math.max(0, best);
    former[frame] = best > 0 ? from : -1;
  }
  if (!any) return [];
  let last = length - 1;
  for (let frame = Math.max(0, length - farthest); frame < length; frame++) {
    if ((score[frame] as number) > (score[last] as number)) last = frame;
  }
  const beats: number[] = [];
  for (let frame = last; frame >= 0; frame = former[frame] as number) beats.push(frame);
  return beats.reverse();
}
