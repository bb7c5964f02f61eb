import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../support/import-graph";

const read = (file: string): string => readFileSync(path.join(projectRoot, file), "utf8");
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
const documents = ["README.md", "ARCHITECTURE.md", ...readdirSync(path.join(projectRoot, "docs/decisions")).map((name) => `docs/decisions/${name}`)];

test("every command that a document names exists", () => {
  for (const document of documents) {
    for (const [, name] of read(document).matchAll(/npm run ([a-z:-]+)/g)) {
      expect(Object.keys(scripts), `${document} names npm run ${String(name)}`).toContain(name);
    }
  }
});

test("every script of package.json runs a file that exists", () => {
  for (const [name, line] of Object.entries(scripts)) {
    const [program, file, command] = line.split(" ");
    if (program !== "node" || file === undefined) continue;
    expect(existsSync(path.join(projectRoot, file)), name).toBe(true);
    if (file !== "training/run.mjs" || command === undefined) continue;
    const source = command.includes("/") ? `${command}.ts` : `training/commands/${command}.ts`;
    expect(existsSync(path.join(projectRoot, source)), name).toBe(true);
  }
});

test("every file that a document links to exists", () => {
  for (const document of documents) {
    for (const [, target] of read(document).matchAll(/\]\((?!https?:)([^)#]+)/g)) {
      expect(existsSync(path.join(projectRoot, path.dirname(document), String(target))), `${document} → ${String(target)}`).toBe(true);
    }
  }
});

test("the README stays under 150 lines", () => {
  expect(read("README.md").split("\n").length).toBeLessThan(150);
});
