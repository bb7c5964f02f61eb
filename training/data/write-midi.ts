/** A note to write, in beats of a quarter. */
export interface WrittenNote {
  readonly beat: number;
  readonly beats: number;
  readonly midi: number;
  readonly velocity: number;
}

export interface WrittenTrack {
  /** General MIDI program, 0-based; drums go on channel 10. */
  readonly program: number;
  readonly drums: boolean;
  readonly notes: readonly WrittenNote[];
}

const ticksPerQuarter = 480;

/** A number in groups of seven bits, all but the last marked. */
function variable(value: number): number[] {
  const bytes = [value & 0x7f];
  for (let left = value >> 7; left > 0; left >>= 7) bytes.unshift((left & 0x7f) | 0x80);
  return bytes;
}

const fourBytes = (value: number): number[] => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const chunk = (name: string, data: readonly number[]): number[] => [...Array.from(name, (letter) => letter.charCodeAt(0)), ...fourBytes(data.length), ...data];

function trackData({ program, drums, notes }: WrittenTrack, channel: number): number[] {
  const at = drums ? 9 : channel;
  const events = notes.flatMap(({ beat, beats, midi, velocity }) => [
    { tick: Math.round(beat * ticksPerQuarter), bytes: [0x90 | at, midi, velocity] },
    { tick: Math.round((beat + beats) * ticksPerQuarter) - 1, bytes: [0x80 | at, midi, 0] },
  ]).sort((a, b) => a.tick - b.tick);
  let now = 0;
  const data = [0, 0xc0 | at, program];
  for (const { tick, bytes } of events) {
    data.push(...variable(tick - now), ...bytes);
    now = tick;
  }
  return [...data, 0, 0xff, 0x2f, 0];
}

/** A Standard MIDI file of format 1: track 0 holds the tempo, then one track a part. At most nine pitched parts. */
export function midiBytes(tracks: readonly WrittenTrack[], beatsPerMinute: number): Uint8Array {
  const tempo = Math.round(60_000_000 / beatsPerMinute);
  const conductor = [0, 0xff, 0x51, 3, (tempo >> 16) & 255, (tempo >> 8) & 255, tempo & 255, 0, 0xff, 0x2f, 0];
  const header = [0, 1, 0, tracks.length + 1, ticksPerQuarter >> 8, ticksPerQuarter & 255];
  return Uint8Array.from([...chunk("MThd", header), ...chunk("MTrk", conductor), ...tracks.flatMap((track, index) => chunk("MTrk", trackData(track, index)))]);
}
