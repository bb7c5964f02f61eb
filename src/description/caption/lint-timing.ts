import { dressedText } from "./caption-profile";
import type { CaptionCue, CueChange } from "./cue";
import { cueTiming, readingSeconds } from "./cue-timing";
import { finding, type CueFinding, type LintedTrack } from "./lint-finding";
import { soundingOf } from "./sounding";

/** Files keep whole milliseconds: what differs by less is the same. */
const tolerance = 0.0015;
/** A cue may stand this far before its sound where the curve is too coarse to say (C10 asks for a tenth of a second). */
const onsetTolerance = 0.1;
/** Live captions change at most this often (C20). */
const liveSeconds = 4;
const endings: readonly CueChange[] = ["stop", "fade", "not-music"];
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
  if (seconds < shortest) findings.push(finding("C11", cue, `${seconds.toFixed(2)} s: too short to be seen; at least 5/6 s.`));
  else if (seconds < needed - tolerance && !atEnd) findings.push(finding("C11", cue, `${seconds.toFixed(1)} s: these words need ${needed.toFixed(1)} s to be read.`));
  if (seconds > cueTiming.longestSeconds + tolerance) {
    const spans = description.sections.some(({ start, end }) => Math.abs(start - cue.start) < 1 && Math.abs(end - cue.end) < 1);
    findings.push(spans ? finding("C13", cue, "A section's length belongs to the chapters file; a caption stands at its head.") : finding("C11", cue, `${seconds.toFixed(1)} s: longer than 7 s is read twice.`));
  }
  if (next) {
    const gap = next.start - cue.end;
    if (gap < 0) findings.push(finding("C11", next, "It begins before the caption before it has ended."));
    else if (gap < cueTiming.gapSeconds - tolerance) findings.push(finding("C11", next, "Two frames (83 ms) must lie between captions, or the change is not seen."));
    else if (gap > cueTiming.gapSeconds + tolerance && gap < cueTiming.smallGapSeconds - tolerance) findings.push(finding("C11", cue, `A gap of ${gap.toFixed(2)} s flickers: hold this caption until the next.`));
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
    if (hole && !inSilence.includes(cue.change) && !namesEnd.test(cue.text)) findings.push(finding("C10", cue, "It begins before the sound that it names."));
    if (cue.start < 0 || cue.end > description.source.duration + 0.1) findings.push(finding("C10", cue, "It lies outside the recording."));
  }
  return findings;
}

/** Ends and silences that no cue tells (C9). */
function endFindings({ cues, description }: LintedTrack): CueFinding[] {
  const last = cues.at(-1);
  if (!last || description.verdict !== "music") return [];
  const findings: CueFinding[] = [];
  if (!endings.includes(last.change) && !namesEnd.test(last.text)) findings.push(finding("C9", last, "The last caption does not say that the music stops or fades."));
  for (const { start, end } of soundingOf(description).silences) {
    const before = cues.findLast((cue) => cue.start <= end - 0.5) ?? last;
    const told = before.change === "silence" || namesEnd.test(before.text);
    if (!told) findings.push(finding("C9", before, `Nothing tells the ${Math.round(end - start)} s of silence after it.`));
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
    if (former?.text === cue.text) findings.push(finding("C8", cue, "It says what the caption before it said: a caption marks a change."));
    if (former && description.source.kind === "live" && cue.start - former.start < liveSeconds - tolerance) findings.push(finding("C20", cue, "Live captions change at most every four seconds."));
  }
  return [...findings, ...placeFindings(track), ...endFindings(track)];
}
