/**
 * Fits what the listener measures of applause on made and real applause and on all else that is trained on, and writes src/listener/measure/applause-weights.ts.
 * Then tells hits and false alarms over the validation recordings, which nothing is fitted on.
 *   --sounds 3000   --seed 1   --packages generated/debian-music   --applause generated/debian-applause   --dry (writes nothing)   --details (also fits without each real recording, and tells how well that is heard then)   --check (only tells of the validation recordings)
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { seededRandom, seedFromText } from "../../src/base";
import { applauseFeatureCount, applauseLogits, applauseNetwork, applauseStretches, sureLooks, type SmallLayer, type SmallNetwork } from "../../src/listener";
import { Options, sharedFolder } from "../data/options";
import { Progress } from "../data/progress";
import { framesOfFile } from "../evaluate/recording-frames";
import { truthsOfAudio } from "../evaluate/truth";
import { prepareTraining } from "../learning/backend";
import { applauseFiles, applausePackages, ApplauseSounds, nameOfApplause } from "../measures/applause-sounds";
import { fitApplause, lessonOf, scoreApplause, type ApplauseLesson, type ApplauseScores } from "../measures/fit-applause";
import { fetchPackages } from "../real/debian-music";
import { SoundStore } from "../real/sound-store";
import { realSources } from "../real/sources";

const options = new Options();
const shared = sharedFolder(options);
const seed = options.number("seed", 1);
const wanted = options.number("sounds", 3000);
/** From here on a look is called applause, as in src/listener/measure/applause.ts; what others would give is told beside it. */
const sureLogit = 2.5;
const logits = [0, 1, 2, 3, 4];
/** Sounds whose lessons are kept in one file: a later call goes on after the last. */
const partSize = 100;

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const told = ({ heard, falseAlarms }: ApplauseScores): string => `${percent(heard)} of applause heard, ${percent(falseAlarms)} of all else called applause`;

async function checkValidation(network: SmallNetwork): Promise<void> {
  const recordings = truthsOfAudio(shared);
  let found = 0;
  for (const { name } of recordings) {
    const { frames } = await framesOfFile(path.join(shared, "audio", name), path.join("generated", "cache", "audio-frames"));
    const stretches = applauseStretches(frames, sureLooks.file, network);
    const sure = applauseLogits(frames, network).reduce((most, logit) => Math.max(most, logit), -Infinity);
    if (stretches.length > 0) found++;
    if (stretches.length > 0 || sure > 0) console.log(`  ${name}: ${stretches.map(({ start, end, confidence }) => `${start.toFixed(1)}–${end.toFixed(1)} s (${confidence.toFixed(2)})`).join(", ") || "no stretch"}; surest look ${sure.toFixed(1)}`);
  }
  console.log(`stretches of applause in ${found} of ${recordings.length} validation recordings`);
}

if (options.has("check")) {
  await checkValidation(applauseNetwork);
  process.exit(0);
}

const packages = options.text("applause", path.join("generated", "debian-applause"));
fetchPackages(packages, applausePackages);
const files = applauseFiles(shared, packages);
const store = new SoundStore(options.text("cache", path.join("generated", "cache", "sound-32khz")));
const sources = realSources({ shared, packages: options.text("packages", path.join("generated", "debian-music")), synthesizers: path.join("generated", "synthesizers") }).filter(({ file }) => !files.includes(file));
const sounds = new ApplauseSounds(store, sources, files);
const progress = new Progress("sounds", wanted);

const lessons: ApplauseLesson[] = [];
const folder = path.join("generated", "applause");
mkdirSync(folder, { recursive: true });
for (let first = 0; first < wanted; first += partSize) {
  const file = path.join(folder, `${seed}-${applauseFeatureCount}-${first}.json`);
  if (!existsSync(file)) {
    const part = Array.from({ length: partSize }, (_unused, index) => {
      const lesson = lessonOf(sounds.next(seededRandom(seedFromText(`applause ${seed} ${first + index}`))));
      progress.update(first + index + 1);
      return { ...lesson, looks: lesson.looks.map((look) => Array.from(look, (value) => Number(value.toPrecision(5)))) };
    });
    writeFileSync(file, JSON.stringify(part));
  }
  lessons.push(...(JSON.parse(readFileSync(file, "utf8")) as ApplauseLesson[]));
}
await prepareTraining();
const trained = lessons.filter(({ split }) => split === "train");
const checked = lessons.filter(({ split }) => split === "val");
console.log(`${trained.length} sounds to learn from, ${trained.filter(({ isApplause }) => isApplause).length} of applause`);
for (const file of options.has("details") ? files : []) {
  const name = nameOfApplause(file);
  const without = fitApplause(trained.filter(({ group }) => group !== name), seed);
  const others = [...lessons.filter(({ group }) => group === name), ...checked.filter(({ isApplause }) => !isApplause)];
  console.log(`never heard ${name}: ${logits.map((logit) => `from logit ${logit}: ${told(scoreApplause(others, without, logit))}`).join("; ")}`);
}
const network = fitApplause(trained, seed);
console.log(logits.map((logit) => `from logit ${logit}: ${told(scoreApplause(checked, network, logit))}`).join("; "));
const scores = scoreApplause(checked, network, sureLogit);
for (const [group, { looks, called }] of [...scores.groups].sort(([one], [other]) => one.localeCompare(other))) console.log(`  ${group}: ${called} of ${looks} looks`);
console.log(`validation split: ${told(scores)}`);

if (!options.has("dry")) {
  const short = (value: number): string => String(Number(value.toPrecision(4)));
  const row = (values: readonly number[]): string => `[${values.map(short).join(", ")}]`;
  const layer = ({ weights, constants }: SmallLayer): string => `{\n    weights: [\n${weights.map((values) => `      ${row(values)},\n`).join("")}    ],\n    constants: ${row(constants)},\n  }`;
  const note = `Made by \`npm run train -- fit-applause --seed ${seed}\` of ${trained.length} sounds, made and real; of others: ${told(scores)}.\n * No validation recording took part.`;
  writeFileSync(
    path.join("src", "listener", "measure", "applause-weights.ts"),
    `import type { SmallNetwork } from "./small-network";\n\n/**\n * applauseFeatures → other sound, applause.\n * ${note}\n */\nexport const applauseNetwork: SmallNetwork = {\n  hidden: ${layer(network.hidden)},\n  answers: ${layer(network.answers)},\n};\n`,
  );
}
await checkValidation(network);
