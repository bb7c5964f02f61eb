/** Describes every recording of a folder with the built page in Chromium, as `npm run describe:folder -- FOLDER --out OUT`. */
import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { BackendName } from "../src/description";
import { descriptionFaults } from "../tests/support/check-description";
import { openPage, type DrivenPage } from "../tests/support/drive-page";
import { provideChromium } from "./chromium.mjs";
import { runs } from "./install.mjs";
import { serveDist } from "./serve.mjs";

const soundFile = /\.(wav|mp3|flac|ogg|oga|opus|m4a|aac|mp4|m4v|mov|webm|mkv|aif|aiff|wv)$/i;
/** A fresh page now and then: a folder may hold thousands. */
const filesPerPage = 40;
const secondsPerFile = 900;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string" },
    backend: { type: "string" },
    only: { type: "string", default: "" },
    limit: { type: "string", default: "1000000" },
    built: { type: "boolean", default: false },
  },
});
const folder = positionals[0];
if (folder === undefined || values.out === undefined) {
  console.error("npm run describe:folder -- FOLDER --out OUT [--backend wasm|webgpu|cpu] [--only PART-OF-NAME] [--limit N] [--built]");
  process.exit(2);
}
const out = values.out;
mkdirSync(out, { recursive: true });
const files = readdirSync(folder)
  .filter((name) => soundFile.test(name) && name.includes(values.only) && statSync(path.join(folder, name)).isFile())
  .sort()
  .slice(0, Number(values.limit));

if (!values.built && !runs(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"])) process.exit(1);
await provideChromium();
const server = await serveDist(0);
const tally = { ready: 0, failed: 0, invalid: 0, consoleErrors: 0 };

async function describe(driven: DrivenPage, name: string): Promise<void> {
  const started = performance.now();
  const say = (verdict: string, text: string): void => {
    console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${verdict.padEnd(8)} ${name}  ${text}`);
  };
  const write = (content: unknown): void => writeFileSync(path.join(out, `${name}.json`), `${JSON.stringify(content, null, 1)}\n`);
  try {
    const recording = await driven.give(path.resolve(folder ?? ".", name));
    const outcome = await driven.finish(recording, secondsPerFile * 1000);
    if (outcome.state !== "ready") {
      tally.failed += 1;
      write({ error: outcome.error });
      say(outcome.state, `${outcome.error.code}: ${outcome.error.message}`);
      return;
    }
    const { description } = outcome;
    write(description);
    writeFileSync(path.join(out, `${name}.txt`), `${description.texts.paragraph.text}\n`);
    tally.ready += 1;
    say(description.verdict, description.texts.line.text);
    const faults = descriptionFaults(description);
    if (faults.length > 0) tally.invalid += 1;
    for (const fault of faults) console.log(`          invalid: ${fault}`);
  } catch (error) {
    tally.failed += 1;
    const message = error instanceof Error ? error.message : String(error);
    write({ error: { code: "internal", message } });
    say("failed", message);
  }
}

for (let first = 0; first < files.length; first += filesPerPage) {
  const driven = await openPage(server.address, (values.backend as BackendName | undefined) ?? null);
  for (const name of files.slice(first, first + filesPerPage)) {
    const before = driven.consoleErrors.length;
    await describe(driven, name);
    for (const line of driven.consoleErrors.slice(before)) console.log(`          console: ${line}`);
  }
  tally.consoleErrors += driven.consoleErrors.length;
  await driven.close();
}
server.close();
console.log(`\n${tally.ready} described, ${tally.failed} failed, ${tally.invalid} invalid documents, ${tally.consoleErrors} console errors`);
process.exit(tally.invalid === 0 && tally.consoleErrors === 0 ? 0 : 1);
