/** Draws the PNG icons of the installed app from public/icon.svg: node scripts/icons.mjs */
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { chromiumArguments, provideChromium } from "./chromium.mjs";
import { root } from "./install.mjs";

const svg = readFileSync(path.join(root, "public", "icon.svg"), "utf8");
const paper = "#fbf9f5";
// A maskable icon may be cut to any shape: its ground reaches the edges, and the drawing keeps inside the middle.
const icons = [
  { name: "icon-192", pixels: 192, share: 1, ground: "transparent" },
  { name: "icon-512", pixels: 512, share: 1, ground: "transparent" },
  { name: "icon-maskable-512", pixels: 512, share: 0.8, ground: paper },
  { name: "icon-touch-180", pixels: 180, share: 0.9, ground: paper },
];

const folder = path.join(root, "public", "icons");
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: await provideChromium(), args: [...chromiumArguments] });
for (const { name, pixels, share, ground } of icons) {
  const page = await browser.newPage({ viewport: { width: pixels, height: pixels } });
  await page.setContent(`<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}">
    <div style="width:${share * 100}vw;height:${share * 100}vh">${svg.replace("<svg ", '<svg width="100%" height="100%" ')}</div></body>`);
  await page.screenshot({ path: path.join(folder, `${name}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
