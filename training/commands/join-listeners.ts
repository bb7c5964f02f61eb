/**
 * Puts the networks of several published models into one that answers by the mean of their logits:
 *   npm run train -- join-listeners --models FOLDER,FOLDER [--calibration FILE] [--type float16|int8] [--to public/model]
 * The first one's heard sequence and writer stay (the target's writer, where it has none), and its calibration where none is given (to be fitted anew: calibrate-listener).
 * All must have been trained on inputs of the same statistics, as runs that start from a published model are.
 */
import { cpSync, readFileSync } from "node:fs";
import path from "node:path";
import { ListenerNetwork, memberName } from "../../src/listener/network";
import { type CalibrationTable, encodeWeights, prepareBackend, smallTypes, type WeightType } from "../../src/neural";
import { Options } from "../data/options";
import { ModelFolder } from "../listener/model-folder";

const options = new Options();
const folders = options.text("models", "").split(",").map((folder) => new ModelFolder(folder));
const manifests = folders.map((folder) => {
  const manifest = folder.manifest();
  if (manifest === null) throw new Error(`no model that fits this program's features is in ${folder.folder}`);
  return manifest;
});
const [first] = manifests;
const [firstFolder] = folders;
if (!first || !firstFolder || folders.length < 2) throw new Error("at least two models are joined: --models FOLDER,FOLDER");
const build = ({ listener: { network, statistics } }: typeof first): string => JSON.stringify([network, statistics]);
if (manifests.some((manifest) => build(manifest) !== build(first))) throw new Error("the models differ in build, or in the statistics of their inputs");

const members = folders.flatMap((folder) => folder.members() ?? []);
const arrays = members.flatMap((member, index) => member.arrays.map((array) => ({ ...array, name: `${memberName(index)}/${array.name}` })));
const bytes = encodeWeights(arrays, smallTypes(options.text("type", "float16") as WeightType), { joined: manifests.map(({ version }) => version) });
const given = options.text("calibration", "");
const calibration = given === "" ? first.listener.calibration : (JSON.parse(readFileSync(given, "utf8")) as CalibrationTable);
const target = new ModelFolder(options.text("to", path.join("public", "model")));
/** A run that was just published may have no writer; then the one that is there stays. */
const writer = first.writer ?? target.manifest()?.writer;
if (first.writer && target.folder !== firstFolder.folder) cpSync(path.join(firstFolder.folder, first.writer.file), path.join(target.folder, first.writer.file));
const manifest = target.writeManifest({ ...first.listener, ...target.writeFile("listener.bin", bytes), members: members.length, calibration }, writer);
await prepareBackend({ name: "cpu" });
ListenerNetwork.load(bytes, manifest.listener).dispose();
console.log(`joined ${manifests.map(({ version }) => version).join(" and ")} into ${manifest.version}: ${members.length} networks, ${manifest.listener.bytes} bytes`);
