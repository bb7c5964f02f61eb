/**
 * Writes THIRD-PARTY-NOTICES.md: every package that the built page holds, with its licence as it stands in node_modules.
 *   node scripts/notices.mjs           after every change of the dependencies
 *   node scripts/notices.mjs --check   fails when the file is not what would be written
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./install.mjs";

/** Only types, build tools, or for command lines of their own: none of their code reaches the page. */
const notShipped = /^(@types\/|@webgpu\/types$|@rollup\/|babel-plugin-|node-getopt$|wav$|node-fetch$)/;

const mitText = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/**
 * For packages that hold no licence file: the licence their manifest names, with the author it names.
 * @param {string} license
 * @param {string | { name: string } | undefined} author
 */
function namedLicence(license, author) {
  if (license === "Apache-2.0") return "The Apache License 2.0, as in the file LICENSE of this project.";
  if (license !== "MIT") throw new Error(`no licence text for ${license}`);
  const holder = typeof author === "string" ? author : (author?.name ?? "the authors");
  return `The MIT License\n\nCopyright (c) ${holder}\n\n${mitText}`;
}

/**
 * @typedef {{ name: string, version: string, license: string, home: string, text: string }} Notice
 */

/** @param {string} name */
function manifestOf(name) {
  return JSON.parse(readFileSync(path.join(root, "node_modules", name, "package.json"), "utf8"));
}

/** @returns {string[]} the runtime dependencies and theirs, sorted */
export function shippedPackages() {
  const seen = new Set();
  const waiting = Object.keys(JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")).dependencies);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name) || notShipped.test(name) || !existsSync(path.join(root, "node_modules", name))) continue;
    seen.add(name);
    waiting.push(...Object.keys(manifestOf(name).dependencies ?? {}));
  }
  return [...seen].sort();
}

/**
 * @param {string} name
 * @returns {Notice}
 */
function noticeOf(name) {
  const { version, license, repository, homepage, author } = manifestOf(name);
  const folder = path.join(root, "node_modules", name);
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const address = typeof repository === "string" ? repository : (repository?.url ?? homepage ?? "");
  return {
    name,
    version,
    license,
    home: address.replace(/^(git\+)?(ssh:\/\/|git:\/\/|https:\/\/)?(git@)?/, "").replace("github.com:", "github.com/").replace(/\.git$/, ""),
    text: file === undefined ? namedLicence(license, author) : readFileSync(path.join(folder, file), "utf8").trim().replace(/\r/g, ""),
  };
}

/** @returns {string} */
export function noticesText() {
  const notices = shippedPackages().map(noticeOf);
  const rows = notices.map(({ name, version, license, home }) => `| ${name} | ${version} | ${license} | ${/^[^/]+\/[^/]+$/.test(home) ? `github.com/${home}` : home} |`);
  /** @type {Map<string, string[]>} */
  const byText = new Map();
  for (const { name, text } of notices) byText.set(text, [...(byText.get(text) ?? []), name]);
  const texts = [...byText].map(([text, names]) => `### ${names.join(", ")}\n\n\`\`\`\n${text}\n\`\`\``);
  return [
    "# Third-party notices",
    "",
    "Linernote itself is under the Apache License 2.0 (LICENSE). The built page also holds code and fonts of others, listed",
    "here with their licences. Written by `node scripts/notices.mjs`; do not edit by hand.",
    "",
    "The model in `public/model/` and the example recordings are made by this project's own code: see `training/README.md`.",
    "",
    "| package | version | licence | source |",
    "|---|---|---|---|",
    ...rows,
    "",
    "## Licence texts",
    "",
    texts.join("\n\n"),
    "",
  ].join("\n");
}

if (path.basename(process.argv[1] ?? "") === "notices.mjs") {
  const file = path.join(root, "THIRD-PARTY-NOTICES.md");
  if (!process.argv.includes("--check")) writeFileSync(file, noticesText());
  else if (!existsSync(file) || readFileSync(file, "utf8") !== noticesText()) {
    console.error("THIRD-PARTY-NOTICES.md is out of date: run node scripts/notices.mjs");
    process.exit(1);
  }
}
