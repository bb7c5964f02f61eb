import { fastFramesPerSecond, featureSettings as settings, type Frames } from "../../features";

export interface OnsetEnvelope {
  /** Strength at each fast frame (43.07 a second): what rises above the second around it, in units of its usual size. */
  readonly all: Float32Array;
  /** The same from the two low bands alone (below 800 Hz): bass notes and drums carry the beat. */
  readonly low: Float32Array;
  /** Onsets a second: peaks of `all`. */
  readonly onsetsPerSecond: number;
}

const localRadius = Math.round(fastFramesPerSecond / 2);

/** Half-wave rectified difference from a moving mean, divided by the root mean square of what is left over 8 s around. */
function emphasised(raw: Float32Array): Float32Array {
  const length = raw.length;
  const out = new Float32Array(length);
  const prefix = new Float64Array(length + 1);
  for (let index = 0; index < length; index++) prefix[index + 1] = (prefix[index] as number) + (raw[index] as number);
  for (let index = 0; index < length; index++) {
    const from = Math.max(0, index - localRadius);
    const to = Math.min(length, index + localRadius + 1);
    const mean = ((prefix[to] as number) - (prefix[from] as number)) / (to - from);
    out[index] = Math.max(0, (raw[index] as number) - mean);
  }
  const wide = Math.round(4 * fastFramesPerSecond);
  for (let index = 0; index < length; index++) prefix[index + 1] = (prefix[index] as number) + (out[index] as number) ** 2;
  const overall = Math.sqrt((prefix[length] as number) / Math.max(1, length));
  for (let index = 0; index < length; index++) {
    const from = Math.max(0, index - wide);
    const to = Math.min(length, index + wide + 1);
    const local = Math.sqrt(Math.max(0, (prefix[to] as number) - (prefix[from] as number)) / (to - from));
    const scale = 0.5 * local + 0.5 * overall;
    out[index] = scale > 1e-9 ? Math.min(8, (out[index] as number) / scale) : 0;
  }
  return out;
}

/** Sums the four onset bands (each as it is; they are means over their bins already) and brings out the rises. */
export function onsetEnvelope(frames: Pick<Frames, "onset">): OnsetEnvelope {
  const length = Math.floor(frames.onset.length / settings.onsetBands);
  const all = new Float32Array(length);
  const low = new Float32Array(length);
  for (let index = 0; index < length; index++) {
    const offset = index * settings.onsetBands;
    const bass = (frames.onset[offset] as number) + (frames.onset[offset + 1] as number);
    low[index] = bass;
    all[index] = bass + (frames.onset[offset + 2] as number) + (frames.onset[offset + 3] as number);
  }
  const envelope = emphasised(all);
  return { all: envelope, low: emphasised(low), onsetsPerSecond: length === 0 ? 0 : (onsetFrames(envelope).length * fastFramesPerSecond) / length };
}

/** Fast frames where an onset is: highest within 60 ms and above half of the envelope's usual size. */
export function onsetFrames(envelope: Float32Array): number[] {
  const found: number[] = [];
  for (let index = 1; index + 1 < envelope.length; index++) {
    const here = envelope[index] as number;
    if (here < 0.7) continue;
    let highest = true;
    for (let near = Math.max(0, index - 3); near <= Math.min(envelope.length - 1, index + 3); near++) {
      const other = envelope[near] as number;
      if (other > here || (other === here && near < index)) highest = false;
    }
    if (highest) found.push(index);
  }
  return found;
}
