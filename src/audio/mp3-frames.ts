const bitRates1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0];
const bitRates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0];
const sampleRates = [44100, 48000, 32000, 0];
/** So many frames in a row are no chance: a header alone is 11 bits that music data often holds. */
const framesInARow = 3;

/**
 * Length in bytes of the MPEG layer III frame (ISO 11172-3, 13818-3) whose header stands at `position`; 0 when none
 * does, or when the header is not whole before `end`.
 */
export function mp3FrameBytes(view: DataView, position: number, end: number): number {
  if (position < 0 || position + 4 > end) return 0;
  const header = view.getUint32(position);
  const version = (header >>> 19) & 3;
  if (header >>> 21 !== 0x7ff || version === 1 || ((header >>> 17) & 3) !== 1) return 0;
  const first = version === 3;
  const kilobits = (first ? bitRates1 : bitRates2)[(header >>> 12) & 15] ?? 0;
  const hertz = (sampleRates[(header >>> 10) & 3] ?? 0) / (first ? 1 : version === 2 ? 2 : 4);
  if (kilobits === 0 || hertz === 0) return 0;
  return Math.floor(((first ? 144 : 72) * kilobits * 1000) / hertz) + ((header >>> 9) & 1);
}

/** Where the first of three frames in a row begins; −1 when there are none before `end`. */
export function firstMp3Frame(view: DataView, end: number): number {
  for (let start = 0; start + 4 <= end; start++) {
    let position = start;
    let frames = 0;
    for (let length = mp3FrameBytes(view, position, end); length > 0 && frames < framesInARow; frames++) {
      position += length;
      length = mp3FrameBytes(view, position, end);
    }
    if (frames === framesInARow) return start;
  }
  return -1;
}
