/** `npm run check`: types of every environment, lint and layers. Two at a time; ends with 1 when one of them fails. */
import { spawn } from "node:child_process";
import { root } from "./install.mjs";

const environments = ["tests", "page", "pure", "node", "worker"];
const jobs = [
  ...environments.map((name) => ({ name: `types: ${name}`, line: ["node_modules/typescript/bin/tsc", "-p", `tsconfig.${name}.json`] })),
  { name: "lint and layers", line: ["node_modules/eslint/bin/eslint.js", "."] },
];

/**
 * @param {{ name: string, line: string[] }} job
 * @returns {Promise<boolean>}
 */
function perform({ name, line }) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, line, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (part) => (output += part));
    child.stderr.on("data", (part) => (output += part));
    child.on("exit", (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? "ok    " : "FAILED"}  ${name}  ${seconds} s`);
      if (code !== 0) console.log(output.trimEnd());
      resolve(code === 0);
    });
  });
}

let passed = true;
const waiting = [...jobs];
async function work() {
  for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) passed = (await perform(job)) && passed;
}
await Promise.all([work(), work()]);
process.exit(passed ? 0 : 1);
