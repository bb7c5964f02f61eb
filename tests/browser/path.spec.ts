import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { descriptionFaults } from "../support/check-description";
import { openPage, type DrivenPage } from "../support/drive-page";
import { longestTaskDuring } from "../support/longest-task";
import { arpeggio, waveBytes } from "../support/sound-files";

/** The whole path on the built page: a recording in, words out. Nothing is mocked. */
const fixture = (name: string): Buffer => readFileSync(new URL(`../fixtures/sound/${name}`, import.meta.url));
const tune = { name: "tune.flac", mimeType: "audio/flac", buffer: fixture("tune.flac") };
const root = (page: Page, name: string): Promise<string | null> => page.locator("html").getAttribute(`data-${name}`);

/** Milliseconds of work that one task may do on the page's own thread; on the clock of a busy machine it takes longer. */
const workMilliseconds = 100;
const clockMilliseconds = 400;

test.describe("an example", () => {
  test.describe.configure({ mode: "serial" });
  let driven: DrivenPage;
  let page: Page;
  test.beforeAll(async ({ baseURL }) => {
    driven = await openPage(baseURL ?? "", "wasm");
    page = driven.page;
  });
  test.afterAll(() => driven.close());

  test("is one click away, tells how far it is, and comes to its end without holding the page up", async () => {
    expect(await root(page, "state")).toBe("empty");
    expect(await root(page, "backend")).toBe("wasm");
    await expect(page.getByTestId("example").first()).toBeVisible();
    await page.evaluate(() => {
      const titlesSeen: string[] = [];
      Object.assign(globalThis, { titlesSeen });
      new MutationObserver(() => titlesSeen.push(document.title)).observe(document.head, { subtree: true, childList: true, characterData: true });
    });
    const recording = page.getByTestId("recording");
    const longest = await longestTaskDuring(driven.browser, page, async () => {
      await page.getByTestId("example").first().click();
      const progress = recording.getByTestId("progress");
      await expect(progress).toHaveAttribute("role", "progressbar");
      await expect(progress).toHaveAttribute("data-stage", /^(decoding|listening|writing)$/);
      expect(Number(await progress.getAttribute("aria-valuenow"))).toBeGreaterThanOrEqual(0);
      expect(await root(page, "state")).toBe("busy");
      await expect(recording.getByTestId("cancel")).toBeVisible();
      await expect(recording).toHaveAttribute("data-state", "ready", { timeout: 150_000 });
    });
    console.log(`longest task on the page's own thread: ${longest.workMilliseconds.toFixed(0)} ms of work, ${longest.clockMilliseconds.toFixed(0)} ms on the clock`);
    const outcome = await driven.finish(recording, 10_000);
    if (outcome.state !== "ready") throw new Error(outcome.error.message);
    expect(descriptionFaults(outcome.description)).toEqual([]);
    expect(outcome.description.verdict).toBe("music");
    expect(outcome.description.engine.backend).toBe("wasm");
    expect(await root(page, "state")).toBe("ready");
    const titles = await page.evaluate(() => (globalThis as unknown as { titlesSeen: string[] }).titlesSeen);
    expect(titles.filter((title) => /^\d+ % · .+ · Linernote$/.test(title)).length).toBeGreaterThan(2);
    expect(longest.workMilliseconds).toBeLessThanOrEqual(workMilliseconds);
    expect(longest.clockMilliseconds).toBeLessThanOrEqual(clockMilliseconds);
  });

  test("shows where each phrase was heard, by focus and by mouse", async () => {
    const claims = page.getByTestId("description").locator("[data-claim]");
    expect(await claims.count()).toBeGreaterThan(2);
    await claims.first().focus();
    const evidence = page.getByTestId("evidence");
    await expect(evidence.first()).toBeVisible();
    for (const mark of await evidence.all()) {
      const [start, end] = [Number(await mark.getAttribute("data-start")), Number(await mark.getAttribute("data-end"))];
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
    }
    await claims.last().hover();
    await expect(claims.last()).toHaveAttribute("data-active", "true");
    await page.keyboard.press("Escape");
    await expect(evidence).toHaveCount(0);
  });

  test("is told at four lengths without being heard again", async () => {
    const description = page.getByTestId("description");
    await expect(description).toHaveAttribute("lang", "en");
    const words: number[] = [];
    for (const length of ["line", "sentence", "paragraph", "sections"]) {
      await page.getByTestId(`length-${length}`).click();
      await expect(page.getByTestId(`length-${length}`)).toHaveAttribute("aria-checked", "true");
      await expect(description).toHaveAttribute("data-length", length);
      expect(await page.getByTestId("recording").getAttribute("data-state")).toBe("ready");
      words.push((await description.innerText()).split(/\s+/).length);
    }
    expect(words[0]).toBeGreaterThan(3);
    expect(words[2]).toBeGreaterThan(words[0] ?? 0);
    await page.getByTestId("length-paragraph").click();
  });

  test("has facts with values and confidences, and every export", async () => {
    const facts = page.getByTestId("fact");
    expect(await facts.count()).toBeGreaterThan(2);
    for (const fact of await facts.all()) {
      expect(await fact.getAttribute("data-fact")).toMatch(/./);
      expect(await fact.getAttribute("data-value")).toMatch(/./);
      const confidence = Number(await fact.getAttribute("data-confidence"));
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
    for (const format of ["json", "txt", "md", "srt", "vtt", "csv"]) {
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByTestId(`export-${format}`).dispatchEvent("click")]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${format}$`));
      expect(readFileSync(await download.path(), "utf8").length).toBeGreaterThan(20);
    }
    expect(driven.consoleErrors).toEqual([]);
    expect(driven.foreignRequests).toEqual([]);
  });
});

test("a recording dropped anywhere on the page is heard", async ({ baseURL }) => {
  const driven = await openPage(baseURL ?? "", "wasm");
  await driven.page.evaluate((base64) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], "dropped.flac"));
    for (const name of ["dragover", "drop"]) document.body.dispatchEvent(new DragEvent(name, { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, tune.buffer.toString("base64"));
  const recording = driven.page.getByTestId("recording");
  await expect(recording).toHaveAttribute("data-name", "dropped.flac");
  const outcome = await driven.finish(recording, 100_000);
  if (outcome.state !== "ready") throw new Error(outcome.error.message);
  expect(descriptionFaults(outcome.description)).toEqual([]);
  expect(driven.consoleErrors).toEqual([]);
  expect(driven.foreignRequests).toEqual([]);
  await driven.close();
});

test("the same bytes give the same facts and words, and the cpu backend the same words again", async ({ baseURL }) => {
  const heard = async (driven: DrivenPage, name: string): Promise<unknown> => {
    const outcome = await driven.finish(await driven.give({ ...tune, name }), 150_000);
    if (outcome.state !== "ready") throw new Error(outcome.error.message);
    const { facts, texts, verdict } = outcome.description;
    return { verdict, texts, facts: facts.map(({ kind, value, stated }) => ({ kind, value, stated })), confidences: facts.map(({ confidence }) => Math.round(confidence * 50) / 50) };
  };
  const wasm = await openPage(baseURL ?? "", "wasm");
  const first = await heard(wasm, "first.flac");
  expect(await heard(wasm, "second.flac")).toEqual(first);
  expect(wasm.consoleErrors).toEqual([]);
  await wasm.close();
  const cpu = await openPage(baseURL ?? "", "cpu");
  expect(await root(cpu.page, "backend")).toBe("cpu");
  expect(await heard(cpu, "third.flac")).toEqual(first);
  expect(cpu.consoleErrors).toEqual([]);
  await cpu.close();
});

test("the page starts on WebGPU in software, and says what it runs on", async ({ baseURL }) => {
  const driven = await openPage(baseURL ?? "", "webgpu");
  expect(await root(driven.page, "backend")).toMatch(/^(webgpu|wasm)$/);
  await expect(driven.page.getByTestId("engine-status")).toContainText(/^(WebGPU|WASM) · model /);
  await driven.close();
});

test("of several recordings each is shown from its own beginning, whatever was played of the others", async ({ baseURL }) => {
  const driven = await openPage(baseURL ?? "", "wasm");
  const { page } = driven;
  const [first, second] = await driven.giveAll([tune, { ...tune, name: "again.flac" }]);
  if (!first || !second) throw new Error("no cards");
  const played = page.locator(".wave-drawing [part=progress]");
  await page.getByTestId("waveform").click();
  await expect(played).not.toHaveCSS("width", "0px");
  for (const card of [second, first]) {
    await card.getByRole("button").first().click();
    await expect(card.getByTestId("waveform")).toHaveAttribute("aria-valuenow", "0");
    await expect(played).toHaveCSS("width", "0px");
    await page.getByTestId("waveform").click();
    await expect(played).not.toHaveCSS("width", "0px");
  }
  expect((await driven.finish(second, 100_000)).state).toBe("ready");
  expect(driven.consoleErrors).toEqual([]);
  await driven.close();
});

test("cancel stops a recording, and the next one is heard", async ({ baseURL }) => {
  const driven = await openPage(baseURL ?? "", "wasm");
  const long = { name: "long.wav", mimeType: "audio/wav", buffer: Buffer.from(waveBytes([arpeggio(150, 22050)], { sampleRateHertz: 22050 })) };
  const [first, second] = await driven.giveAll([long, tune]);
  if (!first || !second) throw new Error("no cards");
  await expect(second).toHaveAttribute("data-state", "queued");
  await expect(first).toHaveAttribute("data-state", /^(decoding|listening)$/);
  await first.getByTestId("cancel").click();
  await expect(first).toHaveAttribute("data-state", "cancelled");
  expect((await driven.finish(second, 100_000)).state).toBe("ready");
  await expect(first).toHaveAttribute("data-state", "cancelled");
  expect(driven.consoleErrors).toEqual([]);
  await driven.close();
});
