import type { Browser } from "@playwright/test";
import { openLivePage } from "../tests/support/live-page";
import { brightMusic, darkMusic, liveWav, musicFor, silenceFor } from "../tests/support/live-sound";
import { figure, median, type Figure } from "./bench-figures";

/** Seconds of each stretch of the file that the fake microphone plays. */
const silentSeconds = 6;
const musicSeconds = 20;

/** Seconds of processor time that all processes of a browser have used so far. */
async function processorSeconds(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

interface Heard {
  /** Seconds of the session at which sound set in, and at which something new was said, with the facts said then. */
  readonly onset: number | null;
  readonly statements: readonly { readonly at: number; readonly verdict: string; readonly facts: string }[];
  readonly lost: number;
}

/** Runs in the page and keeps every change of what is said, and when the level first rose. */
const watchLive = `
  globalThis.heard = { onset: null, statements: [], lost: 0 };
  new MutationObserver(() => {
    const level = document.querySelector("[data-testid=live-level]");
    const text = document.querySelector("[data-testid=live-text]");
    if (!level || !text) return;
    if (heard.onset === null && Number(level.getAttribute("aria-valuenow")) > -45) heard.onset = Number(level.dataset.seconds);
    heard.lost = Number(level.dataset.lost ?? 0);
    const at = Number(text.dataset.at ?? -1);
    if (at < 0 || heard.statements.at(-1)?.at === at) return;
    const facts = [...document.querySelectorAll("[data-testid=live-fact]")].map(({ dataset }) => dataset.kind + " " + dataset.value).join();
    heard.statements.push({ at, verdict: text.dataset.verdict, facts });
  }).observe(document, { subtree: true, childList: true, attributes: true });
`;

/** One session: silence, one music, another, through Chromium's fake microphone. */
async function listenOnce(address: string): Promise<{ heard: Heard; processorShare: number }> {
  const wav = liveWav([silenceFor(silentSeconds), musicFor(musicSeconds, brightMusic), musicFor(musicSeconds, darkMusic), silenceFor(60)]);
  const { page, context, close } = await openLivePage({ wav });
  try {
    await page.addInitScript(watchLive);
    await page.goto(`${address}?backend=wasm`);
    await page.waitForSelector("html[data-state=empty]", { state: "attached", timeout: 120_000 });
    await page.keyboard.press("l");
    await page.waitForSelector("[data-testid=live-text][data-verdict=music]", { state: "attached", timeout: 60_000 });
    const browser = context.browser();
    const before = browser ? await processorSeconds(browser) : 0;
    const began = performance.now();
    await page.waitForSelector("[data-testid=live-text][data-verdict=silence]", { state: "attached", timeout: 120_000 });
    const wallSeconds = (performance.now() - began) / 1000;
    const used = browser ? (await processorSeconds(browser)) - before : 0;
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: Heard }).heard);
    return { heard, processorShare: used / wallSeconds / 2 };
  } finally {
    await close();
  }
}

/** Latencies, processor use and losses of live listening. */
export async function liveFigures(address: string, runs: number): Promise<Figure[]> {
  const firsts: number[] = [];
  const changes: number[] = [];
  const shares: number[] = [];
  let lost = 0;
  for (let run = 0; run < runs; run++) {
    const { heard, processorShare } = await listenOnce(address);
    const onset = heard.onset ?? NaN;
    const music = heard.statements.filter(({ verdict }) => verdict === "music");
    firsts.push((music[0]?.at ?? NaN) - onset);
    const changeAt = onset + musicSeconds;
    const old = music.filter(({ at }) => at < changeAt + 1).at(-1)?.facts;
    changes.push((music.find(({ at, facts }) => at > changeAt + 1 && facts !== old)?.at ?? NaN) - changeAt);
    shares.push(100 * processorShare);
    lost += heard.lost;
  }
  return [
    figure("live, WASM: music begins → first words", median(firsts), "s", { atMost: 5 }),
    figure("live, WASM: music changes → changed text", median(changes), "s", { atMost: 8 }),
    figure("live, WASM: processor while listening, share of two cores", median(shares), "%", { atMost: 35 }, "all of the browser"),
    figure("live, WASM: blocks of sound lost", lost, "", { atMost: 0 }),
  ];
}
