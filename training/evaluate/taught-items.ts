import { existsSync } from "node:fs";
import type { Frames } from "../../src/features";
import { featureSettings as settings } from "../../src/features";
import { factKinds } from "../../src/description";
import { listenerHeads } from "../../src/listener/network";
import { ShardReader, type IndexedWindow } from "../listener/shard-reader";
import { heardFrom } from "../listener/targets";
import type { Item } from "./item";
import type { Truth } from "./truth";

/** A window of a data set as a recording of ten seconds. Its level curve is made from the frames' RMS: K-weighting is lost. */
function framesOf(reader: ShardReader, window: IndexedWindow): Frames {
  const raw = reader.raw(window);
  const frames = raw.mel.length / settings.melBands;
  const angle = (2 * Math.PI * window.tuningCents) / 100;
  const tuning = new Float32Array(frames);
  for (let index = 0; index < tuning.length; index += 2) tuning.set([Math.cos(angle), Math.sin(angle)], index);
  const steps = Math.floor((frames * settings.frameHop) / settings.sampleRateHertz / settings.levelStepSeconds);
  const level = Float32Array.from({ length: steps }, (_, step) => {
    const frame = Math.min(frames - 1, Math.floor((step * settings.levelStepSeconds * settings.sampleRateHertz) / settings.frameHop));
    const decibels = raw.scalars[frame * settings.scalars.length] as number;
    return decibels < -99 ? -Infinity : decibels;
  });
  return { frames, mel: raw.mel, onset: raw.onset, pitch: raw.pitch, tuning, scalars: raw.scalars, level };
}

function truthOf(window: IndexedWindow): Truth {
  const { one, families } = window.targets;
  const value = (head: "ensemble" | "metre" | "tempoClass" | "style"): string | null => listenerHeads[head].values[one[head]] ?? null;
  return {
    name: window.id,
    music: true,
    ensemble: value("ensemble"),
    families: families === null ? null : factKinds.instrumentFamily.values.filter((_, index) => (families[index] as number) >= heardFrom),
    key: one.key < 0 ? null : one.key,
    bpm: null, tempoClass: value("tempoClass"), metre: value("metre"), texture: null, register: null, articulation: null, density: null, chromaticism: null,
    style: value("style"),
  };
}

/** Windows of one track err alike: more of them would only make a track weigh more. */
const mostPerTrack = 3;

/** Labelled validation windows of real sound, as recordings: what calibration knows of the world beyond sound fonts. */
export function taughtItems(folder: string): Item[] {
  if (!existsSync(folder)) return [];
  const reader = new ShardReader([folder]);
  const music = listenerHeads.verdict.values.indexOf("music");
  const taken = new Map<string, number>();
  return reader.windows
    .filter(({ split, source, targets }) => split === "val" && source === "real" && targets.one.verdict === music && (targets.one.ensemble >= 0 || targets.families !== null))
    .filter(({ group }) => {
      const before = taken.get(group) ?? 0;
      taken.set(group, before + 1);
      return before < mostPerTrack;
    })
    .map((window) => ({ truth: truthOf(window), frames: framesOf(reader, window), file: null, seconds: 10 }));
}
