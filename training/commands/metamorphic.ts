/**
 * Changes recordings in ways whose effect is known without labels, and counts how often the facts follow.
 *   --shared ../shared   --model public/model   --every 3 (each third recording)
 * Level, a shift of 30 ms and MP3 coding must change no stated fact; a changed speed must move key and tempo by as much.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { Options, sharedFolder } from "../data/options";
import { Progress } from "../data/progress";
import { changes, heardIn, movedKeys, movedTempi, sameFacts, type Kept } from "../evaluate/metamorphic";
import { publishedEars } from "../evaluate/network-answers";
import { decodeOpus } from "../evaluate/recording-frames";
import { truthsOfAudio } from "../evaluate/truth";

const options = new Options();
const shared = sharedFolder(options);
const every = options.number("every", 3);
const ears = await publishedEars(options.text("model", path.join("public", "model")));
const recordings = truthsOfAudio(shared).filter(({ music }) => music).filter((_, index) => index % every === 0);
const sums = new Map<string, { kept: number; of: number }>();
const add = (name: string, { kept, of }: Kept): void => {
  const sum = sums.get(name) ?? { kept: 0, of: 0 };
  sums.set(name, { kept: sum.kept + kept, of: sum.of + of });
};
const progress = new Progress("changed", recordings.length);
for (const [index, { name }] of recordings.entries()) {
  const samples = await decodeOpus(new Uint8Array(readFileSync(path.join(shared, "audio", name))));
  const before = heardIn(samples, ears);
  for (const change of changes) {
    const after = heardIn(change.apply(samples), ears);
    if (change.semitones === 0) add(`${change.name}: same stated facts`, sameFacts(before, after));
    else {
      add(`${change.name}: stated key moves along`, movedKeys(before, after, change.semitones));
      add(`${change.name}: tempo moves along`, movedTempi(before, after, 2 ** (change.semitones / 12)));
    }
  }
  progress.update(index + 1);
}
for (const [name, { kept, of }] of sums) console.log(`${name.padEnd(46)} ${of === 0 ? "–" : `${((100 * kept) / of).toFixed(1)} %`} of ${of}`);
