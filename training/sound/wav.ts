/** A WAV file of 16-bit samples; channels of equal length, values beyond ±1 are clipped. */
export function wavBytes(channels: readonly Float32Array[], rate: number): Uint8Array {
  const count = channels.length;
  const length = channels[0]?.length ?? 0;
  const bytes = new Uint8Array(44 + 2 * count * length);
  const view = new DataView(bytes.buffer);
  const text = (at: number, word: string): void => [...word].forEach((letter, index) => view.setUint8(at + index, letter.charCodeAt(0)));
  text(0, "RIFF");
  view.setUint32(4, bytes.length - 8, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, count, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2 * count, true);
  view.setUint16(32, 2 * count, true);
  view.setUint16(34, 16, true);
  text(36, "data");
  view.setUint32(40, bytes.length - 44, true);
  for (let index = 0; index < length; index++) {
    channels.forEach((channel, side) => {
      const value = Math.max(-1, Math.min(1, channel[index] ?? 0));
      view.setInt16(44 + 2 * (index * count + side), Math.round(value * 32767), true);
    });
  }
  return bytes;
}
