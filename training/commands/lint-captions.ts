/**
 * Captions of all recordings of ../shared/audio held against the caption guide: three densities, every house style.
 *   --shared ../shared   --model public/model   --show (prints the cues of the usual density)
 * Heard with the published model as it is now. Ends with an error when the linter finds anything.
 */
import path from "node:path";
import { captionCues, captionDensities, captionProfiles, lintCues, type Description } from "../../src/description";
import { listenToFrames } from "../../src/listener";
import { Options, sharedFolder } from "../data/options";
import { Progress } from "../data/progress";
import { tuningOf } from "../data/shard";
import { median, wordlessDescription } from "../evaluate/caption-timing";
import { publishedEars } from "../evaluate/network-answers";
import { framesOfFile } from "../evaluate/recording-frames";
import { truthsOfAudio } from "../evaluate/truth";

const options = new Options();
const shared = sharedFolder(options);
const ears = await publishedEars(options.text("model", path.join("public", "model")));
const recordings = truthsOfAudio(shared);
const progress = new Progress("recordings", recordings.length);
/** From this length on, two cues for start and end are no more than two a minute. */
const longEnoughSeconds = 45;

function report({ source, verdict }: Description, cues: ReturnType<typeof captionCues>): void {
  console.log(`\n${source.name}, ${source.duration.toFixed(0)} s, ${verdict}`);
  for (const { start, end, text, change, confidence } of cues) console.log(`  ${start.toFixed(2).padStart(7)} – ${end.toFixed(2).padEnd(7)} ${text.padEnd(44)} ${change}, ${confidence.toFixed(2)}`);
}

let findings = 0;
let tracks = 0;
const rates: number[] = [];
for (const [index, { name }] of recordings.entries()) {
  const { frames, seconds } = await framesOfFile(path.join(shared, "audio", name), path.join("generated", "cache", "audio-frames"));
  const description = wordlessDescription(listenToFrames(frames, ears.answers(frames, tuningOf(frames)), ears.calibration), seconds, name);
  for (const density of captionDensities) {
    for (const profile of Object.values(captionProfiles)) {
      const cues = captionCues(description, { density, profile });
      tracks++;
      for (const { rule, cueId, why } of lintCues({ cues, profile, description })) {
        findings++;
        console.log(`${name}, ${density}, ${profile.id}: ${rule} in ${cueId}: ${why}`);
      }
      if (density !== "normal" || profile.id !== "standard") continue;
      if (seconds >= longEnoughSeconds && description.verdict === "music") rates.push((60 * cues.length) / seconds);
      if (options.has("show")) report(description, cues);
    }
  }
  progress.update(index + 1);
}
console.log(`${ears.name}: ${findings} findings in ${tracks} tracks of ${recordings.length} recordings`);
console.log(`cues a minute at the usual density, ${rates.length} recordings of music from ${longEnoughSeconds} s on: median ${median(rates).toFixed(1)}, most ${Math.max(...rates).toFixed(1)}`);
if (findings > 0) process.exitCode = 1;
