import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { dist } from "../../scripts/serve.mjs";
import { descriptionFaults } from "../support/check-description";
import { startHost, type CountingHost } from "../support/counting-host";
import { exposeSound } from "../support/expose-sound";
import { openLivePage, type LivePage } from "../support/live-page";
import { brightMusic, darkMusic, liveWav, musicFor, silenceFor } from "../support/live-sound";

/** Listening live on the built page: Chromium's fake microphone plays a file that code made. */
const shortMusic = (): Buffer => liveWav([silenceFor(2), musicFor(14, brightMusic), musicFor(14, darkMusic), silenceFor(40)]);

let host: CountingHost;
let live: LivePage | null = null;
test.beforeAll(async () => {
  host = await startHost(dist);
});
test.afterEach(async () => {
  await live?.close();
  live = null;
});
test.afterAll(() => host.stop());

const text = (page: Page) => page.getByTestId("live-text");
const lines = (page: Page) => page.getByTestId("live-log-line");
const interruption = (page: Page) => page.getByTestId("live-interruption");

async function visit({ page }: LivePage): Promise<void> {
  await page.goto(`${host.address}?backend=wasm`);
  await expect(page.locator("html")).toHaveAttribute("data-state", "empty");
}

async function listen(page: Page): Promise<void> {
  await page.keyboard.press("l");
  await expect(page.locator("html")).toHaveAttribute("data-state", "live");
}

test("without a network: music is told while it sounds, its end is marked, and what was heard becomes a description", async () => {
  live = await openLivePage({ wav: shortMusic(), serviceWorkers: "allow" });
  const { page, context, consoleErrors } = live;
  await visit(live);
  await expect(page.getByTestId("offline-status")).toHaveAttribute("data-offline", "ready");
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-state", "empty");
  host.forget();

  await listen(page);
  await expect(text(page)).toHaveAttribute("data-verdict", "music");
  await expect(page.getByTestId("live-fact").first()).toBeAttached();
  await expect(page.getByTestId("live-processing")).toHaveCount(0);
  await expect(text(page)).toHaveAttribute("data-verdict", "silence");
  await expect(text(page)).toContainText("The music has stopped.");
  const times = await lines(page).evaluateAll((all) => all.map((each) => Number((each as HTMLElement).dataset["at"])).reverse());
  expect(times.length).toBeGreaterThan(2);
  for (const [index, at] of times.slice(1).entries()) expect(at - (times[index] ?? 0)).toBeGreaterThanOrEqual(3.99);
  await expect(page.getByTestId("live-level")).toHaveAttribute("data-lost", "0");

  await page.getByTestId("live-stop").click();
  const recording = page.getByTestId("recording");
  await expect(recording).toHaveAttribute("data-state", "ready");
  await expect(recording).toHaveAttribute("data-name", /^Live \d{4}-\d\d-\d\d \d\d\.\d\d$/);
  await expect(recording.getByTestId("description")).toContainText(/\w+ \w+/);
  for (const format of ["txt", "md", "csv", "srt", "vtt"]) {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByTestId(`export-${format}`).click()]);
    expect(readFileSync(await download.path(), "utf8").length).toBeGreaterThan(40);
  }
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByTestId("export-json").click()]);
  const description = JSON.parse(readFileSync(await download.path(), "utf8")) as { source: { kind: string; duration: number }; verdict: string; sections: unknown[] };
  expect(descriptionFaults(description)).toEqual([]);
  expect(description.source.kind).toBe("live");
  expect(description.source.duration).toBeGreaterThan(20);
  expect(description.verdict).toBe("music");
  expect(description.sections.length).toBeGreaterThan(0);
  await page.getByTestId("play").click();
  await expect(page.getByTestId("play")).toHaveAttribute("aria-label", "Pause");
  // The browser itself looks for a newer service worker; the page asks for nothing.
  expect(host.asked.filter((asked) => asked.path !== "/service-worker.js")).toEqual([]);
  expect(consoleErrors.filter((message) => !message.includes("ERR_INTERNET_DISCONNECTED"))).toEqual([]);
  await context.setOffline(false);
});

test("a microphone that is not allowed is named, and listening begins once it is", async () => {
  live = await openLivePage({ wav: shortMusic(), allowed: false });
  const { page, context } = live;
  await visit(live);
  await page.keyboard.press("l");
  const alert = page.locator('[role="alert"]');
  await expect(alert).toHaveAttribute("data-error", "microphone-denied");
  expect(await page.locator("html").getAttribute("data-state")).toBe("error");
  await context.grantPermissions(["microphone"]);
  await page.getByTestId("live-retry").click();
  await expect(page.locator("html")).toHaveAttribute("data-state", "live");
  await page.keyboard.press("l");
  await expect(page.locator("html")).not.toHaveAttribute("data-state", "live");
});

test("a missing microphone is named, and can be put away", async () => {
  live = await openLivePage({ wav: shortMusic() });
  const { page } = live;
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("Requested device not found", "NotFoundError"));
  });
  await visit(live);
  await page.getByTestId("live-start").click();
  await expect(page.locator('[role="alert"]')).toHaveAttribute("data-error", "microphone-missing");
  await page.getByTestId("live-dismiss").click();
  await expect(page.locator("html")).toHaveAttribute("data-state", "empty");
});

