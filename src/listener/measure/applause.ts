import { framesPerSecond, type Frames } from "../../features";
import { sigmoid } from "../calibration";
import { applauseFeatures, applauseLook, applauseStepSeconds } from "./applause-features";
import { applauseNetwork } from "./applause-weights";
import { answersOf, type SmallNetwork } from "./small-network";

/** A stretch of applause, in seconds, with how sure it is. */
export interface ApplauseStretch {
  readonly start: number;
  readonly end: number;
  /** Mean probability of its looks, 0–1. */
  readonly confidence: number;
}

/** Every fourth look comes first; between two that are less likely applause than this the others need not be looked at. */
const [coarse, unlikelyLogit] = [4, -4];

/**
 * Logit of applause for each look of three seconds that begins half a second after the last; −∞ where nothing sounds. Between two unlikely looks the higher of
 * theirs. None for less than three seconds of sound.
 */
export function applauseLogits(frames: Frames, network: SmallNetwork = applauseNetwork): Float64Array {
  const looks = Math.max(0, Math.floor((frames.frames - applauseLook.frames) / applauseLook.hop) + 1);
  const logits = new Float64Array(looks);
  const logitOf = (look: number): number => {
    const from = look * applauseLook.hop;
    if (isSilent(frames, from)) return -Infinity;
    const [other = 0, applause = 0] = answersOf(network, applauseFeatures(frames, from));
    return applause - other;
  };
  for (let look = 0; look < looks; look += coarse) logits[look] = logitOf(look);
  for (let look = 0; look < looks; look++) {
    const before = look - (look % coarse);
    if (look === before) continue;
    const around = Math.max(logits[before] as number, before + coarse < looks ? (logits[before + coarse] as number) : Infinity);
    logits[look] = around < unlikelyLogit ? around : logitOf(look);
  }
  return logits;
}

/** Under it (LUFS) on the mean nothing can be told from hiss. */
const silentLoudness = -65;

function isSilent(frames: Frames, from: number): boolean {
  const step = (frame: number): number => Math.round((frame / framesPerSecond) * 10);
  const levels = frames.level.subarray(step(from), step(from + applauseLook.frames));
  return levels.every((level) => !(level > silentLoudness));
}

/** A stretch of applause has at least one look in a row this sure, and goes on while looks are likelier applause than not by this. */
const sureLogit = 2.5;
const stayLogit = 0;
/** Looks that must be sure in a row: with the length of a look four and a half seconds of sound were heard; live, where one hearing follows the other, four. */
export const sureLooks = { file: 4, live: 3 } as const;

/**
 * Where applause is heard. Sparing: a stretch must be sure for several looks, so less than some four seconds are not told.
 * Its borders are those of the middles of its looks, moved out by what a look reaches beyond them at the recording's ends.
 */
export function applauseStretches(frames: Frames, leastSure: number = sureLooks.file, network: SmallNetwork = applauseNetwork): ApplauseStretch[] {
  const logits = applauseLogits(frames, network);
  const found: ApplauseStretch[] = [];
  const lookSeconds = applauseLook.frames / framesPerSecond;
  for (let from = 0; from < logits.length; ) {
    let to = from;
    while (to < logits.length && (logits[to] as number) >= stayLogit) to++;
    if (longestSure(logits.subarray(from, to)) >= leastSure) {
      const start = from === 0 ? 0 : from * applauseStepSeconds + lookSeconds / 2;
      const end = to === logits.length ? frames.frames / framesPerSecond : (to - 1) * applauseStepSeconds + lookSeconds / 2;
      const probabilities = Array.from(logits.subarray(from, to), sigmoid);
      found.push({ start, end, confidence: probabilities.reduce((sum, value) => sum + value, 0) / probabilities.length });
    }
    from = Math.max(to, from + 1);
  }
  return found;
}

function longestSure(logits: Float64Array): number {
  let [run, longest] = [0, 0];
  for (const logit of logits) {
    run = logit >= sureLogit ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
