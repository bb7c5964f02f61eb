/** A waveform that grows while a recording is decoded. The buffer is shared between versions and only appended to. */
export interface PeakTrack {
  /** Highest absolute sample (0–1) of each stretch; only the first `count` are known. */
  readonly values: Float32Array;
  readonly count: number;
  readonly secondsPerPeak: number;
  /** Seconds, as the container tells it; null when it does not. */
  readonly duration: number | null;
}

export interface PeakArrival {
  readonly from: number;
  readonly values: Float32Array;
  readonly secondsPerPeak: number;
  readonly duration: number | null;
}

const firstCapacity = 512;

/** The track with newly decoded peaks in it. Doubles its buffer when full, so that long recordings stay linear. */
export function withPeaks(track: PeakTrack | null, arrival: PeakArrival): PeakTrack {
  const count = Math.max(track?.count ?? 0, arrival.from + arrival.values.length);
  let values = track?.values ?? new Float32Array(firstCapacity);
  if (count > values.length) {
    const larger = new Float32Array(Math.max(count, values.length * 2));
    larger.set(values);
    values = larger;
  }
  values.set(arrival.values, arrival.from);
  return { values, count, secondsPerPeak: arrival.secondsPerPeak, duration: arrival.duration ?? track?.duration ?? null };
}

/**
 * Peaks for drawing: `columns` values that span `duration` seconds, silence where nothing is decoded yet.
 * Each column is the highest peak that falls into it.
 */
export function columnsOf(track: PeakTrack, duration: number, columns: number): Float32Array {
  return columnsBetween(track, 0, Math.max(duration, track.count * track.secondsPerPeak, track.secondsPerPeak), columns);
}

/** The same for a stretch of the recording, in seconds. */
export function columnsBetween(track: PeakTrack, start: number, end: number, columns: number): Float32Array {
  const drawn = new Float32Array(columns);
  const firstPeak = start / track.secondsPerPeak;
  const peaksPerColumn = (end - start) / track.secondsPerPeak / columns;
  for (let column = 0; column < columns; column++) {
    const first = Math.floor(firstPeak + column * peaksPerColumn);
    const last = Math.min(track.count, Math.max(first + 1, Math.ceil(firstPeak + (column + 1) * peaksPerColumn)));
    let highest = 0;
    for (let index = first; index < last; index++) highest = Math.max(highest, track.values[index] ?? 0);
    drawn[column] = highest;
  }
  return drawn;
}
