import { dressedText } from "./caption-profile";
import type { CaptionCue, CueChange } from "./cue";
import { cueTiming, readingSeconds } from "./cue-timing";
import { finding, type CueFinding, type LintedTrack } from "./lint-finding";
import { remark } from "./lint-remarks";
import { soundingOf } from "./sounding";

/** Files keep whole milliseconds: what differs by less is the same. */
const tolerance = 0.0015;
/** A cue may stand this far before its sound where the curve is too coarse to say (C10 asks for a tenth of a second). */
const onsetTolerance = 0.1;
/** Live captions change at most this often. */
const liveSeconds = 4;
const endings: readonly CueChange[] = ["stop", "fade", "applause", "speech", "not-music"];
const inSilence: readonly CueChange[] = ["stop", "fade", "silence", "not-music"];
const namesEnd = /^silence$|\b(?:music|applause|speech|noise|sound|recording|all|everything|song|piece) (?:stops?|fades?|ends?|pauses?|falls? silent)/i;

function durationFindings(cue: CaptionCue, next: CaptionCue | undefined, track: LintedTrack): CueFinding[] {
  const { profile, description } = track;
  const seconds = cue.end - cue.start;
  const text = dressedText(cue.text, profile).replaceAll("\n", " ");
  const needed = readingSeconds(text);
  const atEnd = cue.end >= description.source.duration - 0.1;
  const findings: CueFinding[] = [];
  const shortest = cueTiming.shortestSeconds - tolerance;
  if (seconds < shortest) findings.push(finding("C11", cue, remark("tooShort", seconds)));
  else if (seconds < needed - tolerance && !atEnd) findings.push(finding("C11", cue, remark("tooQuick", seconds, needed)));
  if (seconds > cueTiming.longestSeconds + tolerance) {
    const spans = description.sections.some(({ start, end }) => Math.abs(start - cue.start) < 1 && Math.abs(end - cue.end) < 1);
    findings.push(spans ? finding("C13", cue, remark("wholeSection")) : finding("C11", cue, remark("tooLong", seconds)));
  }
  if (next) {
    const gap = next.start - cue.end;
    if (gap < 0) findings.push(finding("C11", next, remark("overlaps")));
    else if (gap < cueTiming.gapSeconds - tolerance) findings.push(finding("C11", next, remark("noGap")));
    else if (gap > cueTiming.gapSeconds + tolerance && gap < cueTiming.smallGapSeconds - tolerance) findings.push(finding("C11", cue, remark("flickers", gap)));
  }
  return findings;
}

function placeFindings(track: LintedTrack): CueFinding[] {
  const { cues, description } = track;
  const { span, silences } = soundingOf(description);
  const silent = span === null ? [] : [{ start: 0, end: span.start }, ...silences];
  const findings: CueFinding[] = [];
  for (const cue of cues) {
    const hole = silent.find(({ start, end }) => cue.start >= start - tolerance && cue.start < end - onsetTolerance - description.loudness.step);
    if (hole && !inSilence.includes(cue.change) && !namesEnd.test(cue.text)) findings.push(finding("C10", cue, remark("early")));
    if (cue.start < 0 || cue.end > description.source.duration + 0.1) findings.push(finding("C10", cue, remark("outside")));
  }
  return findings;
}

/** Ends and silences that no cue tells. */
function endFindings({ cues, description }: LintedTrack): CueFinding[] {
  const last = cues.at(-1);
  if (!last || description.verdict !== "music") return [];
  const findings: CueFinding[] = [];
  if (!endings.includes(last.change) && !namesEnd.test(last.text)) findings.push(finding("C9", last, remark("noEnd")));
  for (const { start, end } of soundingOf(description).silences) {
    const before = cues.findLast((cue) => cue.start <= end - 0.5) ?? last;
    const told = before.change === "silence" || namesEnd.test(before.text);
    if (!told) findings.push(finding("C9", before, remark("untoldSilence", Math.round(end - start))));
  }
  return findings;
}

/** Everything that times and neighbours break. */
export function timingFindings(track: LintedTrack): CueFinding[] {
  const { cues, description } = track;
  const findings: CueFinding[] = [];
  for (const [index, cue] of cues.entries()) {
    const former = cues[index - 1];
    findings.push(...durationFindings(cue, cues[index + 1], track));
    if (former?.text === cue.text) findings.push(finding("C8", cue, remark("repeats")));
    if (former && description.source.kind === "live" && cue.start - former.start < liveSeconds - tolerance) findings.push(finding("C20", cue, remark("tooOften")));
  }
  return [...findings, ...placeFindings(track), ...endFindings(track)];
}
