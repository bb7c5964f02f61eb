/**
 * Which Chromium the browser tests, the benches and describe:folder drive: CHROME_PATH, else an installed one, else
 * Debian's package (root only), else the one packed in @sparticuz/chromium. `npx playwright install` is not used: its
 * download is not part of the npm registry.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { root, runs } from "./install.mjs";

const usualPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/opt/google/chrome/chrome"];

/**
 * No sandbox: root has none in containers. WebGPU on software: the first flag is enough for Debian's build, the second
 * is needed by the packed one.
 */
export const chromiumArguments = ["--no-sandbox", "--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader", "--disable-quic", "--disable-background-networking"];

/** @returns {string | null} a Chromium that is already there */
export function findChromium() {
  const named = process.env["CHROME_PATH"];
  if (named !== undefined && named !== "") return named;
  return usualPlaces.find((place) => existsSync(place)) ?? null;
}

/**
 * Finds Chromium or installs it, and leaves its path in CHROME_PATH for child processes.
 * @returns {Promise<string>}
 */
export async function provideChromium() {
  const found = findChromium() ?? installDebianChromium() ?? (await unpackChromium());
  process.env["CHROME_PATH"] = found;
  return found;
}

/** @returns {string | null} */
function installDebianChromium() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  console.log("Installing Chromium (apt-get) …");
  const quiet = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  runs("apt-get", ["update", "-qq"], quiet);
  runs("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], quiet);
  return usualPlaces.find((place) => existsSync(place)) ?? null;
}

/** @returns {Promise<string>} */
async function unpackChromium() {
  console.log("Unpacking the Chromium of @sparticuz/chromium …");
  const { default: packed } = await import("@sparticuz/chromium");
  packed.setGraphicsMode = true; // unpacks SwiftShader too, which WebGPU in software needs
  const binary = await packed.executablePath();
  if (starts(binary)) return binary;
  // The package brings the libraries that a bare system lacks (libnss3 …), but unpacks them only where they are usual.
  const libraries = path.join(tmpdir(), "linernote-chromium-libraries");
  mkdirSync(libraries, { recursive: true });
  const archive = path.join(libraries, "libraries.tar");
  writeFileSync(archive, brotliDecompressSync(readFileSync(path.join(root, "node_modules/@sparticuz/chromium/bin/al2023.tar.br"))));
  spawnSync("tar", ["-xf", archive, "-C", libraries]);
  process.env["LD_LIBRARY_PATH"] = [path.join(libraries, "lib"), process.env["LD_LIBRARY_PATH"]]
    .filter((folder) => folder !== undefined && folder !== "")
    .join(":");
  if (starts(binary)) return binary;
  throw new Error("Found no Chromium that starts: install one and set CHROME_PATH to its path.");
}

/** @param {string} binary */
function starts(binary) {
  return spawnSync(binary, ["--version"], { timeout: 60_000 }).status === 0;
}
