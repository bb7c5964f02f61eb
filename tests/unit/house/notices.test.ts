import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { noticesText, shippedPackages } from "../../../scripts/notices.mjs";
import { projectRoot } from "../../support/import-graph";

const read = (file: string): string => readFileSync(path.join(projectRoot, file), "utf8");

test("every runtime dependency stands in the third-party notice with its version", () => {
  const notice = read("THIRD-PARTY-NOTICES.md");
  const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };
  for (const [name, version] of Object.entries(dependencies)) expect(notice).toContain(`| ${name} | ${version} |`);
  expect(shippedPackages()).toEqual(expect.arrayContaining(Object.keys(dependencies)));
});

test("the notice is what its script writes (else run node scripts/notices.mjs)", () => {
  expect(read("THIRD-PARTY-NOTICES.md") === noticesText()).toBe(true);
});
