/**
 * Renders music for synthesizers with LMMS into generated/synthesizers: the pieces that come with it, and made-up ones on its
 * presets and on sounds drawn by chance, each labelled by how it was made (labels.jsonl).
 *   --pieces 160   --seconds 45   --seed 1   --out generated/synthesizers
 * LMMS and its data must be installed (Debian: `lmms`, `lmms-common`). Files that are there are kept.
 */
import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { seededRandom, seedFromText } from "../../src/base";
import { Options } from "../data/options";
import { Progress } from "../data/progress";
import { presets } from "../real/synthesizers/patches";
import { drawnPiece } from "../real/synthesizers/piece";
import { project } from "../real/synthesizers/project";

const options = new Options();
const out = options.text("out", path.join("generated", "synthesizers"));
const lmmsData = options.text("lmms", "/usr/share/lmms");
const count = options.number("pieces", 160);
const seconds = options.number("seconds", 45);
const seed = options.number("seed", 1);

if (!existsSync(path.join(lmmsData, "presets"))) throw new Error(`LMMS is not installed: there is no ${lmmsData}/presets (Debian: apt-get install lmms lmms-common)`);
/** A piece that LMMS does not render in this time is left out. */
const mostSeconds = 90;
mkdirSync(out, { recursive: true });
const labels = path.join(out, "labels.jsonl");

/** Renders a project to Ogg Vorbis; false where LMMS cannot, or takes too long: one of its pieces is a test of the machine. */
function render(source: string, target: string): boolean {
  const part = `${target}.part.ogg`;
  try {
    execFileSync("lmms", ["--allowroot", "render", source, "-f", "ogg", "-s", "44100", "-b", "192", "-o", part], { stdio: "ignore", timeout: mostSeconds * 1000, env: { ...process.env, QT_QPA_PLATFORM: "offscreen" } });
    renameSync(part, target);
    return true;
  } catch {
    rmSync(part, { force: true });
    console.log(`${path.basename(source)} cannot be rendered: left out`);
    return false;
  }
}

const demos = readdirSync(path.join(lmmsData, "projects"), { recursive: true, encoding: "utf8" })
  .filter((file) => /^(demos|shorties)\/.*\.mmpz?$/.test(file) && !/drum/i.test(file))
  .sort();
const progress = new Progress("synthesizers", demos.length + count);
const patches = presets(lmmsData);
console.log(`${patches.length} presets, ${demos.length} pieces of LMMS`);

let done = 0;
for (let number = 1; number <= count; number++) {
  const target = path.join(out, `made-${seed}-${number}.ogg`);
  if (!existsSync(target)) {
    const piece = drawnPiece(patches, seconds, seededRandom(seedFromText(`synthesizers ${seed} ${number}`)));
    const source = path.join(out, `made-${seed}-${number}.mmp`);
    writeFileSync(source, project(piece.parts, piece.bars, piece.beatsPerMinute));
    if (render(source, target)) {
      const families = ["electronic", ...(piece.drums ? ["drums_percussion"] : [])];
      appendFileSync(labels, `${JSON.stringify({ file: path.basename(target), manner: piece.manner, families, complete: true, key: piece.key })}\n`);
    }
    rmSync(source, { force: true });
  }
  progress.update(++done);
}
for (const demo of demos) {
  const name = path.parse(demo).name.replace(/[^A-Za-z0-9]+/g, "-").toLowerCase();
  const target = path.join(out, `lmms-${name}.ogg`);
  if (!existsSync(target) && render(path.join(lmmsData, "projects", demo), target)) {
    appendFileSync(labels, `${JSON.stringify({ file: path.basename(target), manner: "piece of LMMS", families: ["electronic"], complete: false, key: null })}\n`);
  }
  progress.update(++done);
}
