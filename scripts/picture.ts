/** Takes docs/picture.png of the built page with an example described: node training/run.mjs scripts/picture */
import path from "node:path";
import { openPage } from "../tests/support/drive-page";
import { provideChromium } from "./chromium.mjs";
import { root, runs } from "./install.mjs";
import { serveDist } from "./serve.mjs";

if (!runs(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"])) process.exit(1);
await provideChromium();
const server = await serveDist(0);
const driven = await openPage(server.address, "wasm");
await driven.page.setViewportSize({ width: 1200, height: 820 });
await driven.page.getByTestId("example").first().click();
const recording = driven.page.getByTestId("recording").first();
await recording.waitFor({ timeout: 60_000 });
await driven.finish(recording, 300_000);
await driven.page.locator("[data-claim]").nth(1).focus();
await driven.page.waitForTimeout(1500);
await driven.page.screenshot({ path: path.join(root, "docs", "picture.png") });
await driven.close();
server.close();
