/**
 * How near cues begin to the changes that they name: scores of the test split with planted changes (a family enters or
 * leaves, a swell, a drop, a silence, another tempo, a fade, a stop), rendered, heard with the published model, captioned.
 *   --from 0   --count 144   --density normal   --shared ../shared   --model public/model   --details
 * The thresholds of the caption code were set on numbers 0 to 143; later ones are held out.
 */
import path from "node:path";
import { captionCues, captionDensities, captionProfiles, lintCues, type CaptionDensity } from "../../src/description";
import { listenToFrames } from "../../src/listener";
import { Options, sharedFolder } from "../data/options";
import { Progress } from "../data/progress";
import { tuningOf } from "../data/shard";
import { levelRange, median, scoreTiming, wordlessDescription, type TimingScore } from "../evaluate/caption-timing";
import { publishedEars } from "../evaluate/network-answers";
import { plantedRecordings } from "../evaluate/planted-recording";

const options = new Options();
const from = options.number("from", 0);
const count = options.number("count", 144);
const density = captionDensities.find((each) => each === options.text("density", "normal")) ?? ("normal" satisfies CaptionDensity);
const details = options.has("details");
const rendering = new Progress("rendered", count);
const recordings = await plantedRecordings({ from, count }, sharedFolder(options), path.join("generated", "cache", "evaluate"), (done) => rendering.update(done));
const ears = await publishedEars(options.text("model", path.join("public", "model")));
const scores: TimingScore[] = [];
const rates = { steady: [] as number[], changing: [] as number[] };
let findings = 0;
const ended = (cue: { change: string }): boolean => cue.change === "stop" || cue.change === "fade";
/** A level that moves by less than this is steady; cues tell of changes from here on. */
const steadyDecibels = 9;
const shown = (seconds: number): string => seconds.toFixed(2).padStart(6);
for (const [index, recording] of recordings.entries()) {
  const { frames, seconds, work, changes } = recording;
  const description = wordlessDescription(listenToFrames(frames, ears.answers(frames, tuningOf(frames)), ears.calibration), seconds, work);
  const profile = captionProfiles.standard;
  const cues = captionCues(description, { density, profile });
  for (const { rule, cueId, why } of lintCues({ cues, profile, description })) {
    findings++;
    if (details) console.log(`${from + index} lint ${rule} ${cueId}: ${why}`);
  }
  const score = scoreTiming(cues, recording, frames.level);
  scores.push(score);
  // Scores swell and fall by themselves too: steady is what has nothing planted and keeps its level.
  const isSteady = changes.length <= 2 && levelRange(frames.level, recording) < steadyDecibels;
  rates[isSteady ? "steady" : "changing"].push((60 * cues.length) / seconds);
  if (!details) continue;
  console.log(`\n${from + index} ${work} (${description.verdict})`);
  for (const { change, cue } of score.told) console.log(`  told   ${shown(change.at)} ${change.kind} ${change.family ?? ""} → ${shown(cue.start)} (${(cue.start - change.at).toFixed(2)}) ${cue.text}`);
  for (const change of score.missed) console.log(`  missed ${shown(change.at)} ${change.kind} ${change.family ?? ""}${change.kind === "fade" || change.kind === "stop" ? ` (said: ${cues.filter(ended).map((cue) => `${cue.text} ${cue.start}`).join()})` : ""}`);
  for (const cue of score.wrong) console.log(`  wrong  ${shown(cue.start)} ${cue.text}`);
  if (isSteady) for (const { start, text, change } of cues) console.log(`  steady ${shown(start)} ${text} (${change})`);
}
/** How many of the recordings stay at or under so many cues a minute. */
const within = (values: readonly number[], most: number): string => `${values.filter((rate) => rate <= most + 0.05).length} of ${values.length} within ${most}`;
const told = scores.flatMap((score) => score.told);
const errors = told.map(({ change, cue }) => Math.abs(cue.start - change.at));
const percent = (part: number, whole: number): string => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(0)} %`);
console.log(`\n${ears.name}, ${recordings.length} recordings, density ${density}`);
console.log("change    planted   told   median s   within 1 s");
for (const kind of ["start", "enters", "leaves", "swell", "drop", "silence", "tempo", "fade", "stop"] as const) {
  const own = told.filter(({ change }) => change.kind === kind);
  const all = own.length + scores.flatMap(({ missed }) => missed).filter((change) => change.kind === kind).length;
  const apart = own.map(({ change, cue }) => Math.abs(cue.start - change.at));
  console.log(`${kind.padEnd(9)} ${String(all).padStart(7)} ${percent(own.length, all).padStart(6)} ${median(apart).toFixed(2).padStart(10)} ${percent(apart.filter((apart) => apart <= 1).length, own.length).padStart(12)}`);
}
const wrong = scores.flatMap((score) => score.wrong);
const wrongKinds = [...new Set(wrong.map(({ change }) => change))];
console.log(`all: median ${median(errors).toFixed(2)} s (bar 0.5), within 1 s ${percent(errors.filter((error) => error <= 1).length, errors.length)} (bar 85 %)`);
const mid = told.filter(({ change }) => !["start", "fade", "stop"].includes(change.kind)).map(({ change, cue }) => Math.abs(cue.start - change.at));
console.log(`without starts and ends: median ${median(mid).toFixed(2)} s, within 1 s ${percent(mid.filter((error) => error <= 1).length, mid.length)}, of ${mid.length}`);
console.log(`cues that name a change which was not there: ${wrongKinds.map((kind) => `${kind} ${wrong.filter(({ change }) => change === kind).length}`).join(", ") || "none"}, in ${recordings.length} recordings`);
console.log(`cues a minute: steady ${median(rates.steady).toFixed(1)} (most ${Math.max(...rates.steady).toFixed(1)}; ${within(rates.steady, 2)}), changing ${median(rates.changing).toFixed(1)} (most ${Math.max(...rates.changing).toFixed(1)}; ${within(rates.changing, 8)})`);
console.log(`linter findings: ${findings}`);
