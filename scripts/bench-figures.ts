import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, CDPSession, Page } from "@playwright/test";
import { Scope } from "../src/base";

/** One row of the table. */
export interface Figure {
  readonly name: string;
  readonly value: number | null;
  readonly unit: string;
  /** What it must be, in words and as a test; null where nothing is asked. */
  readonly must: string;
  readonly met: boolean | null;
  readonly note?: string;
}

export function figure(name: string, value: number | null, unit: string, limit: { atMost?: number; atLeast?: number } | null, note?: string): Figure {
  const must = limit === null ? "" : limit.atMost !== undefined ? `≤ ${limit.atMost}` : `≥ ${limit.atLeast ?? 0}`;
  const met = limit === null ? null : value !== null && value <= (limit.atMost ?? Infinity) && value >= (limit.atLeast ?? -Infinity);
  return { name, value, unit, must, met, ...(note === undefined ? {} : { note }) };
}

/** The middle value; of an even count the mean of the middle two. Null of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((left, right) => left - right);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.ceil((sorted.length - 1) / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Starts counting the page's long main-thread tasks; to be added before the page loads. */
export const watchLongTasks = `
  globalThis.linernoteLongestTask = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.linernoteLongestTask = Math.max(globalThis.linernoteLongestTask, entry.duration);
  }).observe({ type: "longtask", buffered: true });
`;

/** Kilobytes (1000 bytes) of gzipped JavaScript asked for by index.html or loaded before the first paint. */
export async function scriptKilobytesBeforePaint(page: Page, dist: string): Promise<number> {
  const html = readFileSync(path.join(dist, "index.html"), "utf8");
  const named = [...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g)].map((match) => match[1] ?? "");
  const loaded = await page.evaluate<string[]>(`
    (() => {
      const paint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity;
      return performance.getEntriesByType("resource")
        .filter((entry) => new URL(entry.name).pathname.endsWith(".js") && entry.responseEnd <= paint)
        .map((entry) => new URL(entry.name).pathname.slice(1));
    })()`);
  const files = [...new Set([...named, ...loaded])].map((name) => path.join(dist, name)).filter((file) => existsSync(file));
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000;
}

/** Megabytes (10⁶ bytes) of all files in a folder. */
export function folderMegabytes(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0) / 1e6;
}

/** A page's JavaScript heap after a garbage collection, in megabytes: in use, and how much of it is code that V8 compiled. */
export interface HeapUse {
  readonly used: number;
  readonly code: number;
}

export async function heapUse(session: CDPSession): Promise<HeapUse> {
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return { used: usedSize / 1e6, code: (await compiledBytes(session)) / 1e6 };
}

interface HeapSnapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] } };
  readonly nodes: readonly number[];
}

async function compiledBytes(session: CDPSession): Promise<number> {
  const parts: string[] = [];
  const keep = ({ chunk }: { chunk: string }): void => void parts.push(chunk);
  session.on("HeapProfiler.addHeapSnapshotChunk", keep);
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  session.off("HeapProfiler.addHeapSnapshotChunk", keep);
  const { snapshot, nodes } = JSON.parse(parts.join("")) as HeapSnapshot;
  const { node_fields: fields, node_types: [types] } = snapshot.meta;
  const [type, size, code] = [fields.indexOf("type"), fields.indexOf("self_size"), types.indexOf("code")];
  let sum = 0;
  for (let node = 0; node < nodes.length; node += fields.length) if (nodes[node + type] === code) sum += nodes[node + size] ?? 0;
  return sum;
}

/**
 * Watches the tab's resident memory: the returned function gives the highest value (mebibytes) that any tab process of this
 * browser had meanwhile, as the kernel counts it. Asked again and again, since Chromium sets that count back for figures of its own.
 */
export async function watchTabPeak(browser: Browser): Promise<() => Promise<number>> {
  const session = await browser.newBrowserCDPSession();
  let peak = 0;
  const look = async (): Promise<void> => {
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    for (const { id } of processInfo.filter(({ type }) => type === "renderer")) {
      // A spare process may have ended since.
      if (existsSync(`/proc/${id}/status`)) peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? 0) / 1024);
    }
  };
  await look();
  const scope = new Scope();
  scope.interval(() => void look().catch(() => undefined), 500);
  return async () => {
    scope.dispose();
    await look();
    return peak;
  };
}
