import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

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

export default defineConfig({
  // Relative: the built page works under any path of any host.
  base: "./",
  plugins: [react(), withContentPolicy],
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
