import { readFile } from "node:fs/promises";
import { OggOpusDecoder } from "ogg-opus-decoder";
import { Resampler } from "../../src/audio";
import { teacherSampleRateHertz } from "./teacher-frontend";

/**
 * How stereo becomes mono: `mean` of the channels, or `power`, their sum by the root of their number, which is how the
 * expected scores were made (two equal channels come out 3 dB louder).
 */
export type StereoMix = "mean" | "power";

/** Mono samples at 32 kHz of an Ogg Opus file. Rejects on a file the decoder does not read. */
export async function opusAt32kHz(file: string, mix: StereoMix = "mean"): Promise<Float32Array> {
  const decoder = new OggOpusDecoder();
  await decoder.ready;
  const { channelData, sampleRate } = await decoder.decodeFile(await readFile(file));
  decoder.free();
  const length = channelData[0]?.length ?? 0;
  if (length === 0) throw new RangeError(`${file} holds no sound`);
  const weight = 1 / (mix === "mean" ? channelData.length : Math.sqrt(channelData.length));
  const mono = new Float32Array(length);
  for (const channel of channelData) for (let index = 0; index < length; index++) mono[index] = (mono[index] as number) + weight * (channel[index] as number);
  return resampled(mono, sampleRate, teacherSampleRateHertz);
}

/** All of some mono samples at another rate. */
export function resampled(samples: Float32Array, fromHertz: number, toHertz: number): Float32Array {
  const resampler = new Resampler(fromHertz, toHertz);
  const head = resampler.push(samples);
  const tail = resampler.flush();
  const joined = new Float32Array(head.length + tail.length);
  joined.set(head);
  joined.set(tail, head.length);
  return joined;
}
