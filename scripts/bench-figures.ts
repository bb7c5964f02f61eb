import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, CDPSession, Page } from "@playwright/test";

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

/** Megabytes of JavaScript heap in use on the page, after a garbage collection. */
export async function heapMegabytes(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1e6;
}

/** The highest resident memory (mebibytes) that any tab process of this browser ever had, as the kernel counted it. */
export async function peakTabMebibytes(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const peaks = processInfo
    .filter((process) => process.type === "renderer")
    .map((process) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${process.id}/status`, "utf8"))?.[1] ?? 0) / 1024);
  return Math.max(0, ...peaks);
}
