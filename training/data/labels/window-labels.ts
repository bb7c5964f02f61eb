import type { Ensemble } from "../../../src/description";
import type { ExcerptTiming } from "../excerpt";
import type { Part, Window } from "../score";
import type { ScoreRecord } from "../score-record";
import type { WindowLabels } from "../window-labels";
import { articulationOf } from "./articulation";
import { chromaticismOf } from "./chromaticism";
import { densityOf } from "./density";
import { familyShares, familySteps } from "./families";
import { instrumentsHeard } from "./instruments";
import { keyOf } from "./key";
import { metreOf } from "./metre";
import { pitchClassSeconds } from "./pitch-classes";
import { registerOf } from "./register";
import { styleOf } from "./style";
import { tempoOf } from "./tempo";
import { textureOf } from "./texture";

/** What an excerpt is, before it is cut into windows. */
export interface PlayedExcerpt {
  readonly record: ScoreRecord;
  readonly ensemble: Ensemble;
  readonly timing: ExcerptTiming;
  readonly transposition: number;
  readonly parts: readonly Part[];
}

/** All labels of one window of a played excerpt. */
export function labelsOf(excerpt: PlayedExcerpt, window: Window): WindowLabels {
  const { record, parts } = excerpt;
  const scoreWindow = { from: excerpt.timing.toScore(window.from), to: excerpt.timing.toScore(window.to) };
  const speed = (scoreWindow.to - scoreWindow.from) / (window.to - window.from);
  const seconds = pitchClassSeconds(parts, window);
  const key = keyOf(record, scoreWindow, excerpt.transposition, seconds);
  const steps = familySteps(parts, window);
  const tempo = tempoOf(record, scoreWindow, speed);
  return {
    verdict: "music",
    ensemble: excerpt.ensemble,
    families: familyShares(steps),
    familySteps: steps,
    instruments: instrumentsHeard(parts, window),
    key,
    metre: metreOf(record, scoreWindow),
    tempoClass: tempo.tempoClass,
    bpm: tempo.bpm,
    texture: textureOf(parts, window, record.form === "fugue"),
    register: registerOf(parts, window),
    articulation: articulationOf(parts, window),
    density: densityOf(parts, window),
    chromaticism: chromaticismOf(seconds, key),
    style: styleOf(record),
  };
}
