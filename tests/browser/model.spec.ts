import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test, type Page, type Route } from "@playwright/test";
import { dist } from "../../scripts/serve.mjs";

/** What happens where the model is missing, damaged or made for another version: named, retryable, the recording kept. */
const tune = { name: "tune.flac", mimeType: "audio/flac", buffer: readFileSync(new URL("../fixtures/sound/tune.flac", import.meta.url)) };
const manifest = (): { features: string; listener: { file: string } } =>
  JSON.parse(readFileSync(path.join(dist, "model", "manifest.json"), "utf8")) as { features: string; listener: { file: string } };

interface Trouble {
  readonly what: string;
  readonly code: string;
  /** Which requests it meets. */
  readonly at: string;
  readonly answer: (route: Route) => Promise<void>;
}

const troubles: readonly Trouble[] = [
  { what: "a missing manifest", code: "model-missing", at: "**/model/manifest.json", answer: (route) => route.fulfill({ status: 404, body: "not found" }) },
  { what: "a broken connection", code: "model-missing", at: "**/model/*.bin*", answer: (route) => route.abort("connectionreset") },
  { what: "an unreadable manifest", code: "model-corrupt", at: "**/model/manifest.json", answer: (route) => route.fulfill({ contentType: "application/json", body: "{\"format\":" }) },
  {
    what: "damaged weights",
    code: "model-corrupt",
    at: "**/model/*.bin*",
    answer: (route) => {
      const body = readFileSync(path.join(dist, "model", manifest().listener.file));
      body[body.length >> 1] = ((body[body.length >> 1] ?? 0) + 1) & 255;
      return route.fulfill({ contentType: "application/octet-stream", body });
    },
  },
  {
    what: "a model for other features",
    code: "model-mismatch",
    at: "**/model/manifest.json",
    answer: (route) => route.fulfill({ contentType: "application/json", body: JSON.stringify({ ...manifest(), features: "0123456789abcdef" }) }),
  },
];

/** Console errors of the page itself; the browser's own about a request that failed belong to the trouble. */
function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  return errors;
}

for (const { what, code, at, answer } of troubles) {
  test(`${what} is ${code}: the recording is kept, and Retry hears it once the model is there`, async ({ page }) => {
    const errors = watchErrors(page);
    await page.route(at, answer);
    await page.goto("./?backend=wasm");
    await expect(page.locator("html")).toHaveAttribute("data-state", "error");
    await expect(page.getByRole("alert")).toHaveAttribute("data-error", code);
    await page.getByTestId("file-input").setInputFiles(tune);
    const recording = page.getByTestId("recording");
    await expect(recording).toHaveAttribute("data-state", "failed");
    await expect(recording).toHaveAttribute("data-error", code);
    await expect(page.getByRole("alert")).toContainText(tune.name);
    await page.unroute(at);
    await page.getByTestId("retry").click();
    await expect(recording).toHaveAttribute("data-state", "ready", { timeout: 120_000 });
    await expect(recording.getByTestId("description")).toContainText(/\w+ \w+/);
    await expect(page.locator("html")).toHaveAttribute("data-backend", "wasm");
    expect(errors).toEqual([]);
  });
}

test("the start page offers to fetch a missing model again", async ({ page }) => {
  await page.route("**/model/manifest.json", (route) => route.fulfill({ status: 404, body: "not found" }));
  await page.goto("./?backend=wasm");
  const alert = page.getByRole("alert");
  await expect(alert).toHaveAttribute("data-error", "model-missing");
  await page.unroute("**/model/manifest.json");
  await alert.getByRole("button").click();
  await expect(page.locator("html")).toHaveAttribute("data-state", "empty");
  await expect(alert).toHaveCount(0);
});
