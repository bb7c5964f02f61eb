import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type BrowserContext, type Page } from "@playwright/test";
import { chromiumArguments, chromiumPath } from "./browser";

export interface LiveOptions {
  /** What the fake microphone hears, from the start of the browser on, again and again. */
  readonly wav: Buffer;
  /** Whether the microphone is allowed without asking; else it is refused until it is granted. */
  readonly allowed?: boolean;
  readonly serviceWorkers?: "allow" | "block";
}

/** The built page in a Chromium whose microphone is a file. */
export interface LivePage {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly consoleErrors: string[];
  close(): Promise<void>;
}

/** Opens a page with a microphone; nothing is loaded in it yet. */
export async function openLivePage({ wav, allowed = true, serviceWorkers = "block" }: LiveOptions): Promise<LivePage> {
  const folder = mkdtempSync(path.join(tmpdir(), "linernote-live-"));
  const file = path.join(folder, "microphone.wav");
  writeFileSync(file, wav);
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...chromiumArguments, "--use-fake-device-for-media-stream", `--use-file-for-fake-audio-capture=${file}`, ...(allowed ? ["--use-fake-ui-for-media-stream"] : [])],
  });
  const context = await browser.newContext({ acceptDownloads: true, serviceWorkers, ...(allowed ? { permissions: ["microphone"] } : {}) });
  const page = await context.newPage();
  const consoleErrors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") consoleErrors.push(message.text());
  });
  page.on("pageerror", (error) => consoleErrors.push(String(error)));
  return {
    context,
    page,
    consoleErrors,
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}
