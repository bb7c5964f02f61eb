import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";

/** Every state of the screen: readable, reachable, and inside its window. */
const shows = ["start", "full", "update", "kept", "live", "live-lost", "live-quiet", "live-denied", "large", "fetching", "nomodel", "quartet", "whale", "speech", "unsure", "cut", "decoding", "listening", "writing", "failed", "modelfailed", "many"];

// Seventeen pages, each walked by axe: half a minute on a free machine, minutes on a busy one.
test.setTimeout(420_000);

async function show(page: Page, name: string): Promise<void> {
  await page.goto(`?show=${name}`);
  await page.locator(".masthead").waitFor();
  await page.waitForFunction(() => document.fonts.status === "loaded");
  if (["quartet", "whale", "speech", "unsure", "cut", "many"].includes(name)) await page.getByTestId("description").waitFor();
  if (name === "writing" || name === "listening") await page.getByTestId("progress").waitFor();
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")} ${failureSummary ?? ""}`));
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`every state passes axe, contrast included (${colorScheme})`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme, reducedMotion: "reduce", viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    for (const name of shows) {
      await show(page, name);
      expect(await violations(page), name).toEqual([]);
    }
    await show(page, "quartet");
    await page.locator("[data-testid=fact][data-fact=key]").click();
    await page.getByTestId("thats-wrong").click();
    expect(await violations(page), "a correction").toEqual([]);
    await page.getByTestId("length-sections").click();
    await page.locator(".facts-unsure summary").click();
    await page.locator("[data-claim=s2c3]").focus();
    expect(await violations(page), "by section").toEqual([]);
    await page.keyboard.press("?");
    expect(await violations(page), "help").toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByTestId("cue-edit").nth(1).click();
    await page.getByTestId("cue-words").fill("beautiful strings");
    await page.getByTestId("cue-start").fill("no time");
    expect(await violations(page), "editing a caption").toEqual([]);
    await page.getByTestId("cue-done").click();
    await page.getByTestId("captions-large").click();
    expect(await violations(page), "captions in large type").toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByTestId("file-input").setInputFiles(new URL("../fixtures/sound/film.webm", import.meta.url).pathname);
    await page.getByTestId("video-stage").waitFor();
    expect(await violations(page), "a video").toEqual([]);
    await page.getByTestId("language").selectOption("fr");
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    expect(await violations(page), "in French").toEqual([]);
    await context.close();
  });
}

test("nothing is wider than a phone, nor than a page at 200 %", async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  for (const width of [320, 640]) {
    await page.setViewportSize({ width, height: 800 });
    for (const name of shows) {
      await show(page, name);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${name} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
  await context.close();
});

test("on touch every control is at least 44 px high and wide", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, reducedMotion: "reduce" });
  const page = await context.newPage();
  for (const name of ["start", "full", "update", "kept", "live", "live-lost", "large", "quartet", "many", "listening"]) {
    await show(page, name);
    // Phrases in running text and sections of a waveform are as large as what they stand for.
    const small = await page.locator("button:visible:not(.section-band), summary:visible, select:visible").evaluateAll((elements) =>
      elements
        .map((element) => ({ words: element.textContent, ...element.getBoundingClientRect().toJSON() as DOMRect }))
        .filter(({ width, height }) => width < 43.9 || height < 43.9)
        .map(({ words, width, height }) => `${words} ${width}×${height}`),
    );
    expect(small, name).toEqual([]);
  }
  await context.close();
});

test("nothing moves where less motion is asked for, and words arrive one by one where it is not", async ({ browser }) => {
  for (const reducedMotion of ["reduce", "no-preference"] as const) {
    const context = await browser.newContext({ reducedMotion });
    const page = await context.newPage();
    await page.goto(`?show=quartet&pace=10`);
    await page.getByTestId("description").waitFor();
    const moving = await page.evaluate(() => document.getAnimations().length);
    if (reducedMotion === "reduce") expect(moving).toBe(0);
    else expect(moving).toBeGreaterThan(5);
    await context.close();
  }
});

test("forced colours keep evidence and the chosen length visible", async ({ browser }) => {
  const context = await browser.newContext({ forcedColors: "active", reducedMotion: "reduce" });
  const page = await context.newPage();
  await show(page, "quartet");
  await page.locator("[data-claim=c2]").focus();
  await expect(page.getByTestId("evidence").first()).toHaveCSS("border-top-width", "2px");
  await expect(page.getByTestId("length-paragraph")).toHaveCSS("border-bottom-width", "2px");
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  await expect(page.locator(".cue-tick").first()).toHaveCSS("background-color", ink);
  await context.close();
});
