/** Puts a trained writer beside the published listener: publish-writer [--from generated/writer] [--to public/model]. */
import { Options } from "../data/options";
import { ModelFolder } from "../listener/model-folder";
import { storedWriter } from "../writer/stored-writer";

const options = new Options();
const from = options.text("from", "generated/writer");
const folder = new ModelFolder(options.text("to", "public/model"));
const before = folder.manifest();
if (before === null) throw new Error("no listener is published that fits this program's features");
if (storedWriter(from) === null) throw new Error(`train-writer has left nothing in ${from}`);
const manifest = folder.writeManifest(before.listener, folder.writeWriter(from));
console.log(`published version ${manifest.version}: listener ${manifest.listener.bytes} bytes, writer ${manifest.writer?.bytes ?? 0} bytes`);
