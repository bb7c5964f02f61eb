import type { SeededRandom } from "../../src/base";
import type { Frames } from "../../src/features";
import { tuningOf, windowRecord, windowStarts } from "./shard";
import type { WindowEntry } from "./window-labels";

/** Collects the windows of one shard. */
export class WindowSink {
  readonly entries: WindowEntry[] = [];
  readonly records: Uint8Array[] = [];

  constructor(
    readonly set: string,
    readonly shard: number,
  ) {}

  /** Adds up to `count` windows of a stretch of sound; windows much quieter than the stretch's loudest part are left out unless `keepQuiet`. */
  add(frames: Frames, entry: Omit<WindowEntry, "id" | "tuningCents">, count: number, random: SeededRandom, keepQuiet = false): void {
    const tuningCents = tuningOf(frames);
    for (const start of windowStarts(frames.frames, count, () => random.next())) {
      if (!keepQuiet && isQuiet(frames, start)) continue;
      this.entries.push({ id: `${this.set}-${this.shard}-${this.entries.length}`, ...entry, tuningCents });
      this.records.push(windowRecord(frames, start));
    }
  }
}

function isQuiet(frames: Frames, start: number): boolean {
  const scalars = frames.scalars.length / frames.frames;
  let loudest = -Infinity;
  let here = -Infinity;
  for (let frame = 0; frame < frames.frames; frame++) {
    const level = frames.scalars[frame * scalars] ?? -120;
    loudest = Math.max(loudest, level);
    if (frame >= start && frame < start + 216) here = Math.max(here, level);
  }
  return here < loudest - 36;
}
