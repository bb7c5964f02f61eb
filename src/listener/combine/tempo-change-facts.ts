import type { Fact } from "../../description";
import { fastFrameAt, type Measurements } from "../measure/measurements";
import { hearTempo, tempoGuesses } from "../measure/tempo";
import { tempoChanges } from "../measure/tempo-change";
import { pulseOf } from "../measure/tempo-evidence";
import type { FactMaker } from "./fact-maker";

/** Seconds before and after a change for which its two tempi are told. */
const reachSeconds = 20;

/**
 * Two tempi for each clear change of tempo, of the seconds before and after it. How they relate is measured; which of them
 * is the felt beat is less sure, so they are kept and not stated.
 */
export function tempoChangeFacts(measurements: Measurements, maker: FactMaker): Fact[] {
  return tempoChanges(measurements.pulse.onsets.all).flatMap(({ at, factor }) => {
    const before = { suffix: `@before-${at.toFixed(1)}`, start: Math.max(0, at - reachSeconds), end: at };
    const after = { suffix: `@after-${at.toFixed(1)}`, start: at, end: Math.min(measurements.seconds, at + reachSeconds) };
    const pulse = pulseOf(measurements.pulse, fastFrameAt(measurements, before.start), fastFrameAt(measurements, at));
    const [guess] = tempoGuesses(hearTempo(pulse), pulse);
    if (!guess) return [];
    const fact = (scope: typeof before, beatsPerMinute: number): Fact => ({
      ...maker.fact(scope, { kind: "tempo", value: Math.round(beatsPerMinute), confidence: guess.confidence, origin: "measured", evidence: [] }),
      stated: false,
    });
    return [fact(before, guess.beatsPerMinute), fact(after, guess.beatsPerMinute * factor)];
  });
}
