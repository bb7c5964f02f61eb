/**
 * Measures the listener on the rendered test split, on the unseen font and on the real recordings; one table a set.
 *   --shared ../shared   --model public/model   --rendered 108 (excerpts a set, 0 leaves them out)   --json FILE   --details (each recording)   --no-peers
 *   --errors FILE (Markdown: what is heard wrongly of each real recording)
 * Nothing is trained or tuned here. Sets whose data are missing are left out with a word.
 */
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { listenToFrames } from "../../src/listener";
import { hasFont, heldOutFont } from "../data/fonts";
import { Options, sharedFolder } from "../data/options";
import { tuningOf } from "../data/shard";
import { details, errorTable } from "../evaluate/details";
import type { Item } from "../evaluate/item";
import { publishedEars } from "../evaluate/network-answers";
import { peerFigures, printedPeers, type PeerFigures } from "../evaluate/peers";
import { framesOfFile } from "../evaluate/recording-frames";
import { renderedItems } from "../evaluate/rendered-set";
import { printed, setFigures, type HeardItem, type SetFigures } from "../evaluate/report";
import { truthsOfAudio } from "../evaluate/truth";

const options = new Options();
const shared = sharedFolder(options);
const cache = path.join("generated", "cache");
const ears = await publishedEars(options.text("model", path.join("public", "model")));
const count = options.number("rendered", 108);
const results: { readonly figures: SetFigures; readonly peers: readonly PeerFigures[] }[] = [];
console.log(`Listening with ${ears.name}.`);

for (const set of ["rendered test", "unseen font"] as const) {
  if (count === 0) continue;
  if (!existsSync(path.join(shared, "corpus", "scores.zip"))) {
    console.log(`No ${set}: there is no ${path.join(shared, "corpus")}.`);
    continue;
  }
  if (set === "unseen font" && !hasFont(heldOutFont, shared)) {
    console.log(`No ${set}: ${heldOutFont} is not there.`);
    continue;
  }
  await report(set, await renderedItems(set, count, shared, path.join(cache, "evaluate"), (done) => process.stderr.write(`\r${set}: ${done} of ${count} rendered${done === count ? "\n" : ""}`)));
}
if (existsSync(path.join(shared, "audio", "labels.jsonl"))) {
  const items: Item[] = [];
  for (const truth of truthsOfAudio(shared)) {
    const file = path.join(shared, "audio", truth.name);
    if (existsSync(file)) items.push({ truth, file, ...(await framesOfFile(file, path.join(cache, "audio-frames"))) });
  }
  await report("real recordings", items);
} else console.log(`No real recordings: there is no ${path.join(shared, "audio")}.`);

const json = options.text("json", "");
if (json !== "") writeFileSync(json, `${JSON.stringify({ model: ears.name, sets: results }, null, 1)}\n`);

async function report(set: string, items: readonly Item[]): Promise<void> {
  const began = performance.now();
  const heard: HeardItem[] = items.map(({ truth, frames }) => ({ truth, heard: listenToFrames(frames, ears.answers(frames, tuningOf(frames)), ears.calibration) }));
  const milliseconds = (performance.now() - began) / Math.max(1, items.length);
  const figures = setFigures(set, heard);
  const peers = options.has("no-peers") ? [] : await peerFigures(items, shared, path.join(cache, "peers"));
  for (const line of [...printed(figures), `${Math.round(milliseconds)} ms a recording`, ...printedPeers(peers)]) console.log(line);
  if (options.has("details")) for (const line of details(heard)) console.log(line);
  const errors = options.text("errors", "");
  if (errors !== "" && set === "real recordings") writeFileSync(errors, errorTable(heard, ears.name));
  results.push({ figures, peers });
}
