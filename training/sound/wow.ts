import type { SeededRandom } from "../../src/base";

/** Slow pitch wander of a turntable or tape: reads the samples at a swaying speed (depth in cents, at most about 20). */
export function addWow(samples: Float32Array, rate: number, cents: number, random: SeededRandom): Float32Array {
  const output = new Float32Array(samples.length);
  const hertz = random.pick([0.55, 0.75, 1.3, random.between(0.3, 4)]);
  const depth = ((2 ** (cents / 1200) - 1) * rate) / (2 * Math.PI * hertz);
  const step = (2 * Math.PI * hertz) / rate;
  for (let index = 0; index < output.length; index++) {
    const place = Math.max(0, Math.min(samples.length - 2, index + depth * Math.sin(step * index)));
    const whole = Math.floor(place);
    const part = place - whole;
    output[index] = (samples[whole] as number) * (1 - part) + (samples[whole + 1] as number) * part;
  }
  return output;
}
