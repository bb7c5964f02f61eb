import { LinernoteError, type ErrorCode } from "../../description";
import { endsEarly } from "../ends-early";
import { quotedName } from "../quoted-name";
import type { PlanarSound } from "../sample-source";
import { blobBytes } from "./blob-bytes";

/** What is needed of an AudioContext or OfflineAudioContext. */
export interface WholeDecoder {
  decodeAudioData(bytes: ArrayBuffer): Promise<{
    readonly sampleRate: number;
    readonly numberOfChannels: number;
    getChannelData(channel: number): Float32Array<ArrayBuffer>;
  }>;
}

/** All of a file's sound; a file that ends early is marked. */
export interface WholeSound extends PlanarSound {
  readonly cutShort: boolean;
}

/** The page holds all samples at once here: about 10 MB a minute of stereo, and more while decoding. */
const largestBytes = 150e6;

/** Errors of decodeFile after which the browser's own decoder may still read the file. If it cannot, tell the first error. */
export const worthDecodingWhole: readonly ErrorCode[] = ["codec-unsupported", "decode-failed", "not-audio"];

/**
 * The browser's own decoder, for files that the stream decoder does not take. On the page only: workers have no audio
 * context. Channels in memory, to be sent to the worker (transfer the planes' buffers).
 *
 * Rejects with LinernoteError codec-unsupported when the browser cannot decode the file either, or when it is too
 * large to be held whole; with the signal's reason when aborted (the browser's decoding itself cannot be stopped).
 */
export async function decodeWhole(file: File, decoder: WholeDecoder, signal: AbortSignal): Promise<WholeSound> {
  signal.throwIfAborted();
  if (file.size > largestBytes) {
    throw new LinernoteError("codec-unsupported", `${quotedName(file.name)} cannot be read as a stream, and is too large to be read at once.`);
  }
  const bytes = await file.arrayBuffer();
  signal.throwIfAborted();
  const decoded = await decoder.decodeAudioData(bytes).catch(() => {
    throw new LinernoteError("codec-unsupported", `${quotedName(file.name)} cannot be decoded by this browser.`);
  });
  signal.throwIfAborted();
  const planes = Array.from({ length: decoded.numberOfChannels }, (_, channel) => decoded.getChannelData(channel).slice());
  return { planes, sampleRateHertz: decoded.sampleRate, cutShort: await endsEarly(blobBytes(file)) };
}
