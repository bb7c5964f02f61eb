import type { Fact, Section, WarningCode } from "../description";
import type { Frames } from "../features";
import type { Calibration } from "./calibration";
import { ensembleByFamilies } from "./combine/ensemble-by-families";
import { FactMaker, type Scope } from "./combine/fact-maker";
import { familyFacts, familyTrack, instrumentFacts, type FamilyTrack } from "./combine/family-facts";
import { formFacts } from "./combine/form-fact";
import { headFacts, rangeFacts } from "./combine/head-facts";
import { hearKey, keyFacts, sectionKeyFacts } from "./combine/key-facts";
import { dynamicsFacts, qualityFacts, shapeFacts } from "./combine/loudness-facts";
import { moodFacts } from "./combine/mood-facts";
import { pulseFacts } from "./combine/pulse-facts";
import { heardSequence } from "./combine/sequence";
import { besideStretches, sectionsBeside, soundStretches, type SoundStretch } from "./combine/sound-stretches";
import { soundingSpans } from "./combine/spans";
import { tempoChangeFacts } from "./combine/tempo-change-facts";
import { judge } from "./combine/verdict";
import type { WeighedAnswer } from "./combine/window-pool";
import type { Heard, WindowAnswer } from "./heard";
import { loudnessCurve } from "./measure/loudness";
import { measure, soundingShare, type Measurements } from "./measure/measurements";

/** A section shorter than this gets no tempo of its own. */
const sectionTempoSeconds = 16;
const curveStepSeconds = 0.2;
const veryQuietLoudness = -45;

/**
 * All that is heard in a recording: frames of the whole of it (from one frame to hours) and the network's answers about its windows
 * (may be none: then what can be measured still comes out). Pure and deterministic; no answer holds NaN.
 */
export function listenToFrames(frames: Frames, answers: readonly WindowAnswer[], calibration: Calibration): Heard {
  return listen(frames, answers, calibration, true);
}

/** A first answer while the rest is still coming: the same listening to what is there, without sections. */
export function previewOfFrames(frames: Frames, answers: readonly WindowAnswer[], calibration: Calibration): Heard {
  return listen(frames, answers, calibration, false);
}

function listen(frames: Frames, answers: readonly WindowAnswer[], calibration: Calibration, withSections: boolean): Heard {
  const whole = measure(frames);
  const all = answers.map((answer) => ({ answer: ensembleByFamilies(answer), weight: weightOf(whole, answer) }));
  const stretches = soundStretches(whole, all, !withSections);
  const beside = besideStretches(all, stretches, whole.seconds);
  // Facts are of the music beside applause and speech; where nothing is left beside them, all of it is judged.
  const windows = beside.some(({ weight }) => weight > 0) ? beside : all;
  const measurements = { ...whole, sections: sectionsBeside(whole.sections, stretches) };
  const judged = judge(measurements, windows, calibration);
  const maker = new FactMaker(calibration);
  const scope: Scope = { suffix: "", start: 0, end: measurements.seconds };
  const musical = judged.verdict === "music" || judged.verdict === "unsure";
  const track = familyTrack(windows, measurements);
  const facts = judged.verdict === "silence" ? [] : musical ? wholeFacts(measurements, windows, track, maker, scope) : soundFacts(measurements, maker, scope);
  const audience = audienceFacts(stretches, maker, scope);
  facts.push(...audience);
  const described = withSections && judged.verdict === "music" ? describedSections(measurements, windows, track, maker, facts) : [];
  const sections = withSections && judged.verdict !== "silence" ? inOrder(described, stretches, audience) : [];
  if (withSections && judged.verdict === "music") facts.push(...tempoChangeFacts(measurements, maker).filter((fact) => !stretches.some(({ start, end }) => start < fact.scope.end && end > fact.scope.start)));
  return {
    verdict: judged.verdict,
    verdictConfidence: Math.round(judged.confidence * 1000) / 1000,
    likely: { music: judged.music, speech: judged.speech },
    stretches,
    facts: judged.verdict === "unsure" ? facts.map((fact) => doubtful(fact, judged.music)) : facts,
    sections,
    loudness: { step: curveStepSeconds, decibels: loudnessCurve(frames.level, curveStepSeconds) },
    warnings: warningsOf(measurements, facts),
    sequence: heardSequence(answers),
  };
}

/** A window counts by how much of it sounds. */
function weightOf(measurements: Measurements, answer: WindowAnswer): number {
  const end = Math.min(answer.end, measurements.seconds);
  const share = end > answer.start ? soundingShare(measurements, answer.start, end) : 0;
  return share < 0.1 ? 0 : share;
}

/** What can be said of any sound, music or not. */
function soundFacts(measurements: Measurements, maker: FactMaker, scope: Scope): Fact[] {
  return [...shapeFacts(measurements, maker, scope), ...qualityFacts(measurements, maker, scope)];
}

