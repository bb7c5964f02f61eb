/**
 * Runs one of the project's TypeScript commands in Node:
 *   node training/run.mjs NAME [arguments …]      bundles training/commands/NAME.ts and runs it
 *   node training/run.mjs scripts/bench [ … ]     a path with a slash is taken from the project's root
 *   node training/run.mjs --list                  lists the commands with the first line of their doc comment
 *
 * Why bundled: tfjs-core's gradient module and meyda's ESM entry import folders without a file name, which plain Node
 * refuses. The bundle sits inside the project, so `createRequire(import.meta.url)` finds files of node_modules
 * (tfjs' .wasm, sound fonts).
 */
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const commandFolder = path.join(root, "training", "commands");

/** Start browsers, build pages or check types: they load files of their own beside their code, so stay outside. */
const neverBundled = ["@playwright/test", "playwright-core", "@sparticuz/chromium", "@axe-core/playwright", "vite", "typescript", "esbuild"];

/** What CommonJS code in the bundle expects to find. On globalThis, so that no module's own name can clash with it. */
const commonJsNames = `import { createRequire as linernoteCreateRequire } from "node:module";
globalThis.require ??= linernoteCreateRequire(import.meta.url);
globalThis.__filename ??= (await import("node:url")).fileURLToPath(import.meta.url);
globalThis.__dirname ??= (await import("node:path")).dirname(globalThis.__filename);`;

/** @returns {string[]} */
function commandNames() {
  if (!existsSync(commandFolder)) return [];
  return readdirSync(commandFolder)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map((name) => name.slice(0, -".ts".length))
    .sort();
}

/**
 * The first line of a file's first doc comment.
 * @param {string} file
 */
function firstDocLine(file) {
  const comment = /\/\*\*([\s\S]*?)\*\//.exec(readFileSync(file, "utf8"))?.[1] ?? "";
  return (
    comment
      .split("\n")
      .map((line) => line.replace(/^\s*\*?\s?/, "").trim())
      .find((line) => line !== "") ?? ""
  );
}

function printList() {
  const names = commandNames();
  const width = Math.max(0, ...names.map((name) => name.length));
  for (const name of names) {
    console.log(`${name.padEnd(width)}  ${firstDocLine(path.join(commandFolder, `${name}.ts`))}`);
  }
}

/**
 * @param {string} entry absolute path of a TypeScript file
 * @param {string} name what the bundle is called
 * @returns {Promise<string>} absolute path of the bundle
 */
async function bundle(entry, name) {
  const outfile = path.join(root, "generated", "bin", `${name}.mjs`);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    mainFields: ["module", "main"],
    sourcemap: true,
    sourcesContent: false,
    external: neverBundled,
    loader: { ".node": "copy" },
    banner: { js: commonJsNames },
    logLevel: "warning",
    legalComments: "none",
  });
  return outfile;
}

const [given, ...rest] = process.argv.slice(2);
if (given === undefined || given === "--list" || given === "--help") {
  printList();
  process.exit(given === undefined ? 2 : 0);
}
const entry = given.includes("/") ? path.join(root, `${given}.ts`) : path.join(commandFolder, `${given}.ts`);
if (!existsSync(entry)) {
  console.error(`There is no command "${given}" (${path.relative(root, entry)}). These exist:`);
  printList();
  process.exit(2);
}
const file = await bundle(entry, given.replaceAll("/", "-"));
// A process of its own: it inherits nice and the working folder, and this one's esbuild service is gone by its start.
const child = spawn(process.execPath, ["--enable-source-maps", ...process.execArgv, file, ...rest], { stdio: "inherit" });
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
