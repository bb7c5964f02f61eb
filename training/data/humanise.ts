import type { SeededRandom } from "../../src/base";
import type { Part, SoundingNote } from "./score";

/** How an imagined performer plays an excerpt. */
interface Performance {
  readonly timingSeconds: number;
  readonly velocityNoise: number;
  readonly lengthFactor: number;
  dynamics(time: number): number;
}

/**
 * Timing, loudness and length as a performer would vary them: jitter per note (chords less than single notes), phrase-long
 * swells, louder towards the top of a line, and now and then everything shorter or more bound. Where the file's velocities are
 * constant they get a level of their own first.
 */
export function humanise(parts: readonly Part[], constantVelocity: boolean, humanTiming: boolean, random: SeededRandom): Part[] {
  const level = constantVelocity ? random.between(52, 100) - 80 : random.between(-18, 12);
  const swell = random.between(2, constantVelocity ? 16 : 8);
  const period = random.between(4, 14);
  const slow = random.between(0, 14);
  const phase = random.between(0, 6);
  const performance: Performance = {
    timingSeconds: humanTiming ? 0 : random.pick([0, 0.004, 0.008, 0.015, 0.025]),
    velocityNoise: random.between(1, 8),
    lengthFactor: random.chance(0.65) ? 1 : random.between(0.45, 1.08),
    dynamics: (time) => level + swell * Math.sin((2 * Math.PI * time) / period + phase) + slow * Math.sin(time / 9 + 2 * phase),
  };
  return parts.map((part) => ({ ...part, notes: playPart(part, performance, random) }));
}

function playPart(part: Part, performance: Performance, random: SeededRandom): SoundingNote[] {
  const middle = part.notes.reduce((sum, note) => sum + note.midi, 0) / Math.max(1, part.notes.length);
  const contour = part.drums ? 0 : random.between(0, 0.8);
  const together = random.normal() * performance.timingSeconds * 0.7;
  const lag = part.drums ? 0 : together;
  const lengthFactor = part.drums ? 1 : performance.lengthFactor;
  const played = part.notes.map((note) => {
    const shift = lag + random.normal() * performance.timingSeconds;
    const start = Math.max(0, note.start + shift);
    const length = Math.max(0.05, (note.end - note.start) * lengthFactor);
    const held = Math.max(0, note.release - note.end);
    const velocity = note.velocity + performance.dynamics(note.start) + contour * (note.midi - middle) + performance.velocityNoise * random.normal();
    return { start, end: start + length, release: start + length + held, midi: note.midi, velocity: Math.max(14, Math.min(124, velocity)) };
  });
  return played.sort((a, b) => a.start - b.start);
}
