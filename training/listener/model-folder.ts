import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { featureHash } from "../../src/features";
import { memberName } from "../../src/listener/network";
import { type DecodedWeights, decodeWeights, type FileEntry, type ListenerEntry, type Manifest, parseManifest, type WriterEntry } from "../../src/neural";

/** The published files together, at most. */
export const modelByteLimit = 10_000_000;

/** public/model: the weights and the manifest that names them. */
export class ModelFolder {
  constructor(readonly folder = path.join("public", "model")) {
    mkdirSync(folder, { recursive: true });
  }

  /** What is published; null when nothing is, or something for other features. */
  manifest(): Manifest | null {
    const file = path.join(this.folder, "manifest.json");
    if (!existsSync(file)) return null;
    try {
      return parseManifest(JSON.parse(readFileSync(file, "utf8")), featureHash());
    } catch {
      return null;
    }
  }

  /** The listener's weights file. */
  listenerBytes(manifest: Manifest): Uint8Array {
    return readFileSync(path.join(this.folder, manifest.listener.file));
  }

  /** Each published network's weights, rounded as they are published, the last trained first; null when nothing is published, or something for other features. */
  members(): readonly DecodedWeights[] | null {
    const manifest = this.manifest();
    if (manifest === null) return null;
    const { arrays, note } = decodeWeights(this.listenerBytes(manifest));
    const { members = 1 } = manifest.listener;
    if (members === 1) return [{ arrays, note }];
    return Array.from({ length: members }, (_unused, member) => {
      const prefix = `${memberName(member)}/`;
      return { arrays: arrays.filter(({ name }) => name.startsWith(prefix)).map((array) => ({ ...array, name: array.name.slice(prefix.length) })), note };
    });
  }

  /** The weights of the network that was trained last; null as above. */
  weights(): DecodedWeights | null {
    return this.members()?.[0] ?? null;
  }

  /** Writes a weights file and gives its entry. */
  writeFile(name: string, bytes: Uint8Array): FileEntry {
    writeFileSync(path.join(this.folder, name), bytes);
    return { file: name, sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length };
  }

  /** Writes the writer's weights that train-writer left in a folder, and gives their entry. */
  writeWriter(trained: string): WriterEntry {
    const { network, tokenizer } = JSON.parse(readFileSync(path.join(trained, "writer.json"), "utf8")) as Pick<WriterEntry, "network" | "tokenizer">;
    return { ...this.writeFile("writer.bin", readFileSync(path.join(trained, "writer.lnw"))), network, tokenizer };
  }

  /** Writes the manifest; its version is made of the files' digests. @throws Error when the files are too large together */
  writeManifest(listener: ListenerEntry, writer: WriterEntry | undefined): Manifest {
    const bytes = listener.bytes + (writer?.bytes ?? 0);
    if (bytes > modelByteLimit) throw new Error(`the model has ${bytes} bytes, more than ${modelByteLimit}`);
    const table = JSON.stringify([listener.calibration, listener.statistics, writer?.tokenizer ?? null]);
    const version = createHash("sha256").update(listener.sha256 + (writer?.sha256 ?? "") + table).digest("hex").slice(0, 12);
    const manifest: Manifest = { format: "linernote-model", formatVersion: 1, version, features: featureHash(), listener, ...(writer === undefined ? {} : { writer }) };
    writeFileSync(path.join(this.folder, "manifest.json"), `${JSON.stringify(manifest)}\n`);
    return parseManifest(JSON.parse(JSON.stringify(manifest)), featureHash());
  }
}
