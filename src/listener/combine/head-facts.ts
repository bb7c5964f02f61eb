import type { Fact, FactKind } from "../../description";
import { fastFramesPerSecond } from "../../features";
import { fastFrameAt, type Measurements } from "../measure/measurements";
import { onsetFrames } from "../measure/onset-envelope";
import { densityOf, registerOf } from "../measure/pitch-range";
import { blended, type FactMaker, type Scope } from "./fact-maker";
import { soundingSpans } from "./spans";
import { pooledDistribution, windowEvidence, windowsWithin, type WeighedAnswer } from "./window-pool";

/** Kinds that the network alone answers, in the whole recording and in sections. */
const heardAnywhere = ["texture", "articulation", "chromaticism"] as const satisfies readonly FactKind[];
const heardInTheWhole = ["ensemble", "style"] as const satisfies readonly FactKind[];

/** Facts read from one head each. */
export function headFacts(windows: readonly WeighedAnswer[], maker: FactMaker, scope: Scope, whole: boolean): Fact[] {
  const inScope = windowsWithin(windows, scope.start, scope.end);
  const kinds: readonly FactKind[] = whole ? [...heardInTheWhole, ...heardAnywhere] : heardAnywhere;
  const facts: Fact[] = [];
  for (const kind of kinds) {
    const shares = pooledDistribution(inScope, kind);
    if (!shares) continue;
    const fact = maker.likeliest(scope, kind, shares, "heard", (index) => windowEvidence(inScope, kind, index, scope.start, scope.end));
    if (fact) facts.push(fact);
  }
  return facts;
}

/** Register and density: measured from the notes and onsets, with the network's answers where there are some. */
export function rangeFacts(measurements: Measurements, windows: readonly WeighedAnswer[], maker: FactMaker, scope: Scope): Fact[] {
  const inScope = windowsWithin(windows, scope.start, scope.end);
  const sounding = soundingSpans(scope.start, scope.end, measurements.silent);
  const seconds = sounding.reduce((sum, span) => sum + span.end - span.start, 0);
  if (seconds < 1) return [];
  const { pulse } = measurements;
  const envelope = pulse.onsets.all.subarray(fastFrameAt(measurements, scope.start), fastFrameAt(measurements, scope.end));
  const onsetRate = envelope.length > fastFramesPerSecond ? onsetFrames(envelope).length / seconds : null;
  const measured = { register: registerOf(measurements.notes, scope.start, scope.end), density: onsetRate === null ? null : densityOf(onsetRate, pulse.pitchMean, pulse.flux) };
  const facts: Fact[] = [];
  for (const kind of ["register", "density"] as const) {
    const network = pooledDistribution(inScope, kind);
    const shares = blended(network, measured[kind], maker.networkShare(kind, 0.7));
    if (!shares) continue;
    const evidence = (index: number) => (network ? windowEvidence(inScope, kind, index, scope.start, scope.end) : sounding);
    const fact = maker.likeliest(scope, kind, shares, network ? "heard" : "measured", evidence);
    if (fact) facts.push(fact);
  }
  return facts;
}
