import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { scriptKilobytesBeforePaint } from "../../scripts/bench-figures";
import { dist, serveDist } from "../../scripts/serve.mjs";

test("the page starts without a console error and asks no other origin for anything", async ({ page, baseURL }) => {
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("request", (request) => {
    if (request.url().startsWith("http") && !request.url().startsWith(String(baseURL))) foreign.push(request.url());
  });
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("data-state", "empty");
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

test("the page's own policy refuses other origins and inline scripts", async ({ page }) => {
  await page.goto("./");
  const reached = await page.evaluate(() => fetch("http://localhost:9/").then(() => "reached", (error: Error) => error.message));
  expect(reached).toBe("Failed to fetch");
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(policy).not.toMatch(/https?:|unsafe-eval'(?<!wasm-unsafe-eval')|\*/);
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.documentElement.dataset.inline = 'ran'";
    document.head.append(script);
    return document.documentElement.dataset["inline"] ?? "refused";
  });
  expect(ran).toBe("refused");
});

test("JavaScript before the first paint is at most 150 kB, compressed", async ({ page }) => {
  await page.goto("./");
  await expect(page.locator("html")).not.toHaveAttribute("data-state", "starting");
  expect(await scriptKilobytesBeforePaint(page, dist)).toBeLessThanOrEqual(150);
});

test("the built page works under any path of a host", async ({ page }) => {
  const folder = mkdtempSync(path.join(tmpdir(), "linernote-"));
  mkdirSync(path.join(folder, "some"));
  symlinkSync(dist, path.join(folder, "some", "path"));
  const server = await serveDist(0, false, folder);
  const missing: string[] = [];
  page.on("response", (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await page.goto(`${server.address}some/path/`);
  await expect(page.locator("html")).toHaveAttribute("data-state", "empty");
  expect(missing).toEqual([]);
  server.close();
  rmSync(folder, { recursive: true });
});
