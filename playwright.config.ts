import { defineConfig } from "@playwright/test";
import { chromiumArguments, chromiumPath } from "./tests/support/browser";

const port = Number(process.env["TEST_PORT"] ?? 4417);
const galleryPort = port + 900;
const gallery = `http://localhost:${galleryPort}/tests/support/gallery.html`;

/**
 * Real Chromium over the production build in dist/, and over the gallery of all screen states, which is served from
 * the sources. Timeouts fit a slow machine with two cores.
 */
export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results",
  workers: 1,
  forbidOnly: true,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 60_000 },
  reporter: [["list"]],
  use: {
    browserName: "chromium",
    headless: true,
    // Only the tests about working offline want the page kept between two of its loads.
    serviceWorkers: "block",
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: chromiumPath(), args: [...chromiumArguments] },
  },
  projects: [
    { name: "page", testIgnore: /screen.*\.spec\.ts/, use: { baseURL: `http://localhost:${port}/` } },
    { name: "screen", testMatch: /screen.*\.spec\.ts/, use: { baseURL: gallery } },
  ],
  webServer: [
    { command: `node scripts/serve.mjs --port ${port} --strict`, url: `http://localhost:${port}/` },
    { command: `node scripts/gallery.mjs --port ${galleryPort} --strict`, url: gallery },
  ].map((server) => ({ ...server, reuseExistingServer: process.env["CI"] === undefined, timeout: 120_000 })),
});
