/**
 * Serves the built page (dist/) as any static host would: right types, byte ranges, this machine only; compressed on demand.
 *   node scripts/serve.mjs [--port 4173]      an own free port when that one is taken, unless --strict is given
 */
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "./install.mjs";

/** The built page. */
export const dist = process.env["LINERNOTE_DIST"] ?? path.join(root, "dist");

/** @type {Record<string, string>} */
const types = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8", ".webmanifest": "application/manifest+json", ".wasm": "application/wasm",
  ".svg": "image/svg+xml", ".png": "image/png", ".ico": "image/x-icon", ".woff2": "font/woff2", ".woff": "font/woff",
  ".txt": "text/plain; charset=utf-8", ".md": "text/plain; charset=utf-8", ".map": "application/json",
  ".opus": "audio/ogg", ".ogg": "audio/ogg", ".mp3": "audio/mpeg", ".wav": "audio/wav", ".m4a": "audio/mp4", ".flac": "audio/flac",
};

/**
 * The path of an address, decoded; one that cannot be decoded leads nowhere.
 * @param {string} address
 */
function askedPath(address) {
  try {
    return decodeURIComponent(new URL(address, "http://localhost").pathname);
  } catch {
    return "/not-an-address";
  }
}

/**
 * Answers one request from a folder.
 * @param {string} folder
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {boolean} [compressed] text goes out gzipped, as from most hosts
 */
export function answer(folder, request, response, compressed = false) {
  const asked = askedPath(request.url ?? "/");
  const file = path.join(folder, asked.endsWith("/") ? `${asked}index.html` : asked);
  if (!file.startsWith(folder + path.sep) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404, { "content-type": "text/plain" }).end("not found");
    return;
  }
  const size = statSync(file).size;
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "");
  const start = range === null ? 0 : Number(range[1]);
  const end = range === null || range[2] === "" ? size - 1 : Math.min(size - 1, Number(range[2]));
  if (compressed && range === null && /^(text|application\/(json|manifest))/.test(types[path.extname(file)] ?? "")) {
    const body = gzipSync(readFileSync(file));
    response.writeHead(200, { "content-type": types[path.extname(file)], "content-encoding": "gzip", "content-length": body.length, "cache-control": "no-cache" }).end(body);
    return;
  }
  const hashed = file.includes(`${path.sep}assets${path.sep}`);
  response.writeHead(range === null ? 200 : 206, {
    "content-type": types[path.extname(file)] ?? "application/octet-stream",
    "content-length": Math.max(0, end - start + 1),
    "accept-ranges": "bytes",
    "cache-control": hashed ? "public, max-age=31536000, immutable" : "no-cache",
    "x-content-type-options": "nosniff",
    ...(range === null ? {} : { "content-range": `bytes ${start}-${end}/${size}` }),
  });
  if (request.method === "HEAD" || size === 0) response.end();
  else createReadStream(file, { start, end }).pipe(response);
}

/**
 * Listens on the port, or on a free one when it is taken.
 * @param {number} port 0 for any free one
 * @param {boolean} [strict] fail instead of moving to another port
 * @param {string} [folder] what to serve; the built page when left out
 * @param {boolean} [compressed] gzip what is text
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function serveDist(port, strict = false, folder = dist, compressed = false) {
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => answer(folder, request, response, compressed));
    server.on("error", (error) => {
      const taken = "code" in error && error.code === "EADDRINUSE";
      if (!taken || strict || port === 0) reject(error);
      else resolve(serveDist(0, false, folder, compressed));
    });
    server.listen(port, "127.0.0.1", () => {
      const at = server.address();
      const given = at !== null && typeof at === "object" ? at.port : port;
      resolve({ address: `http://localhost:${given}/`, close: () => void server.close() });
    });
  });
}

if (path.basename(process.argv[1] ?? "") === "serve.mjs") {
  const named = process.argv.indexOf("--port");
  const { address } = await serveDist(named < 0 ? 4173 : Number(process.argv[named + 1]), process.argv.includes("--strict"));
  console.log(address);
}
