import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { projectRoot, sourceFiles } from "../../support/import-graph";

const code = sourceFiles(["src", "training", "scripts", "tests", "types"]);
const read = (file: string): string => readFileSync(path.join(projectRoot, file), "utf8");

test("files are kebab-case, React components PascalCase", () => {
  const odd = code.filter((file) => {
    const name = path.basename(file);
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.spec|\.d|\.js\.d)?\.(ts|mjs|tsx)$/.test(name);
    const component = /^[A-Z][A-Za-z0-9]*\.tsx$/.test(name) && file.startsWith("src/ui/");
    return !kebab && !component;
  });
  expect(odd).toEqual([]);
});

test("no folder or file is named for nothing in particular", () => {
  expect(code.filter((file) => /(^|\/)(utils?|helpers?|misc|common|shared|stuff)(\/|\.|$)/.test(file))).toEqual([]);
});

test("nothing is left to be done later in the code, no test is skipped", () => {
  // Put together from parts, so that this file does not find itself.
  const later = new RegExp(`\\b(${["TO" + "DO", "FIX" + "ME", "X" + "XX", "HA" + "CK"].join("|")})\\b`);
  const skipped = new RegExp(`\\b(test|it|describe)\\.(${["sk" + "ip", "on" + "ly", "fix" + "me", "to" + "do"].join("|")})\\b`);
  expect(code.filter((file) => later.test(read(file)) || skipped.test(read(file)))).toEqual([]);
});

test("a file over 400 lines gives its reason in its first comment", () => {
  const long = code.filter((file) => read(file).split("\n").length > 400 && !/^\/\*\*[\s\S]*?\blong because\b/i.test(read(file)));
  expect(long).toEqual([]);
});

test("the lock file names no download hosts", () => {
  expect(read("package-lock.json")).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/);
});

test("every version in package.json is exact", () => {
  const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;
  for (const version of Object.values({ ...dependencies, ...devDependencies })) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
