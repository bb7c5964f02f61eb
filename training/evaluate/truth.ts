import type { WindowLabels } from "../data/window-labels";
import { keyNumber, styleOfEra } from "../data/real-recordings";
import { readValidation } from "../data/validation-recordings";

/** Share of a recording from which on a family counts as present (facts.md). */
const presentShare = 0.05;

/** What is known of one recording; null where nothing is. Values as in factKinds; key by index in keyNames. */
export interface Truth {
  readonly name: string;
  readonly music: boolean;
  readonly ensemble: string | null;
  readonly families: readonly string[] | null;
  readonly key: number | null;
  readonly bpm: number | null;
  readonly tempoClass: string | null;
  readonly metre: string | null;
  readonly texture: string | null;
  readonly register: string | null;
  readonly articulation: string | null;
  readonly density: string | null;
  readonly chromaticism: string | null;
  readonly style: string | null;
}

const unknown: Omit<Truth, "name" | "music"> = {
  ensemble: null, families: null, key: null, bpm: null, tempoClass: null, metre: null, texture: null, register: null,
  articulation: null, density: null, chromaticism: null, style: null,
};

/** What audio/labels.jsonl says, in its order. */
export function truthsOfAudio(shared: string): Truth[] {
  return readValidation(shared).map((line) => {
    if (line.ensemble === "not_music") return { ...unknown, name: line.file, music: false };
    return {
      ...unknown,
      name: line.file,
      music: true,
      ensemble: line.ensemble,
      families: line.families,
      key: keyNumber(line.key),
      bpm: line.bpm,
      tempoClass: line.tempoClass,
      metre: line.metre,
      style: styleOfEra(line.era, line.ensemble),
    };
  });
}

/** What a rendered excerpt's labels say. */
export function truthOfLabels(name: string, labels: WindowLabels): Truth {
  const families = labels.families === null ? null : Object.entries(labels.families).filter(([, share]) => share >= presentShare).map(([family]) => family);
  const { ensemble, key, bpm, tempoClass, metre, texture, register, articulation, density, chromaticism, style } = labels;
  return { name, music: true, ensemble, families, key, bpm, tempoClass, metre, texture, register, articulation, density, chromaticism, style };
}
