/**
 * Takes pictures of the built page with an example described: docs/picture.png for the README, and those that a system shows
 * before it installs the app (public/screenshots, named in app-manifest.mjs). node training/run.mjs scripts/picture
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { openPage } from "../tests/support/drive-page";
import { provideChromium } from "./chromium.mjs";
import { root, runs } from "./install.mjs";
import { serveDist } from "./serve.mjs";

if (!runs(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"])) process.exit(1);
await provideChromium();
const server = await serveDist(0);
const driven = await openPage(server.address, "wasm");
const { page } = driven;
const screenshots = path.join(root, "public", "screenshots");
mkdirSync(screenshots, { recursive: true });

/** The one with the most to show. */
const exampleShown = 1;

/** Takes what the window shows, once it has come to rest. */
async function take(file: string, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.mouse.move(0, 0);
  await page.waitForTimeout(1500);
  await page.screenshot({ path: file });
}

/** Looks into the phrase whose evidence is shortest: what is heard throughout marks everything, and shows nothing. */
async function lookIntoOnePlace(): Promise<void> {
  const claims = await page.locator("[data-claim]").all();
  const lengths: number[] = [];
  for (const claim of claims) {
    await claim.focus();
    const marks = await page.getByTestId("evidence").all();
    const seconds = await Promise.all(marks.map(async (mark) => Number(await mark.getAttribute("data-end")) - Number(await mark.getAttribute("data-start"))));
    lengths.push(seconds.reduce((sum, each) => sum + each, 0));
  }
  await claims[lengths.indexOf(Math.min(...lengths))]?.focus();
}

await page.setViewportSize({ width: 1200, height: 820 });
await page.getByTestId("example").nth(exampleShown).click();
const recording = page.getByTestId("recording").first();
await recording.waitFor({ timeout: 60_000 });
await driven.finish(recording, 300_000);
await lookIntoOnePlace();
await take(path.join(root, "docs", "picture.png"), 1200, 820);
await take(path.join(screenshots, "wide.png"), 1280, 800);
await page.keyboard.press("Escape");
await page.getByTestId("play").focus();
await page.getByTestId("play").blur();
await take(path.join(screenshots, "narrow.png"), 430, 932);
await page.getByTestId("captions").evaluate((captions) => captions.scrollIntoView({ block: "center" }));
await take(path.join(screenshots, "narrow-captions.png"), 430, 932);
await driven.close();
server.close();
