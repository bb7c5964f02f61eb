import { defaultNetwork, type HeadName, type NetworkSettings } from "../../src/listener/network";
import { type AdamSettings, defaultAdam } from "../learning/adam";

/** Everything that a training run depends on, beside its data; saved with the weights. */
export interface ListenerTrainingConfig {
  readonly name: string;
  readonly seed: number;
  /** Folders of shards. */
  readonly sets: readonly string[];
  readonly network: NetworkSettings;
  readonly adam: AdamSettings;
  readonly steps: number;
  readonly batch: number;
  readonly peakRate: number;
  readonly warmUpSteps: number;
  readonly labelSmoothing: number;
  readonly headDropout: number;
  readonly trunkDropout: number;
  readonly depthDropout: number;
  /** Weight of each loss; 0 switches a head off. */
  readonly lossWeights: Readonly<Record<HeadName | "familySteps" | "teacherTags" | "teacherEmbedding", number>>;
  /** Share of windows drawn from each source, before balancing; sources that are absent are left out. */
  readonly sourceShares: Readonly<Record<"rendered" | "real" | "notmusic" | "mixed", number>>;
  /** Within a source, windows are drawn with weight (windows of their ensemble class)^−balance. */
  readonly balance: number;
  readonly augment: AugmentConfig;
  /** Sound fonts whose windows are only validated on. */
  readonly heldOutFonts: readonly string[];
  readonly logEvery: number;
  readonly validateEvery: number;
  readonly validationWindows: number;
  readonly checkpointMinutes: number;
}

/** Chances and strengths of colouring on frames. */
export interface AugmentConfig {
  readonly equaliserChance: number;
  readonly equaliserDecibels: number;
  readonly bandLimitChance: number;
  readonly noiseChance: number;
  readonly levelDecibels: number;
  readonly timeMaskChance: number;
  readonly bandMaskChance: number;
  readonly mixChance: number;
  readonly transposeSemitones: number;
  readonly tuningCents: number;
  /** Scalars come from the uncoloured sound: so often they are left out. */
  readonly scalarDropChance: number;
}

export const defaultConfig: ListenerTrainingConfig = {
  name: "listener",
  seed: 1,
  sets: [],
  network: defaultNetwork,
  adam: defaultAdam,
  steps: 6000,
  batch: 24,
  peakRate: 1.5e-3,
  warmUpSteps: 200,
  labelSmoothing: 0.05,
  headDropout: 0.15,
  trunkDropout: 0.05,
  depthDropout: 0.05,
  lossWeights: {
    verdict: 0.5, ensemble: 1, instrumentFamily: 4, instrument: 2, key: 0.6, metre: 0.4, tempoClass: 0.5, texture: 0.3, register: 0.3,
    articulation: 0.3, density: 0.3, chromaticism: 0.3, style: 0.4, familySteps: 2, teacherTags: 20, teacherEmbedding: 1,
  },
  sourceShares: { rendered: 0.5, real: 0.35, notmusic: 0.1, mixed: 0.05 },
  balance: 0.5,
  augment: {
    equaliserChance: 0.7, equaliserDecibels: 12, bandLimitChance: 0.15, noiseChance: 0.3, levelDecibels: 12, timeMaskChance: 0.3,
    bandMaskChance: 0.3, mixChance: 0.15, transposeSemitones: 2, tuningCents: 10, scalarDropChance: 0.3,
  },
  heldOutFonts: ["GeneralUser_GS_v1.471"],
  logEvery: 20,
  validateEvery: 500,
  validationWindows: 600,
  checkpointMinutes: 5,
};

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * A configuration with values changed by path: "network.width=128", "sets=generated/dataset/rendered,generated/dataset/real".
 * @throws Error when a path names nothing, or a value is of another kind than the one it replaces
 */
export function withChanges(config: ListenerTrainingConfig, changes: readonly string[]): ListenerTrainingConfig {
  const changed = structuredClone(config) as unknown as Record<string, Json>;
  for (const change of changes) {
    const [path, text] = [change.slice(0, change.indexOf("=")), change.slice(change.indexOf("=") + 1)];
    const names = path.split(".");
    const last = names.pop() as string;
    let place: Record<string, Json> = changed;
    for (const name of names) place = place[name] as Record<string, Json>;
    if (place?.[last] === undefined) throw new Error(`the configuration has no ${path}`);
    place[last] = valueLike(place[last] as Json, text, path);
  }
  return changed as unknown as ListenerTrainingConfig;
}

function valueLike(old: Json, text: string, path: string): Json {
  if (typeof old === "number") {
    const value = Number(text);
    if (text === "" || !Number.isFinite(value)) throw new Error(`${path} wants a number, not "${text}"`);
    return value;
  }
  if (Array.isArray(old)) {
    const parts = text === "" ? [] : text.split(",");
    return typeof old[0] === "number" ? parts.map(Number) : parts;
  }
  return text;
}
