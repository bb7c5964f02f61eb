/** One note of a MIDI file, in seconds of the file. */
export interface MidiNote {
  readonly start: number;
  /** Note-off. */
  readonly end: number;
  /** When it stops sounding: note-off or the release of the sustain pedal, whichever is later. */
  readonly release: number;
  readonly midi: number;
  readonly velocity: number;
}

/** One track: its notes in order of onset, and the channel volume (controller 7, 0–127) that held last. */
export interface MidiTrack {
  readonly notes: MidiNote[];
  readonly volume: number;
}

interface RawEvent {
  readonly tick: number;
  readonly track: number;
  readonly status: number;
  readonly first: number;
  readonly second: number;
}

interface TempoChange {
  readonly tick: number;
  readonly microsecondsPerQuarter: number;
}

/** Reads bytes of a Standard MIDI file (formats 0 and 1, ticks per quarter). Throws RangeError on anything else. */
export function parseMidi(bytes: Uint8Array): MidiTrack[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 14 || view.getUint32(0) !== 0x4d546864) throw new RangeError("not a MIDI file");
  const ticksPerQuarter = view.getUint16(12);
  if (ticksPerQuarter === 0 || ticksPerQuarter >= 0x8000) throw new RangeError("MIDI time in frames, not quarters");
  const events: RawEvent[] = [];
  const tempi: TempoChange[] = [];
  let tracks = 0;
  for (let offset = 8 + view.getUint32(4); offset + 8 <= bytes.length; ) {
    const length = view.getUint32(offset + 4);
    if (view.getUint32(offset) === 0x4d54726b) readTrack(bytes.subarray(offset + 8, offset + 8 + length), tracks++, events, tempi);
    offset += 8 + length;
  }
  tempi.sort((a, b) => a.tick - b.tick);
  return tracksOf(events, tracks, secondsOfTicks(tempi, ticksPerQuarter));
}

function readTrack(data: Uint8Array, track: number, events: RawEvent[], tempi: TempoChange[]): void {
  let at = 0;
  const byte = (): number => data[at++] ?? 0;
  const variable = (): number => {
    let value = 0;
    for (let count = 0; count < 4; count++) {
      const next = byte();
      value = (value << 7) | (next & 0x7f);
      if (next < 0x80) break;
    }
    return value;
  };
  let tick = 0;
  let running = 0;
  while (at < data.length) {
    tick += variable();
    const lead = data[at] ?? 0;
    if (lead >= 0x80) {
      at++;
      if (lead < 0xf0) running = lead;
    }
    if (lead === 0xff) {
      const type = byte();
      const length = variable();
      if (type === 0x51 && length === 3) {
        const micros = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
        tempi.push({ tick, microsecondsPerQuarter: micros });
      }
      at += length;
    } else if (lead === 0xf0 || lead === 0xf7) {
      at += variable();
    } else {
      const kind = running & 0xf0;
      const first = byte();
      const second = kind === 0xc0 || kind === 0xd0 ? 0 : byte();
      events.push({ tick, track, status: running, first, second });
    }
  }
}

function secondsOfTicks(tempi: readonly TempoChange[], ticksPerQuarter: number): (tick: number) => number {
  const anchors = [{ tick: 0, seconds: 0, perTick: 0.5 / ticksPerQuarter }];
  for (const { tick, microsecondsPerQuarter } of tempi) {
    const last = anchors[anchors.length - 1] as (typeof anchors)[number];
    const seconds = last.seconds + (tick - last.tick) * last.perTick;
    anchors.push({ tick, seconds, perTick: microsecondsPerQuarter / 1e6 / ticksPerQuarter });
  }
  return (tick) => {
    let low = 0;
    let high = anchors.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((anchors[middle]?.tick ?? 0) <= tick) low = middle;
      else high = middle - 1;
    }
    const anchor = anchors[low] as (typeof anchors)[number];
    return anchor.seconds + (tick - anchor.tick) * anchor.perTick;
  };
}

interface OpenNote {
  readonly start: number;
  readonly velocity: number;
}

function tracksOf(events: RawEvent[], count: number, seconds: (tick: number) => number): MidiTrack[] {
  // Stable by construction order; a note-off comes before a note-on of the same tick, so that repeated notes do not swallow each other.
  const rank = (event: RawEvent): number => (isNoteOn(event) ? 1 : 0);
  events.sort((a, b) => a.tick - b.tick || rank(a) - rank(b));
  const tracks = Array.from({ length: count }, () => ({ notes: [] as MidiNote[], volume: 100 }));
  const open = new Map<string, OpenNote[]>();
  const pedalDown = new Map<number, boolean>();
  const held = new Map<number, { track: number; index: number }[]>();
  for (const event of events) {
    const channel = event.status & 0x0f;
    const kind = event.status & 0xf0;
    const track = tracks[event.track] as (typeof tracks)[number];
    const time = seconds(event.tick);
    const key = `${event.track}/${channel}/${event.first}`;
    if (isNoteOn(event)) {
      const list = open.get(key) ?? [];
      list.push({ start: time, velocity: event.second });
      open.set(key, list);
    } else if (kind === 0x80 || kind === 0x90) {
      const begun = open.get(key)?.shift();
      if (begun === undefined) continue;
      track.notes.push({ start: begun.start, end: time, release: time, midi: event.first, velocity: begun.velocity });
      if (pedalDown.get(channel) === true) {
        const list = held.get(channel) ?? [];
        list.push({ track: event.track, index: track.notes.length - 1 });
        held.set(channel, list);
      }
    } else if (kind === 0xb0 && event.first === 64) {
      pedalDown.set(channel, event.second >= 64);
      if (event.second < 64) releaseHeld(tracks, held, channel, time);
    } else if (kind === 0xb0 && event.first === 7) {
      track.volume = event.second;
    }
  }
  for (const track of tracks) track.notes.sort((a, b) => a.start - b.start || a.midi - b.midi);
  return tracks;
}

function isNoteOn(event: RawEvent): boolean {
  return (event.status & 0xf0) === 0x90 && event.second > 0;
}

function releaseHeld(tracks: { notes: MidiNote[] }[], held: Map<number, { track: number; index: number }[]>, channel: number, time: number): void {
  for (const { track, index } of held.get(channel) ?? []) {
    const note = tracks[track]?.notes[index];
    // A pedal that is never lifted must not hold a note for ever.
    if (note !== undefined) (tracks[track] as { notes: MidiNote[] }).notes[index] = { ...note, release: Math.max(note.end, Math.min(time, note.end + 8)) };
  }
  held.set(channel, []);
}
