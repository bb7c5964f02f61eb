import { readFileSync } from "node:fs";
import { chromium, type Browser, type BrowserContext, type Download, type Locator, type Page } from "@playwright/test";
import type { BackendName, Description } from "../../src/description";
import { chromiumArguments, chromiumPath } from "./browser";

export type Outcome =
  | { readonly state: "ready"; readonly description: Description }
  | { readonly state: "failed" | "cancelled"; readonly error: { readonly code: string; readonly message: string } };

export type GivenFile = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** The built page in a Chromium of its own, driven by its contract for automated checks. */
export interface DrivenPage {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly page: Page;
  /** Console errors and uncaught exceptions so far. */
  readonly consoleErrors: string[];
  /** Addresses asked of any other origin so far. */
  readonly foreignRequests: string[];
  /** Gives one file, by its path or by name and bytes, and returns its card. */
  give(file: GivenFile): Promise<Locator>;
  /** Gives several files at once and returns their cards, in the same order. */
  giveAll(files: readonly Exclude<GivenFile, string>[]): Promise<Locator[]>;
  /** Waits for a card to come to its end, asking it every so many milliseconds. Throws after `milliseconds`. */
  finish(recording: Locator, milliseconds: number, every?: number): Promise<Outcome>;
  /** Loads the page anew, with nothing in it, and waits until it takes files. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

export async function openPage(address: string, backend: BackendName | null): Promise<DrivenPage> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...chromiumArguments] });
  const context = await browser.newContext({ acceptDownloads: true });
  const page = await context.newPage();
  const consoleErrors: string[] = [];
  const foreignRequests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") consoleErrors.push(message.text());
  });
  page.on("pageerror", (error) => consoleErrors.push(String(error)));
  const origin = new URL(address).origin;
  context.on("request", (request) => {
    const url = request.url();
    if (/^(https?|wss?):/.test(url) && new URL(url).origin !== origin) foreignRequests.push(url);
  });
  const root = page.locator("html");
  const reload = async (): Promise<void> => {
    await page.goto(backend === null ? address : `${address}?backend=${backend}`);
    // A selector, since the page's policy forbids the evaluation of strings.
    await page.waitForSelector("html:is([data-state=empty], [data-state=ready], [data-state=error])", { state: "attached", timeout: 120_000 });
    const state = await root.getAttribute("data-state");
    if (state === "error") throw new Error(`the page did not start: ${await page.locator('[role="alert"]').allTextContents().then(String)}`);
  };
  await reload();

  const input = page.locator('input[type="file"][data-testid="file-input"]');
  const give = async (file: GivenFile): Promise<Locator> => {
    const before = await page.getByTestId("recording").count();
    await input.setInputFiles(file);
    const recording = page.getByTestId("recording").nth(before);
    await recording.waitFor({ state: "attached", timeout: 60_000 });
    return recording;
  };

  const giveAll = async (files: readonly Exclude<GivenFile, string>[]): Promise<Locator[]> => {
    const before = await page.getByTestId("recording").count();
    await input.setInputFiles([...files]);
    const recordings = files.map((_, index) => page.getByTestId("recording").nth(before + index));
    await recordings.at(-1)?.waitFor({ state: "attached", timeout: 60_000 });
    return recordings;
  };

  const finish = async (recording: Locator, milliseconds: number, every = 50): Promise<Outcome> => {
    const deadline = Date.now() + milliseconds;
    let state = await recording.getAttribute("data-state");
    while (state !== "ready" && state !== "failed" && state !== "cancelled") {
      if (Date.now() > deadline) throw new Error(`still ${state ?? "without state"} after ${Math.round(milliseconds / 1000)} s`);
      await page.waitForTimeout(every);
      state = await recording.getAttribute("data-state");
    }
    if (state === "ready") return { state, description: await exported(page, recording) };
    const code = (await recording.getAttribute("data-error")) ?? state;
    const inside = recording.locator('[role="alert"]');
    const alerts = (await inside.count()) > 0 ? inside : page.locator('[role="alert"]');
    return { state, error: { code, message: (await alerts.allInnerTexts()).join(" ").trim() } };
  };

  return { browser, context, page, consoleErrors, foreignRequests, give, giveAll, finish, reload, close: () => browser.close() };
}

/**
 * The document of a recording, by the page's own JSON export. The button may be drawn anew between finding and clicking it,
 * while other recordings come to their end; the click is then lost and is made again.
 */
async function exported(page: Page, recording: Locator): Promise<Description> {
  const own = recording.getByTestId("export-json");
  if ((await own.count()) === 0 && (await page.getByTestId("recording").count()) > 1) {
    await recording.click();
    await own.first().waitFor({ state: "attached", timeout: 30_000 });
  }
  const button = (await own.count()) > 0 ? own.first() : page.getByTestId("export-json").first();
  const download = await clickForDownload(page, button);
  const file = await download.path();
  const description = JSON.parse(readFileSync(file, "utf8")) as Description;
  await download.delete();
  const name = await recording.getAttribute("data-name");
  if (description.source.name !== name) throw new Error(`exported ${description.source.name} instead of ${String(name)}`);
  return description;
}

async function clickForDownload(page: Page, button: Locator, tries = 3): Promise<Download> {
  const download = page.waitForEvent("download", { timeout: 10_000 });
  // By the button's own click: it may sit in a menu that is closed.
  const [outcome] = await Promise.allSettled([download, button.dispatchEvent("click")]);
  if (outcome.status === "fulfilled") return outcome.value;
  if (tries <= 1) throw new Error("the export started no download", { cause: outcome.reason });
  return clickForDownload(page, button, tries - 1);
}
