import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";
import path from "node:path";
import { featureHash } from "../../src/features";
import { listenerHeads, type RawWindow, teacherSizes, windowLayout as layout } from "../../src/listener/network";
import { fromFloat16 } from "../../src/neural";
import type { WindowEntry } from "../data/window-labels";
import { factKinds } from "../../src/description";
import type { RealEntry } from "../real/real-labels";
import type { EnsembleTeacher } from "./taught-ensemble";
import type { FamilyTeacher } from "./taught-families";
import { type Targets, targetsOf } from "./targets";

const melBytes = layout.frames * layout.melBands;
const onsetBytes = layout.fastFrames * layout.onsetBands;
const pitchBytes = layout.pitchFrames * layout.pitchBins;
const scalarBytes = 4 * layout.frames * layout.scalars;
export const recordBytes = melBytes + onsetBytes + pitchBytes + scalarBytes;
const familyNames: readonly string[] = factKinds.instrumentFamily.values;
const teacherBytes = 2 * (teacherSizes.tags + teacherSizes.embedding);

export interface TeacherAnswer {
  /** 527 probabilities. */
  readonly tags: Float32Array;
  /** 384 */
  readonly embedding: Float32Array;
}

/** A window known by its entry; the sound itself stays on disk until it is drawn. */
export interface IndexedWindow {
  readonly id: string;
  readonly set: string;
  readonly source: WindowEntry["source"];
  readonly split: WindowEntry["split"];
  readonly group: string;
  readonly font: string | null;
  readonly tuningCents: number;
  readonly targets: Targets;
  /** Families that sound for certain, where not all are labelled. */
  readonly familiesAtLeast: readonly string[];
  readonly shard: number;
  readonly place: number;
}

interface OpenShard {
  readonly windows: number;
  readonly teachers: number | null;
}

interface ShardList {
  readonly featureHash: string;
  readonly recordBytes: number;
  readonly windows: readonly WindowEntry[];
}

/** All finished shards of some folders: which windows there are, and their sound on demand. */
export class ShardReader {
  readonly windows: IndexedWindow[] = [];
  private readonly shards: OpenShard[] = [];
  private readonly known = new Set<string>();
  private ensembles: EnsembleTeacher | null = null;
  private families: FamilyTeacher | null = null;

  /**
   * Reads the lists of all shards.
   * @throws Error when a shard was made with other features or holds a label that no fact knows
   */
  constructor(private readonly folders: readonly string[]) {
    this.refresh();
  }

  /** Takes up shards that were finished since; returns how many windows came. */
  refresh(): number {
    const before = this.windows.length;
    for (const folder of this.folders) {
      if (!existsSync(folder)) throw new Error(`there is no dataset ${folder}`);
      const lists = readdirSync(folder).filter((name) => /^shard-\d+\.json$/.test(name)).sort();
      for (const list of lists) this.add(folder, list.slice(0, -".json".length));
    }
    return this.windows.length - before;
  }

  raw(window: IndexedWindow): RawWindow {
    const bytes = read((this.shards[window.shard] as OpenShard).windows, window.place, recordBytes);
    return {
      mel: bytes.subarray(0, melBytes),
      onset: bytes.subarray(melBytes, melBytes + onsetBytes),
      pitch: bytes.subarray(melBytes + onsetBytes, melBytes + onsetBytes + pitchBytes),
      scalars: new Float32Array(bytes.slice(melBytes + onsetBytes + pitchBytes).buffer),
    };
  }

  /** What the teacher said of a window; null where none was asked. */
  teacher(window: IndexedWindow): TeacherAnswer | null {
    const file = (this.shards[window.shard] as OpenShard).teachers;
    if (file === null) return null;
    const values = fromFloat16(new Uint16Array(read(file, window.place, teacherBytes).buffer));
    return { tags: values.subarray(0, teacherSizes.tags), embedding: values.subarray(teacherSizes.tags) };
  }

  close(): void {
    for (const shard of this.shards) {
      closeSync(shard.windows);
      if (shard.teachers !== null) closeSync(shard.teachers);
    }
  }

  private add(folder: string, name: string): void {
    const base = path.join(folder, name);
    if (this.known.has(base)) return;
    this.known.add(base);
    const list = JSON.parse(readFileSync(`${base}.json`, "utf8")) as ShardList;
    if (list.featureHash !== featureHash() || list.recordBytes !== recordBytes) throw new Error(`${base} was made with other features: render it again`);
    const shard = this.shards.push({
      windows: openSync(`${base}.bin`, "r"),
      teachers: existsSync(`${base}.teacher.bin`) ? openSync(`${base}.teacher.bin`, "r") : null,
    }) - 1;
    list.windows.forEach((entry, place) => {
      const window: IndexedWindow = {
        id: entry.id, set: path.basename(folder), source: entry.source, split: entry.split, group: entry.group, font: entry.font,
        tuningCents: entry.tuningCents, targets: targetsOf(entry), familiesAtLeast: (entry as RealEntry).labels.familiesAtLeast ?? [], shard, place,
      };
      this.windows.push(this.withEnsemble(this.withFamilies(window)));
    });
  }

  /**
   * From now on, training windows of real music get what nobody labelled from the teacher: probabilities of the ensemble, and of
   * the families. Validation windows never do. Returns how many windows have got something so far.
   */
  teach(ensembles: EnsembleTeacher | null, families: FamilyTeacher | null): number {
    this.ensembles = ensembles;
    this.families = families;
    let count = 0;
    this.windows.forEach((window, index) => {
      const taught = this.withEnsemble(this.withFamilies(window));
      if (taught !== window) count++;
      this.windows[index] = taught;
    });
    return count;
  }

  private withEnsemble(window: IndexedWindow): IndexedWindow {
    const answer = this.ensembles !== null && window.targets.one.ensemble < 0 && isTaughtMusic(window) ? this.teacher(window) : null;
    return answer === null || this.ensembles === null ? window : { ...window, targets: { ...window.targets, shares: { ensemble: this.ensembles(answer.embedding) } } };
  }

  private withFamilies(window: IndexedWindow): IndexedWindow {
    const answer = this.families !== null && window.targets.families === null && isTaughtMusic(window) ? this.teacher(window) : null;
    if (answer === null || this.families === null) return window;
    const familyChances = this.families(answer).map((chance, family) => (window.familiesAtLeast.includes(familyNames[family] as string) ? 1 : chance));
    return { ...window, targets: { ...window.targets, familyChances } };
  }
}

/** Real music of training: what nobody labelled there, teachers may say. */
export function isTaughtMusic({ split, source, targets }: IndexedWindow): boolean {
  return split === "train" && source === "real" && targets.one.verdict === listenerHeads.verdict.values.indexOf("music");
}

function read(file: number, place: number, size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  const got = readSync(file, bytes, 0, size, place * size);
  if (got !== size) throw new Error(`a shard ends after ${got} of ${size} bytes of record ${place}`);
  return bytes;
}
