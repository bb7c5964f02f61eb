import { asciiAt, type ByteSource } from "./byte-source";

/** Samples by which every MP3 decoder lags (the hybrid filter bank). */
const decoderDelay = 529;
/** Samples of a frame by MPEG version bits: 1 has twice as many as 2 and 2.5. */
const frameSamples = (versionBits: number): number => (versionBits === 3 ? 1152 : 576);

/** What an MP3's first frame tells of the whole, where an encoder left word there (Xing and LAME headers). */
export interface Mp3Header {
  /** Samples at the start that the encoder and decoder add: not part of the recording. */
  readonly skippedSamples: number;
  /** Samples of the recording; null when not told. */
  readonly samples: number | null;
}

/** Reads the Xing or Info header behind an ID3v2 tag; null when there is none. */
export async function mp3Header(bytes: ByteSource): Promise<Mp3Header | null> {
  const head = await bytes.read(0, 10);
  const tagged = head.byteLength === 10 && asciiAt(head, 0, 3) === "ID3";
  const start = tagged ? [6, 7, 8, 9].reduce((size, index) => size * 128 + (head.getUint8(index) & 127), 0) + 10 : 0;
  const frame = await bytes.read(start, 512);
  const letters = asciiAt(frame, 0, 64);
  const xing = Math.max(letters.indexOf("Xing"), letters.indexOf("Info"));
  if (xing < 4 || frame.byteLength < xing + 8 || frame.getUint8(0) !== 0xff) return null;
  const flags = frame.getUint32(xing + 4);
  // Four optional fields: frame count, byte count, a table of 100 places, quality.
  const frames = (flags & 1) !== 0 && frame.byteLength >= xing + 12 ? frame.getUint32(xing + 8) : null;
  const total = frames === null ? null : frames * frameSamples((frame.getUint8(1) >> 3) & 3);
  const encoder = xing + 8 + [4, 4, 100, 4].reduce((size, field, bit) => size + ((flags >> bit) & 1 ? field : 0), 0);
  if (!/^L(AME|av[cf])/.test(asciiAt(frame, encoder, 4)) || frame.byteLength < encoder + 24) return { skippedSamples: 0, samples: total };
  const delay = (frame.getUint8(encoder + 21) << 4) | (frame.getUint8(encoder + 22) >> 4);
  const padding = ((frame.getUint8(encoder + 22) & 15) << 8) | frame.getUint8(encoder + 23);
  if (delay === 0) return { skippedSamples: 0, samples: total };
  return { skippedSamples: delay + decoderDelay, samples: total === null ? null : Math.max(0, total - delay - padding) };
}
