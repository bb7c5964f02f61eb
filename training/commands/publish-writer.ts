/** Publishes a trained writer beside the listener that is there: publish-writer [--writer generated/writer] [--to public/model]. */
import { Options } from "../data/options";
import { ModelFolder } from "../listener/model-folder";

const options = new Options();
const folder = new ModelFolder(options.text("to", "public/model"));
const before = folder.manifest();
if (before === null) throw new Error(`no model that fits this program's features is in ${folder.folder}`);
const manifest = folder.writeManifest(before.listener, folder.writeWriter(options.text("writer", "generated/writer")));
console.log(`published version ${manifest.version}: the listener of ${before.version}, writer ${String(manifest.writer?.bytes)} bytes`);
