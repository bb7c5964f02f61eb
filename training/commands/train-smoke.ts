/**
 * Runs the whole chain on a tiny corpus of our own making, in generated/smoke: render, train, publish, join, evaluate.
 * Needs nothing but the project's packages; two minutes. What comes out knows nothing: it is there to see that every step runs.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";
import { featureHash } from "../../src/features";
import { parseManifest } from "../../src/neural";
import { tinyCorpus } from "../data/tiny-corpus";

const root = process.cwd();
const folder = path.join(root, "generated", "smoke");
const corpus = path.join(folder, "shared", "corpus");

/** A command of training/ with the smoke folder as its working folder, so that all it makes lies there. */
function run(...line: readonly string[]): void {
  console.log(`── ${line.join(" ")}`);
  const began = performance.now();
  const { status } = spawnSync(process.execPath, [path.join(root, "training", "run.mjs"), ...line], { cwd: folder, stdio: "inherit" });
  if (status !== 0) throw new Error(`${line[0] ?? ""} ended with ${String(status)}`);
  console.log(`── ${line[0] ?? ""}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(corpus, { recursive: true });
// Commands look for packages from the working folder on.
writeFileSync(path.join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
const scores = tinyCorpus();
writeFileSync(path.join(corpus, "scores.zip"), zipSync(Object.fromEntries(scores.map(({ record, midi }) => [record.path, midi]))));
writeFileSync(path.join(corpus, "scores.jsonl"), scores.map(({ record }) => JSON.stringify(record)).join("\n"));

const shared = ["--shared", "shared"] as const;
run("render-dataset", ...shared, "--set", "rendered", "--windows", "54", "--per-shard", "27", "--no-teacher");
run("train-listener", ...shared, "--name", "smoke", "--sets", "generated/dataset/rendered", "--set", "steps=12", "--set", "batch=6", "--set", "warmUpSteps=4", "--set", "logEvery=4", "--set", "validateEvery=12");
run("publish-model", "--name", "smoke");
run("join-listeners", "--models", "public/model,public/model", "--to", "joined");
run("evaluate", ...shared, "--model", "joined", "--rendered", "9", "--no-peers", "--json", "figures.json");

const manifest = parseManifest(JSON.parse(readFileSync(path.join(folder, "joined", "manifest.json"), "utf8")), featureHash());
const figures = JSON.parse(readFileSync(path.join(folder, "figures.json"), "utf8")) as { sets: readonly unknown[] };
if (!existsSync(path.join(folder, "joined", manifest.listener.file)) || manifest.listener.members !== 2 || figures.sets.length === 0) throw new Error("the chain ran, but left nothing behind");
console.log(`The chain runs: model ${manifest.version}, ${figures.sets.length} set${figures.sets.length === 1 ? "" : "s"} evaluated.`);
