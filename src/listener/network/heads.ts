import { factKinds } from "../../description";
import type { HeadEntry } from "../../neural";

/** Verdicts that the network tells apart; silence is measured, "unsure" is a matter of thresholds. */
export const verdictValues = ["music", "speech", "noise", "other"] as const;

const one = (values: readonly string[]): HeadEntry => ({ kind: "one", values });
const many = (values: readonly string[]): HeadEntry => ({ kind: "many", values });

/** What the network answers of a window, by head. The order of values is that of the answers' numbers. */
export const listenerHeads = {
  verdict: one(verdictValues),
  ensemble: one(factKinds.ensemble.values),
  instrumentFamily: many(factKinds.instrumentFamily.values),
  instrument: many(factKinds.instrument.values),
  key: one(factKinds.key.values),
  metre: one(factKinds.metre.values),
  tempoClass: one(factKinds.tempoClass.values),
  texture: one(factKinds.texture.values),
  register: one(factKinds.register.values),
  articulation: one(factKinds.articulation.values),
  density: one(factKinds.density.values),
  chromaticism: one(factKinds.chromaticism.values),
  style: one(factKinds.style.values),
} as const satisfies Readonly<Record<string, HeadEntry>>;

export type HeadName = keyof typeof listenerHeads;
export const headNames = Object.keys(listenerHeads) as readonly HeadName[];

/** Heads with weights of their own on the pooled trunk; key comes from the pitch branch. */
export const pooledHeads = headNames.filter((name) => name !== "key");

/** What a teacher answers of a window; its heads are cut off at publishing. */
export const teacherSizes = { tags: 527, embedding: 384 } as const;
