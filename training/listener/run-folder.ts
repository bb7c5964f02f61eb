import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { InputStatistics } from "../../src/listener/network";
import { type DecodedWeights, decodeWeights, encodeWeights, type NamedArray } from "../../src/neural";
import type { ListenerTrainingConfig } from "./config";

/** Where a run keeps its configuration, log, statistics, checkpoint (to go on) and weights (the slow copy, to publish). */
export class RunFolder {
  readonly folder: string;

  constructor(name: string, root = path.join("generated", "training")) {
    this.folder = path.join(root, name);
    mkdirSync(this.folder, { recursive: true });
  }

  /** Prints a line and keeps it. */
  log(line: string): void {
    const stamped = `${new Date().toISOString().slice(11, 19)} ${line}`;
    console.log(stamped);
    appendFileSync(path.join(this.folder, "log.txt"), `${stamped}\n`);
  }

  saveConfig(config: ListenerTrainingConfig): void {
    this.write("config.json", JSON.stringify(config, null, 2));
  }

  config(): ListenerTrainingConfig {
    return JSON.parse(readFileSync(path.join(this.folder, "config.json"), "utf8")) as ListenerTrainingConfig;
  }

  saveStatistics(statistics: InputStatistics): void {
    this.write("statistics.json", JSON.stringify(statistics));
  }

  statistics(): InputStatistics | null {
    const file = path.join(this.folder, "statistics.json");
    return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as InputStatistics) : null;
  }

  saveWeights(name: "checkpoint" | "weights", arrays: readonly NamedArray[], note: Readonly<Record<string, unknown>>): void {
    this.write(`${name}.bin`, encodeWeights(arrays, () => "float32", note));
  }

  /** Null when there are none yet. */
  weights(name: "checkpoint" | "weights"): DecodedWeights | null {
    const file = path.join(this.folder, `${name}.bin`);
    return existsSync(file) ? decodeWeights(readFileSync(file)) : null;
  }

  /** First beside, then in place: a run that is stopped while it writes leaves the former file. */
  private write(name: string, content: string | Uint8Array): void {
    const file = path.join(this.folder, name);
    writeFileSync(`${file}.part`, content);
    renameSync(`${file}.part`, file);
  }
}
