/** What must be on the machine before anything else runs. No dependencies: this file runs before node_modules exists. */
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. Looked for upwards, because this file also runs bundled in generated/bin. */
export const root = projectFolder(path.dirname(fileURLToPath(import.meta.url)));

/**
 * @param {string} folder
 * @returns {string}
 */
function projectFolder(folder) {
  const above = path.dirname(folder);
  return existsSync(path.join(folder, "package-lock.json")) || above === folder ? folder : projectFolder(above);
}

/**
 * Runs a program in the project's root with its output on the screen.
 * @param {string} program
 * @param {string[]} programArguments
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {boolean} whether it ended with 0
 */
export function runs(program, programArguments, environment = process.env) {
  return spawnSync(program, programArguments, { cwd: root, stdio: ["ignore", "inherit", "inherit"], env: environment }).status === 0;
}

/** `npm ci`, when node_modules is missing or older than the lock file. Ends the process when that fails. */
export function installPackages() {
  const installed = path.join(root, "node_modules", ".package-lock.json");
  const lock = path.join(root, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log("Installing packages (npm ci) …");
  if (!runs("npm", ["ci", "--no-audit", "--no-fund"])) {
    console.error("npm ci failed: see the lines above.");
    process.exit(1);
  }
}
