import { weighedSpans, type Fact, type Span } from "../../description";
import { fastFramesPerSecond } from "../../features";
import { sigmoid } from "../calibration";
import { trackBeats } from "../measure/beats";
import { fastFrameAt, soundingShare, type Measurements } from "../measure/measurements";
import { hearMetre } from "../measure/metre";
import { hearTempo, tempoClasses, tempoGuesses, withClasses } from "../measure/tempo";
import { pulseOf } from "../measure/tempo-evidence";
import { blended, type FactMaker, type Scope } from "./fact-maker";
import { pooledDistribution, windowEvidence, windowsWithin, type WeighedAnswer } from "./window-pool";

/** Below this many seconds no tempo can be told. */
const shortestSeconds = 4;

const withFree = (shares: ArrayLike<number>, free: number): Float64Array => Float64Array.from([...Array.from(shares, (share) => share * (1 - free)), free]);
const withoutFree = (shares: Float64Array): Float64Array => {
  const beat = shares.slice(0, 3);
  const sum = beat.reduce((total, share) => total + share, 0);
  return sum > 0 ? beat.map((share) => share / sum) : beat.fill(1 / 3);
};

/** Eight-second stretches in which the beats found catch more onset strength than chance. */
function beatEvidence(measurements: Measurements, beatsPerMinute: number, scope: Scope): Span[] {
  const from = fastFrameAt(measurements, scope.start);
  const envelope = measurements.pulse.onsets.all.subarray(from, fastFrameAt(measurements, scope.end));
  const beats = trackBeats(envelope, beatsPerMinute);
  const block = Math.round(8 * fastFramesPerSecond);
  const spans: Span[] = [];
  for (let start = 0; start < envelope.length; start += block) {
    const end = Math.min(envelope.length, start + block);
    let sum = 0;
    for (let index = start; index < end; index++) sum += envelope[index] as number;
    const within = beats.filter((beat) => beat >= start && beat < end);
    const caught = within.reduce((total, beat) => total + Math.max(envelope[beat] as number, envelope[beat - 1] ?? 0, envelope[beat + 1] ?? 0), 0) / Math.max(1, within.length);
    if (within.length >= 2 && caught > (2 * sum) / (end - start)) {
      spans.push({ start: scope.start + start / fastFramesPerSecond, end: scope.start + end / fastFramesPerSecond, weight: 1 });
    }
  }
  return weighedSpans(spans);
}

/** Tempo, tempo class and metre of a stretch: the tempogram's, its octave settled by the network's tempo class. */
export function pulseFacts(measurements: Measurements, windows: readonly WeighedAnswer[], maker: FactMaker, scope: Scope, only: "all" | "class"): Fact[] {
  const inScope = windowsWithin(windows, scope.start, scope.end);
  const sounding = (scope.end - scope.start) * soundingShare(measurements, scope.start, scope.end);
  if (sounding < shortestSeconds) return [];
  const pulse = pulseOf(measurements.pulse, fastFrameAt(measurements, scope.start), fastFrameAt(measurements, scope.end));
  const hearing = hearTempo(pulse);
  // Unmeasured music keeps some chance correlation; a beat that can be tapped stands out of it.
  const measuredFree = sigmoid(30 * (0.07 - hearing.clarity));
  const network = pooledDistribution(inScope, "tempoClass");
  const classes = blended(network, withFree(tempoClasses(hearing), measuredFree), maker.networkShare("tempoClass", 0.45)) as Float64Array;
  const free = classes[3] as number;
  const origin = network ? "heard" : "measured";
  const settled = network ? withClasses(hearing, withoutFree(maker.weighed("tempoClass", classes))) : hearing;
  const guesses = tempoGuesses(settled, pulse);
  const first = guesses[0];
  const beats = first ? beatEvidence(measurements, first.beatsPerMinute, scope) : [];
  const facts: (Fact | null)[] = [maker.likeliest(scope, "tempoClass", classes, origin, () => beats)];
  if (only === "class") return facts.filter((fact) => fact !== null);
  if (first && free < 0.5) {
    const alternatives = guesses.slice(1).map(({ beatsPerMinute, confidence }) => ({ value: Math.round(beatsPerMinute), confidence: confidence * (1 - free) }));
    facts.unshift(
      maker.fact(scope, { kind: "tempo", value: Math.round(first.beatsPerMinute), confidence: first.confidence * (1 - free), alternatives, origin: "measured", evidence: beats }),
    );
  }
  const networkMetre = pooledDistribution(inScope, "metre");
  const metre = blended(networkMetre, withFree(hearMetre(pulse, guesses), measuredFree), maker.networkShare("metre", 0.15));
  if (metre) {
    const evidence = (index: number): Span[] => (networkMetre ? windowEvidence(inScope, "metre", index, scope.start, scope.end) : beats);
    facts.push(maker.likeliest(scope, "metre", metre, networkMetre ? "heard" : "measured", evidence));
  }
  return facts.filter((fact) => fact !== null);
}
