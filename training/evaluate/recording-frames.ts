import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { OggOpusDecoder } from "ogg-opus-decoder";
import { SoundPipeline } from "../../src/audio";
import { FeatureExtractor, featureHash, type Frames } from "../../src/features";
import { packFrames, unpackFrames } from "./frames-file";

export interface RecordingFrames {
  readonly frames: Frames;
  readonly seconds: number;
}

/** Mono samples at 22 050 Hz of an Ogg Opus file, mixed and resampled by the product's own code. */
export async function decodeOpus(bytes: Uint8Array): Promise<Float32Array> {
  const decoder = new OggOpusDecoder();
  await decoder.ready;
  const { channelData, sampleRate } = await decoder.decodeFile(bytes);
  decoder.free();
  const pipeline = new SoundPipeline();
  const blocks = [...pipeline.push({ planes: channelData, sampleRateHertz: sampleRate }), ...pipeline.end().blocks];
  const mono = new Float32Array(blocks.reduce((sum, block) => sum + block.samples.length, 0));
  let offset = 0;
  for (const block of blocks) {
    mono.set(block.samples, offset);
    offset += block.samples.length;
  }
  return mono;
}

/** Frames of a recording; kept in `cacheFolder` by the hash of the file and of the feature settings. */
export async function framesOfFile(file: string, cacheFolder: string): Promise<RecordingFrames> {
  const bytes = readFileSync(file);
  const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  const cached = path.join(cacheFolder, `${path.parse(file).name}-${digest}-${featureHash()}.frames`);
  if (existsSync(cached)) return unpackFrames(readFileSync(cached));
  const mono = await decodeOpus(bytes);
  const extractor = new FeatureExtractor();
  extractor.push(mono);
  const answer = { frames: extractor.finish(), seconds: mono.length / 22050 };
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(cached, packFrames(answer.frames, answer.seconds));
  return answer;
}
