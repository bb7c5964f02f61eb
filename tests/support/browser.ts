import { chromiumArguments as launchArguments, findChromium } from "../../scripts/chromium.mjs";

/** Arguments for every launch: no sandbox, WebGPU in software. */
export const chromiumArguments: readonly string[] = launchArguments;

/** The Chromium to drive. Throws when none is installed: `npm run test:browser` installs one. */
export function chromiumPath(): string {
  const found = findChromium();
  if (found === null) throw new Error("no Chromium found: run `npm run test:browser` once, or set CHROME_PATH");
  return found;
}
