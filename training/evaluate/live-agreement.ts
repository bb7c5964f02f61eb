import { factKinds, type Fact } from "../../src/description";
import type { Frames } from "../../src/features";
import { glimpseEveryFrames, lastSounds, listenToFrames, previewOfFrames, secondsOfFrame, SteadyHearing, type Heard, type SteadyHeard } from "../../src/listener";
import { tuningOf } from "../data/shard";
import { framesBetween } from "./frames-between";
import type { Ears } from "./network-answers";

/** Two tempi nearer than this share are one, as in Acc1. */
const sameTempo = 0.04;

/** What a listening reader is told in the course of a recording, heard faster than it sounds. */
export function heardLive(frames: Frames, ears: Ears): SteadyHeard[] {
  const steady = new SteadyHearing(ears.calibration);
  const told: SteadyHeard[] = [];
  let glimpsedAt = 0;
  for (let end = glimpseEveryFrames; end <= frames.frames; end += 2) {
    if (end - glimpsedAt < glimpseEveryFrames) continue;
    const last = lastSounds((from, to) => framesBetween(frames, from, to), end);
    if (!last) continue;
    glimpsedAt = end;
    const answers = last.silent ? [] : ears.answers(last.frames, tuningOf(last.frames));
    const now = steady.take(previewOfFrames(last.frames, answers, ears.calibration), secondsOfFrame(end));
    if (now) told.push(now);
  }
  return told;
}

/** What the same ears say of the recording as a file. */
export function heardAsFile(frames: Frames, ears: Ears): Heard {
  return listenToFrames(frames, ears.answers(frames, tuningOf(frames)), ears.calibration);
}

export interface Agreement {
  readonly same: number;
  readonly different: number;
  /** The file says nothing of that kind, neither of the whole nor of the section. */
  readonly unsaid: number;
}

function isSame(live: Fact, file: Fact): boolean {
  return live.kind === "tempo" ? Math.abs(Number(live.value) / Number(file.value) - 1) <= sameTempo : live.value === file.value;
}

/**
 * Holds what was told live against the file's stated facts that hold at that time. Of a kind with several values at once
 * (families) a value that the file does not state differs only if the file's ears hold it less likely than not.
 */
export function agreement(told: readonly SteadyHeard[], file: Heard): Agreement {
  const count = { same: 0, different: 0, unsaid: 0 };
  for (const { at, facts } of told) {
    for (const fact of facts) {
      const there = file.facts.filter(({ kind, scope }) => kind === fact.kind && scope.start <= at && at <= scope.end + 1);
      const stated = there.filter((each) => each.stated === true);
      if (stated.some((each) => isSame(fact, each))) count.same++;
      else if (factKinds[fact.kind].many) count[there.some((each) => isSame(fact, each) && each.confidence >= 0.5) ? "unsaid" : "different"]++;
      else count[stated.length === 0 ? "unsaid" : "different"]++;
    }
  }
  return count;
}
