/** `npm start`: installs when needed, builds, serves the production build, prints the address. No dependencies. */
import { installPackages, runs } from "./install.mjs";
import { serveDist } from "./serve.mjs";

installPackages();
if (!runs(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"])) process.exit(1);
const { address } = await serveDist(Number(process.env["PORT"] ?? 4173));
console.log(`\nLinernote is at ${address}  (Ctrl+C stops it)`);
