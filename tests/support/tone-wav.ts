/** A quiet 440 Hz tone as a 16-bit mono WAV at 8 kHz, so that there is something to play. */
export function toneWav(seconds: number): ArrayBuffer {
  const rate = 8000;
  const count = Math.round(seconds * rate);
  const view = new DataView(new ArrayBuffer(44 + 2 * count));
  const ascii = (offset: number, text: string): void => [...text].forEach((letter, index) => view.setUint8(offset + index, letter.charCodeAt(0)));
  ascii(0, "RIFF");
  view.setUint32(4, 36 + 2 * count, true);
  ascii(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, 2 * rate, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  ascii(36, "data");
  view.setUint32(40, 2 * count, true);
  for (let index = 0; index < count; index++) view.setInt16(44 + 2 * index, 2000 * Math.sin((2 * Math.PI * 440 * index) / rate), true);
  return view.buffer;
}
