/**
 * `npm test`: installs what it needs (packages, Chromium), then checks, unit tests, a tiny training, build, browser
 * tests.
 * The last line is "N passed, M failed": the tests of both runners, and one failure for every other step that failed.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { provideChromium } from "./chromium.mjs";
import { installPackages, root, runs } from "./install.mjs";

const reports = path.join(root, "generated", "reports");
const unitReport = path.join(reports, "unit.json");
const browserReport = path.join(reports, "browser.json");
let passed = 0;
let failed = 0;

/**
 * @param {string} title
 * @param {string[]} line arguments for node
 * @param {NodeJS.ProcessEnv} [environment]
 */
function step(title, line, environment = {}) {
  console.log(`\n── ${title}`);
  const started = performance.now();
  const well = runs(process.execPath, line, { ...process.env, ...environment });
  console.log(`── ${title}: ${well ? "ok" : "FAILED"} after ${((performance.now() - started) / 1000).toFixed(0)} s`);
  return well;
}

/**
 * @param {boolean} well whether the step ended with 0
 * @param {{ passed: number, failed: number } | null} counts null when it left no report
 */
function count(well, counts) {
  passed += counts?.passed ?? 0;
  // A step that failed without a failed test (a crash, a file that does not load) is a failure too.
  failed += well ? (counts?.failed ?? 1) : Math.max(1, counts?.failed ?? 0);
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

installPackages();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

if (!step("check: types, lint, layers", ["scripts/check.mjs"])) failed += 1;

const unitWell = step("unit and hearing tests", ["node_modules/vitest/vitest.mjs", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`]);
const unit = read(unitReport);
count(unitWell, unit === null ? null : { passed: unit.numPassedTests, failed: unit.numFailedTests });

if (!step("training: the whole chain on a tiny corpus", ["training/run.mjs", "train-smoke"])) failed += 1;

if (!step("build", ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"])) {
  failed += 1;
} else {
  console.log(`\nChromium: ${await provideChromium()}`);
  const browserWell = step("browser tests", ["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport,
  });
  const stats = read(browserReport)?.stats;
  count(browserWell, stats === undefined ? null : { passed: stats.expected + stats.flaky, failed: stats.unexpected });
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
