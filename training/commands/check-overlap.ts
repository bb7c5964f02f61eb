/**
 * Compares the sound of every training recording with that of every validation recording, so that none is heard twice.
 *   --shared ../shared   --packages generated/debian-music   --from .8 (correlation from which a pair is printed)
 * Ten seconds out of each validation recording are laid along every training recording: Pearson's correlation of 20 band
 * levels, four a second, each band less its mean. The same recording gives .95 and more, another performance less than .9.
 */
import path from "node:path";
import { Options, sharedFolder } from "../data/options";
import { Progress } from "../data/progress";
import { bandLevels, bestCorrelation, contour, contours, levelsPerSecond } from "../real/band-levels";
import { SoundStore } from "../real/sound-store";
import { realSources } from "../real/sources";
import { jsonLines } from "../teachers/json-lines";

const options = new Options();
const shared = sharedFolder(options);
const store = new SoundStore(options.text("cache", path.join("generated", "cache", "sound-32khz")));
const from = options.number("from", 0.8);
const wantedLevels = 10 * levelsPerSecond;

const held = jsonLines<{ file: string; ensemble: string }>(path.join(shared, "audio", "labels.jsonl"))
  .filter(({ ensemble }) => ensemble !== "not_music")
  .map(({ file }) => {
    const levels = bandLevels(store, path.join(shared, "audio", file));
    const start = Math.max(0, (levels.length - wantedLevels) >> 1);
    const template = levels.slice(start, start + wantedLevels);
    return { file, length: template.length, contour: contour(template) };
  })
  .filter(({ length }) => length >= wantedLevels / 2);
const lengths = [...new Set(held.map(({ length }) => length))];
const sources = realSources({ shared, packages: options.text("packages", path.join("generated", "debian-music")), synthesizers: path.join("generated", "synthesizers") }).filter(({ pool }) => pool === "recordings" || pool === "packages" || pool === "synthesizers");
const progress = new Progress("compared", sources.length);
const found: { readonly value: number; readonly pair: string }[] = [];
for (const [index, source] of sources.entries()) {
  const levels = bandLevels(store, source.file);
  for (const length of lengths) {
    const stretches = contours(levels, length);
    for (const { file, contour: wanted } of held.filter((each) => each.length === length)) {
      found.push({ value: bestCorrelation(wanted, stretches), pair: `${file} in ${source.group} (${path.basename(source.file)})` });
    }
  }
  progress.update(index + 1);
}
found.sort((a, b) => b.value - a.value);
for (const { value, pair } of found.filter((each, index) => index < 10 || each.value >= from)) console.log(`${value.toFixed(3)}  ${pair}`);
