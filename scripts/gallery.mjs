/**
 * Serves every state of the screen from the sources, with an engine that follows a script.
 *   node scripts/gallery.mjs [--port 5317]      the next free port when that one is taken, unless --strict is given
 */
import { pathToFileURL } from "node:url";
import { createServer } from "vite";

/**
 * Serves the gallery, which is no part of the built page.
 * @param {number} port The port to listen on; the next free one when it is taken.
 * @param {boolean} [strictPort] Fail instead of moving to another port.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} Its address (`?show=…` chooses a state) and its end.
 */
export async function startGallery(port, strictPort = false) {
  const server = await createServer({
    logLevel: "error",
    cacheDir: ".cache/gallery",
    server: { port, strictPort, host: "localhost", hmr: false, ws: false, watch: null },
    // Named, so that nothing is found late and reloads the page in the middle of a test.
    optimizeDeps: {
      noDiscovery: true,
      include: ["react", "react/jsx-dev-runtime", "react/jsx-runtime", "react-dom", "react-dom/client", "wavesurfer.js", "zustand", "zustand/vanilla"],
    },
  });
  await server.listen();
  const origin = server.resolvedUrls?.local[0];
  if (!origin) throw new Error("the gallery is not served");
  return { address: `${origin}tests/support/gallery.html`, close: () => server.close() };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const named = process.argv.indexOf("--port");
  const { address } = await startGallery(named < 0 ? 5317 : Number(process.argv[named + 1]), process.argv.includes("--strict"));
  console.log(address);
}
