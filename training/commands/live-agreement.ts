/**
 * Plays recordings to the live ears, faster than they sound, and holds each fact told live against what the same ears state of the file.
 *   --shared ../shared   --model public/model   --every 1 (each recording)
 */
import path from "node:path";
import { Options, sharedFolder } from "../data/options";
import { Progress } from "../data/progress";
import { agreement, heardAsFile, heardLive } from "../evaluate/live-agreement";
import { publishedEars } from "../evaluate/network-answers";
import { framesOfFile } from "../evaluate/recording-frames";
import { truthsOfAudio } from "../evaluate/truth";

const options = new Options();
const shared = sharedFolder(options);
const every = options.number("every", 1);
const ears = await publishedEars(options.text("model", path.join("public", "model")));
const recordings = truthsOfAudio(shared).filter((_, index) => index % every === 0);
const progress = new Progress("played", recordings.length);
const sum = { same: 0, different: 0, unsaid: 0 };
let [statements, verdicts, sameVerdict] = [0, 0, 0];
for (const [index, { name }] of recordings.entries()) {
  const { frames } = await framesOfFile(path.join(shared, "audio", name), path.join("generated", "cache", "audio-frames"));
  const told = heardLive(frames, ears);
  const file = heardAsFile(frames, ears);
  const { same, different, unsaid } = agreement(told, file);
  sum.same += same;
  sum.different += different;
  sum.unsaid += unsaid;
  statements += told.length;
  verdicts += told.length > 0 ? 1 : 0;
  sameVerdict += told.at(-1)?.sound === file.verdict ? 1 : 0;
  if (different > same) console.log(`  ${name}: ${different} of ${same + different + unsaid} differ`);
  progress.update(index + 1);
}
const percent = (part: number, whole: number): string => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);
console.log(`${recordings.length} recordings, ${statements} statements, ${sum.same + sum.different + sum.unsaid} facts told live`);
console.log(`the file states the same: ${percent(sum.same, sum.same + sum.different)} of ${sum.same + sum.different} it speaks of (must be ≥ 85 %); of ${sum.unsaid} it says nothing`);
console.log(`last verdict live is the file's: ${percent(sameVerdict, verdicts)} of ${verdicts}`);
