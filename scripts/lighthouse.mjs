/**
 * `npm run lighthouse [-- --runs 3]`: builds the page and holds it against Lighthouse, on a phone and on a desk. Lighthouse
 * itself comes by npx and is no part of the lock file: it would make it a third longer. Performance is the median of the
 * runs, since it depends on what else the machine does; the other two must be whole. Ends with 1 where a bar is missed.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { provideChromium } from "./chromium.mjs";
import { root, runs } from "./install.mjs";
import { dist, serveDist } from "./serve.mjs";

const lighthouse = "lighthouse@12.8.2";
const bars = { performance: 95, accessibility: 100, "best-practices": 100 };
const forms = ["mobile", "desktop"];

const named = process.argv.indexOf("--runs");
const count = named < 0 ? 3 : Number(process.argv[named + 1]);
if (!runs(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"])) process.exit(1);
const chromium = await provideChromium();
const server = await serveDist(0, false, dist, true);
const folder = mkdtempSync(path.join(tmpdir(), "linernote-lighthouse-"));

/**
 * @param {string} form
 * @returns {Promise<Record<string, number>>} scores out of 100
 */
async function run(form) {
  const report = path.join(folder, "report.json");
  const line = [
    "--yes", lighthouse, server.address, "--quiet", "--output=json", `--output-path=${report}`, `--only-categories=${Object.keys(bars).join(",")}`,
    "--chrome-flags=--headless=new --no-sandbox", ...(form === "desktop" ? ["--preset=desktop"] : []),
  ];
  const child = spawn("npx", line, { cwd: root, stdio: "inherit", env: { ...process.env, CHROME_PATH: chromium } });
  const code = await new Promise((resolve) => child.on("exit", resolve));
  if (code !== 0) throw new Error("Lighthouse did not come to its end.");
  /** @type {{ categories: Record<string, { score: number }> }} */
  const { categories } = JSON.parse(readFileSync(report, "utf8"));
  return Object.fromEntries(Object.entries(categories).map(([name, { score }]) => [name, Math.round(score * 100)]));
}

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

let met = true;
for (const form of forms) {
  const scores = [];
  for (let index = 0; index < count; index++) scores.push(await run(form));
  for (const [name, bar] of Object.entries(bars)) {
    const values = scores.map((each) => each[name] ?? 0);
    const score = name === "performance" ? median(values) : Math.min(...values);
    if (score < bar) met = false;
    console.log(`${score < bar ? "MISSED" : "ok    "}  ${form}  ${name}  ${score} (${values.join(", ")}), must be ${bar}`);
  }
}
server.close();
rmSync(folder, { recursive: true });
process.exit(met ? 0 : 1);
