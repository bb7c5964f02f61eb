import { finding, type CueFinding, type LintedTrack } from "./lint-finding";
import { remark } from "./lint-remarks";
import { timingFindings } from "./lint-timing";
import { wordingFindings } from "./lint-wording";

/** A cue must name facts of its document, and what a person wrote must be marked as theirs. */
function originFindings({ cues, description }: LintedTrack): CueFinding[] {
  const known = new Set(description.facts.map(({ id }) => id));
  const findings: CueFinding[] = [];
  const seen = new Set<string>();
  for (const cue of cues) {
    const missing = cue.facts.find((id) => !known.has(id));
    if (missing !== undefined) findings.push(finding("C21", cue, remark("unknownFact", missing)));
    if (!(cue.confidence >= 0 && cue.confidence <= 1)) findings.push(finding("C21", cue, remark("noProbability")));
    if (cue.change === "written" && !cue.edited) findings.push(finding("C21", cue, remark("unmarked")));
    if (seen.has(cue.id)) findings.push(finding("C17", cue, remark("sameName")));
    seen.add(cue.id);
  }
  return findings;
}

/**
 * Holds a track of captions against rules C1–C21 of the caption guide: every finding names its rule, the cue, and why. The
 * machine's own tracks have none; a person's edits may, and are told before an export, never refused.
 */
export function lintCues(track: LintedTrack): readonly CueFinding[] {
  const findings = [...track.cues.flatMap((cue) => wordingFindings(cue, track)), ...timingFindings(track), ...originFindings(track)];
  const places = new Map(track.cues.map(({ id }, index) => [id, index]));
  return findings.sort((a, b) => (places.get(a.cueId) ?? 0) - (places.get(b.cueId) ?? 0));
}
