import type { ScoreRecord } from "../score-record";
import type { Window } from "../score";

export interface TempoLabel {
  readonly bpm: number | null;
  readonly tempoClass: string | null;
}

/** Class of a felt tempo in beats a minute (facts.md). */
export function tempoClassOf(bpm: number): string {
  return bpm < 76 ? "slow" : bpm <= 120 ? "moderate" : "fast";
}

/**
 * Felt beats a minute over a window. `speed` is score seconds per excerpt second. Where the beat changes by more than a
 * twelfth inside the window there is no number; the class needs only that all of it lies in one class.
 */
export function tempoOf(record: ScoreRecord, scoreWindow: Window, speed: number): TempoLabel {
  if (!record.tempoReliable && !record.humanTiming) return { bpm: null, tempoClass: null };
  const first = Math.max(0, record.tempi.findLastIndex((tempo) => tempo.t <= scoreWindow.from));
  let sum = 0;
  let low = Infinity;
  let high = 0;
  for (let index = first; index < record.tempi.length; index++) {
    const tempo = record.tempi[index];
    if (tempo === undefined || (index > first && tempo.t >= scoreWindow.to)) break;
    const until = Math.min(scoreWindow.to, record.tempi[index + 1]?.t ?? Infinity);
    const seconds = until - (index === first ? scoreWindow.from : tempo.t);
    if (seconds < 0.3 || !(tempo.beatBpm > 0)) continue;
    sum += (seconds * tempo.beatBpm) / (scoreWindow.to - scoreWindow.from);
    low = Math.min(low, tempo.beatBpm);
    high = Math.max(high, tempo.beatBpm);
  }
  if (high === 0) return { bpm: null, tempoClass: null };
  const bpm = Math.round(sum * speed * 100) / 100;
  const steady = high / low < 13 / 12;
  const oneClass = tempoClassOf(low * speed) === tempoClassOf(high * speed);
  return { bpm: steady ? bpm : null, tempoClass: steady || oneClass ? tempoClassOf(bpm) : null };
}