test("the sound of a tab is listened to where the browser shares it, and named where a tab without sound was shared", async () => {
  live = await openLivePage({ wav: shortMusic() });
  const { page } = live;
  // The browser's own picker cannot be driven without a screen; what it would give is given here.
  await page.addInitScript(() => {
    const devices = navigator.mediaDevices;
    const answers = [() => Promise.resolve(new MediaStream()), () => Promise.reject(new DOMException("dismissed", "NotAllowedError")), () => devices.getUserMedia({ audio: true })];
    devices.getDisplayMedia = () => (answers.shift() as () => Promise<MediaStream>)();
  });
  await visit(live);
  await page.getByTestId("live-tab").click();
  const alert = page.locator('[role="alert"]');
  await expect(alert).toHaveAttribute("data-error", "microphone-missing");
  await expect(alert).toContainText("has no sound");
  await page.getByTestId("live-retry").click();
  await expect(alert).toHaveAttribute("data-error", "microphone-denied");
  await page.getByTestId("live-retry").click();
  await expect(page.locator("html")).toHaveAttribute("data-state", "live");
  await expect(page.getByTestId("live-microphone")).toHaveValue("tab");
  // Plain `audio: true` has the browser work on the sound, and that is said.
  await expect(page.getByTestId("live-processing")).toContainText("echo cancellation");
});

test("unplugged, put to sleep, hidden: each is told, ends by itself or by a button, and the log stays", async () => {
  live = await openLivePage({ wav: liveWav([musicFor(20, brightMusic)]) });
  const { page, consoleErrors } = live;
  await page.addInitScript(exposeSound);
  await visit(live);
  await listen(page);
  await expect(text(page)).toHaveAttribute("data-verdict", "music");
  const before = await lines(page).count();

  type Opened = { opened: { streams: MediaStream[]; contexts: AudioContext[] } };
  await page.evaluate(() => (globalThis as unknown as Opened).opened.streams.at(-1)?.getAudioTracks()[0]?.dispatchEvent(new Event("ended")));
  await expect(interruption(page)).toHaveAttribute("data-interruption", "unplugged");
  await expect(text(page)).not.toBeEmpty();
  await page.getByTestId("live-reopen").click();
  await expect(interruption(page)).toHaveCount(0);
  await expect(lines(page).filter({ hasText: "Sound again." })).toHaveCount(1);

  // A microphone that comes back is taken by itself.
  await page.evaluate(() => (globalThis as unknown as Opened).opened.streams.at(-1)?.getAudioTracks()[0]?.dispatchEvent(new Event("ended")));
  await expect(interruption(page)).toHaveCount(1);
  await page.evaluate(() => navigator.mediaDevices.dispatchEvent(new Event("devicechange")));
  await expect(interruption(page)).toHaveCount(0);

  // The system puts the sound to sleep: it is asked to go on.
  await page.evaluate(() => (globalThis as unknown as Opened).opened.contexts.at(-1)?.suspend());
  await expect(lines(page).filter({ hasText: "No sound comes in." })).toHaveCount(1);
  await expect(lines(page).filter({ hasText: "Sound again." })).toHaveCount(3);
  await expect(interruption(page)).toHaveCount(0);
  expect(await lines(page).count()).toBeGreaterThanOrEqual(before + 6);
  expect(consoleErrors).toEqual([]);

  await page.keyboard.press("l");
  await expect(page.getByTestId("recording")).toHaveAttribute("data-state", "ready");
});

test("large type fills the screen with the words alone, as large as wanted; the page and it pass axe", async () => {
  live = await openLivePage({ wav: liveWav([musicFor(20, darkMusic)]) });
  const { page } = live;
  // Words that are just fading in have no contrast yet.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await visit(live);
  await listen(page);
  await expect(text(page)).toHaveAttribute("data-verdict", "music");
  const violations = async (): Promise<string[]> => (await new AxeBuilder({ page }).analyze()).violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(" ")}`));
  expect(await violations()).toEqual([]);
  await expect(text(page)).toHaveAttribute("aria-live", "polite");
  await page.getByTestId("live-spoken").click();
  await expect(text(page)).toHaveAttribute("aria-live", "off");

  await page.keyboard.press("f");
  const large = page.getByTestId("large-now");
  await expect(large).toContainText(/\w+/);
  const height = async (): Promise<number> => Number.parseFloat(await large.evaluate((element) => getComputedStyle(element).fontSize));
  const first = await height();
  await page.getByTestId("large-larger").click();
  expect(await height()).toBeGreaterThan(first);
  await page.getByTestId("large-smaller").click();
  await page.getByTestId("large-smaller").click();
  expect(await height()).toBeLessThan(first);
  expect(await violations()).toEqual([]);
  await page.getByTestId("large-close").click();
  await expect(page.getByTestId("large-type")).toHaveCount(0);
  expect(await page.locator("html").getAttribute("data-state")).toBe("live");
});