function wholeFacts(measurements: Measurements, windows: readonly WeighedAnswer[], track: FamilyTrack, maker: FactMaker, scope: Scope): Fact[] {
  const origin = windows.length > 0 ? "heard" : "measured";
  const facts = [
    ...headFacts(windows, maker, scope, true),
    ...familyFacts(windows, track, maker, scope),
    ...instrumentFacts(windows, maker, scope),
    ...keyFacts(hearKey(measurements, windows, maker, scope.start, scope.end, true), maker, scope, origin),
    ...pulseFacts(measurements, windows, maker, scope, "all"),
    ...rangeFacts(measurements, windows, maker, scope),
    ...dynamicsFacts(measurements, maker, scope, true),
    ...soundFacts(measurements, maker, scope),
    ...formFacts(measurements.sections, maker, scope),
  ];
  return [...facts, ...moodFacts(facts, maker, scope)];
}

/** Sections with the facts that hold in each; facts of its own go into `facts`. One section alone shares the whole's facts. */
function describedSections(measurements: Measurements, windows: readonly WeighedAnswer[], track: FamilyTrack, maker: FactMaker, facts: Fact[]): Omit<Section, "text">[] {
  const alone = measurements.sections.length === 1;
  const mainKey = facts.find((fact) => fact.kind === "key")?.value;
  const global = facts.filter((fact) => fact.kind !== "form").map(({ id }) => id);
  return measurements.sections.map((section, index) => {
    const place = { id: `s${index + 1}`, label: section.label, start: Math.round(section.start * 100) / 100, end: Math.round(section.end * 100) / 100 };
    if (alone) return { ...place, facts: global };
    const scope: Scope = { suffix: `@${place.id}`, start: section.start, end: section.end };
    const key = sectionKeyFacts(measurements, windows, maker, scope, typeof mainKey === "string" ? mainKey : null, windows.length > 0 ? "heard" : "measured");
    const own = [
      ...key,
      ...familyFacts(windows, track, maker, scope),
      ...headFacts(windows, maker, scope, false),
      ...(scope.end - scope.start >= sectionTempoSeconds ? pulseFacts(measurements, windows, maker, scope, "class") : []),
      ...rangeFacts(measurements, windows, maker, scope),
      ...dynamicsFacts(measurements, maker, scope, false),
      ...shapeFacts(measurements, maker, scope),
    ];
    const wholeKey = key.length === 0 ? facts.filter((fact) => (fact.kind === "key" || fact.kind === "mode") && fact.scope.end - fact.scope.start > scope.end - scope.start) : [];
    own.push(...moodFacts([...own, ...wholeKey], maker, scope));
    facts.push(...own);
    return { ...place, facts: [...own, ...wholeKey].map(({ id }) => id) };
  });
}

/** Who claps is an audience: the applause is the evidence of it. */
function audienceFacts(stretches: readonly SoundStretch[], maker: FactMaker, scope: Scope): Fact[] {
  const applause = stretches.filter(({ sound }) => sound === "applause");
  if (applause.length === 0) return [];
  const evidence = applause.flatMap(({ start, end }) => soundingSpans(start, end, []));
  return [maker.fact(scope, { kind: "soundQuality", value: "live_audience", confidence: Math.max(...applause.map(({ confidence }) => confidence)), origin: "measured", evidence })];
}

/** Sections of music and of what is none, in order of time, numbered anew. */
function inOrder(sections: readonly Omit<Section, "text">[], stretches: readonly SoundStretch[], audience: readonly Fact[]): Omit<Section, "text">[] {
  const others = stretches.map(({ sound, start, end }, index) => (
    { id: `x${index + 1}`, label: sound, start: Math.round(start * 100) / 100, end: Math.round(end * 100) / 100, facts: sound === "applause" ? audience.map(({ id }) => id) : [] }));
  return [...sections, ...others].sort((one, other) => one.start - other.start);
}

/** A fact of what may not be music at all: less sure, and not said. */
function doubtful(fact: Fact, music: number): Fact {
  return { ...fact, confidence: Math.round(fact.confidence * Math.max(0.5, music) * 1000) / 1000, stated: false };
}

function warningsOf(measurements: Measurements, facts: readonly Fact[]): WarningCode[] {
  const warnings: WarningCode[] = [];
  const quality = (value: string): boolean => facts.some((fact) => fact.kind === "soundQuality" && fact.value === value && fact.confidence > 0.7);
  if (quality("clipped")) warnings.push("clipped");
  if (Number.isFinite(measurements.integrated) && measurements.integrated < veryQuietLoudness) warnings.push("very-quiet");
  if (quality("narrow_band")) warnings.push("low-bandwidth");
  return warnings;
}
