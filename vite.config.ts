import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { appManifest } from "./scripts/app-manifest.mjs";

/**
 * What the page may do, written into the built index.html: own files only, no inline scripts, no other origin. Styles
 * are inline where wavesurfer.js builds its shadow tree. In development Vite itself needs inline scripts, so not there.
 */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "connect-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const withContentPolicy: Plugin = {
  name: "linernote-content-policy",
  apply: "build",
  transformIndexHtml: () => [{ tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: contentPolicy }, injectTo: "head-prepend" }],
};

/** The fonts of the first picture come beside its code instead of after it, so that the words do not jump. */
const withEarlyFonts: Plugin = {
  name: "linernote-early-fonts",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => /\/(eb-garamond-latin-400|inter-latin-[46]00)-normal-[^/]*\.woff2$/.test(file))
        .map((file) => ({ tag: "link", attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: "", href: `./${file}` }, injectTo: "head" })),
  },
};

/** The service worker keeps every file of the built page but those named here. */
const offline = VitePWA({
  strategies: "injectManifest",
  srcDir: "src/library/worker",
  filename: "service-worker.ts",
  // The page registers it itself, once it has nothing more urgent to do.
  injectRegister: false,
  manifest: appManifest,
  includeManifestIcons: false,
  injectManifest: {
    // One plain script: not every browser takes modules as service workers.
    rollupFormat: "iife",
    globPatterns: ["**/*"],
    // Pictures for the system are not the page; the weights are the page's own affair (progress, resuming, digests); threads are never used.
    globIgnores: ["**/model/*.bin", "screenshots/**", "**/*threaded-simd*.wasm"],
    maximumFileSizeToCacheInBytes: 8_000_000,
  },
});

export default defineConfig({
  // Relative: the built page works under any path of any host.
  base: "./",
  plugins: [react(), withContentPolicy, withEarlyFonts, offline],
  worker: { format: "es" },
  server: { port: 5173, watch: { ignored: ["**/generated/**", "**/training/**", "**/test-results/**"] } },
  build: {
    target: "es2022",
    // Nothing as data: address, so that the policy above can stay narrow.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 800,
    // The workers are built inside a plugin's callback: that it takes most of the time is no news.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});
