import type { Browser, Page } from "@playwright/test";

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds on the clock. */
  readonly dur?: number;
  /** Microseconds of the thread's own work. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

export interface LongestTask {
  /** Milliseconds of work of the longest task, whatever else the machine did meanwhile. */
  readonly workMilliseconds: number;
  /** Milliseconds on the clock of the longest task; more than its work where the machine is busy. */
  readonly clockMilliseconds: number;
}

/** The longest task on the page's own thread while `act` runs, by Chromium's own trace. */
export async function longestTaskDuring(browser: Browser, page: Page, act: () => Promise<void>): Promise<LongestTask> {
  await browser.startTracing(page, { categories: ["toplevel"] });
  let trace: Buffer;
  try {
    await act();
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(trace.toString("utf8")) as { traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
  const pageThreads = new Set(traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(threadOf));
  const tasks = traceEvents.filter((event) => event.ph === "X" && event.name.endsWith("RunTask") && pageThreads.has(threadOf(event)));
  if (tasks.length === 0) throw new Error("the trace holds no task of the page's own thread");
  return {
    workMilliseconds: tasks.reduce((most, { tdur, dur = 0 }) => Math.max(most, tdur ?? dur), 0) / 1000,
    clockMilliseconds: tasks.reduce((most, { dur = 0 }) => Math.max(most, dur), 0) / 1000,
  };
}
