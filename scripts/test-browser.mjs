/** `npm run test:browser [-- playwright's arguments]`: builds the page and drives it in a real Chromium. */
import { provideChromium } from "./chromium.mjs";
import { installPackages, runs } from "./install.mjs";

installPackages();
console.log(`Chromium: ${await provideChromium()}`);
const built = process.argv.includes("--built") || runs(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"]);
const rest = process.argv.slice(2).filter((argument) => argument !== "--built");
process.exit(built && runs(process.execPath, ["node_modules/@playwright/test/cli.js", "test", ...rest]) ? 0 : 1);
