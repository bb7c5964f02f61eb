import { featureSettings as settings } from "../../features";

/** Decibels of each byte. */
export const decibelsOfByte: Float32Array = Float32Array.from({ length: 256 }, (_unused, byte) => byte / settings.bytesPerDecibel - settings.byteOffsetDecibels);

/** Power of each byte of decibels; byte 0 is nothing. */
export const powerOfByte: Float64Array = Float64Array.from({ length: 256 }, (_unused, byte) => (byte === 0 ? 0 : 10 ** ((decibelsOfByte[byte] as number) / 10)));

/** The byte of decibels, rounded and held to what a byte can say. */
export function byteOfDecibels(decibels: number): number {
  const byte = Math.round((decibels + settings.byteOffsetDecibels) * settings.bytesPerDecibel);
  return byte < 0 ? 0 : byte > 255 ? 255 : byte;
}
