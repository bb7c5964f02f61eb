import { readFileSync } from "node:fs";
import { OggOpusDecoder } from "ogg-opus-decoder";
import { Resampler } from "../../src/audio";

/** Decodes an Ogg Opus file to mono at 22 050 Hz (channels averaged). Throws when nothing can be decoded. */
export async function decodeOpus(file: string): Promise<Float32Array> {
  const decoder = new OggOpusDecoder();
  await decoder.ready;
  const { channelData, samplesDecoded, sampleRate } = await decoder.decodeFile(new Uint8Array(readFileSync(file)));
  decoder.free();
  const mono = new Float32Array(samplesDecoded);
  for (const channel of channelData) {
    for (let index = 0; index < samplesDecoded; index++) mono[index] = (mono[index] as number) + (channel[index] as number) / channelData.length;
  }
  if (samplesDecoded === 0) throw new RangeError(`nothing to decode in ${file}`);
  return resampled(mono, sampleRate);
}

/** Samples at another rate, brought to 22 050 Hz. */
export function resampled(samples: Float32Array, fromHertz: number): Float32Array {
  const resampler = new Resampler(fromHertz);
  const body = resampler.push(samples);
  const tail = resampler.flush();
  const whole = new Float32Array(body.length + tail.length);
  whole.set(body);
  whole.set(tail, body.length);
  return whole;
}

const kept = new Map<string, Promise<Float32Array>>();

/** As decodeOpus, but each file is decoded once. */
export function decodedOnce(file: string): Promise<Float32Array> {
  const known = kept.get(file);
  if (known !== undefined) return known;
  const samples = decodeOpus(file);
  kept.set(file, samples);
  return samples;
}
