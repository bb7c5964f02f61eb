import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";

/** Captions on the screen: in step with playing, walked and edited by hand and by keys, large, and over a video. */
async function show(page: Page): Promise<void> {
  await page.goto("?show=quartet");
  await page.getByTestId("cues").waitFor();
  // The page's own keys wait until the browser has told that the file plays.
  await page.waitForFunction(() => document.querySelector(".wave-canvas")?.shadowRoot !== undefined);
}

const cues = (page: Page) => page.getByTestId("cue");
const texts = (page: Page) => page.locator(".cue-text");
const focused = (page: Page): Promise<string> => page.evaluate(() => `${document.activeElement?.className ?? ""} ${document.activeElement?.closest("li")?.dataset["cue"] ?? ""}`.trim());
const hold = (page: Page, place: string): Promise<unknown> => expect.poll(() => focused(page)).toBe(place);

test("the present caption stands under the waveform, is marked in the list, and is walked and played by keys", async ({ page }) => {
  await show(page);
  await expect(page.getByTestId("caption-now")).toHaveText("[strings play]");
  await expect(cues(page)).toHaveCount(4);
  await expect(cues(page).nth(0)).toHaveAttribute("data-current", "true");
  await page.locator(".cue-play").nth(0).focus();
  await page.keyboard.press("ArrowDown");
  await hold(page, "cue-play s2");
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowUp");
  await hold(page, "cue-play s3");
  await page.keyboard.press("Enter");
  await expect(page.getByTestId("play")).toHaveAttribute("aria-label", "Pause");
  await expect(cues(page).nth(2)).toHaveAttribute("data-current", "true");
  await expect(page.locator(".cue-play[aria-current]")).toHaveCount(1);
  await expect(page.getByTestId("caption-now")).toHaveAttribute("data-cue", "s3");
  await hold(page, "cue-play s3");
  await page.getByTestId("play").click();
  await page.keyboard.press("n");
  await expect(page.getByTestId("caption-now")).toHaveAttribute("data-cue", "end");
  await page.keyboard.press("p");
  await page.keyboard.press("p");
  await expect(page.getByTestId("caption-now")).toHaveText("[slow, quiet strings play]");
});

test("the list follows the playing by scrolling itself, never the page", async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 500 });
  await show(page);
  await page.addStyleTag({ content: ".cues { max-height: 3rem !important; }" });
  const seen = (index: number): Promise<boolean> =>
    page.getByTestId("cues").evaluate((list, at) => {
      const [box, row] = [list.getBoundingClientRect(), list.children[at]?.getBoundingClientRect()];
      return row !== undefined && row.top >= box.top - 1 && row.bottom <= box.bottom + 1;
    }, index);
  expect(await seen(2)).toBe(false);
  await page.keyboard.press("n");
  await page.keyboard.press("n");
  await expect.poll(() => seen(2)).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test("words, times, split, join, delete and undo: by keys alone, with the guide's remarks and without losing the place", async ({ page }) => {
  await show(page);
  await page.locator(".cue-play").nth(0).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await hold(page, "quiet-button cue-edit s2");
  await page.keyboard.press("Enter");
  await expect(page.getByTestId("cue-words")).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("beautiful strings play");
  await expect(page.getByTestId("cue-remark").first()).toHaveAttribute("data-rule", "C5");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("strings grow very quiet");
  await expect(page.locator('[data-testid="cue-remark"][data-rule="C5"]')).toHaveCount(0);
  await page.keyboard.press("Enter");
  await hold(page, "quiet-button cue-edit s2");
  await expect(texts(page).nth(1)).toHaveText("[strings grow very quiet]");
  await expect(cues(page).nth(1)).toHaveAttribute("data-edited", "true");

  const start = async (): Promise<number> => Number(await cues(page).nth(1).getAttribute("data-start"));
  const before = await start();
  await page.keyboard.press("Enter");
  await page.getByTestId("cue-handle-start").focus();
  await page.keyboard.press("ArrowRight");
  expect(await start()).toBeCloseTo(before + 0.1);
  await page.getByTestId("cue-start").fill("1:5x");
  await page.keyboard.press("Enter");
  await expect(page.getByTestId("cue-start")).toHaveAttribute("aria-invalid", "true");
  await page.getByTestId("cue-start").fill("1:55,5");
  await page.keyboard.press("Enter");
  expect(await start()).toBe(115.5);
  await page.getByTestId("cue-split").focus();
  await page.keyboard.press("Enter");
  await expect(cues(page)).toHaveCount(5);
  await expect(page.getByTestId("cue-split")).toBeFocused();
  await page.getByTestId("cue-merge").focus();
  await page.keyboard.press("Enter");
  await expect(cues(page)).toHaveCount(4);
  await page.getByTestId("cue-delete").focus();
  await page.keyboard.press("Enter");
  await expect(cues(page)).toHaveCount(3);
  await hold(page, "cue-play s3");
  await page.keyboard.press("Control+z");
  await expect(cues(page)).toHaveCount(4);
  for (let undone = 0; undone < 5; undone++) await page.keyboard.press("Control+z");
  await expect(texts(page).nth(1)).toHaveText("[slow, quiet strings play]");
  await expect(page.getByTestId("cues-undo")).toBeDisabled();
  await page.keyboard.press("Control+Shift+Z");
  await expect(texts(page).nth(1)).toHaveText("[strings grow very quiet]");

  const [download] = await Promise.all([page.waitForEvent("download"), page.getByTestId("export-srt").click()]);
  expect(readFileSync(await download.path(), "utf8")).toContain("[strings grow very quiet]");
});

test("a caption's edges are dragged on the sound around it; captions are added where the recording stands, in any house style", async ({ page }) => {
  await show(page);
  await page.getByTestId("cue-edit").nth(1).click();
  const strip = await page.getByTestId("cue-strip").boundingBox();
  const handle = await page.getByTestId("cue-handle-end").boundingBox();
  if (!strip || !handle) throw new Error("no strip");
  const end = async (): Promise<number> => Number(await cues(page).nth(1).getAttribute("data-end"));
  const before = await end();
  await page.mouse.move(handle.x + handle.width / 2, handle.y + 20);
  await page.mouse.down();
  await page.mouse.move(handle.x + handle.width / 2 + strip.width / 10, handle.y + 20, { steps: 3 });
  await page.mouse.up();
  expect(await end()).toBeGreaterThan(before + 0.5);
  await page.getByTestId("cue-done").click();
  await page.getByTestId("waveform").focus();
  await page.keyboard.press("PageUp");
  await page.getByTestId("cue-add").click();
  await expect(page.getByTestId("cue-words")).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("violins enter");
  await page.keyboard.press("Enter");
  await page.getByTestId("caption-profile").selectOption("bbc");
  await expect(texts(page).nth(1)).toHaveText("VIOLINS ENTER");
  await page.getByTestId("density-few").click();
  await expect(texts(page).nth(1)).toHaveText("VIOLINS ENTER");
});

test("large type shows nothing but the words, in any size and place, and gives the focus back", async ({ page }) => {
  await show(page);
  await page.getByTestId("captions-large").focus();
  await page.keyboard.press("f");
  const large = page.getByTestId("large-type");
  await expect(large.getByTestId("large-now")).toHaveText("[strings play]");
  await expect(page.getByTestId("large-close")).toBeFocused();
  const size = (): Promise<number> => page.getByTestId("large-now").evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize));
  const first = await size();
  await page.getByTestId("large-larger").click();
  expect(await size()).toBeGreaterThan(first);
  await page.getByTestId("large-move").click();
  await expect(large).toHaveAttribute("data-place", "middle");
  expect(await page.locator(".page").evaluate((rest) => (rest as HTMLElement).inert)).toBe(true);
  await page.keyboard.press("n");
  await expect(large.getByTestId("large-now")).toHaveText("[slow, quiet strings play]");
  await page.keyboard.press("Escape");
  await expect(large).toHaveCount(0);
  await expect(page.getByTestId("captions-large")).toBeFocused();
});

test("a video plays with our captions over it", async ({ page }) => {
  await page.goto("?show=start");
  await page.getByTestId("file-input").setInputFiles(new URL("../fixtures/sound/film.webm", import.meta.url).pathname);
  const stage = page.getByTestId("video-stage");
  await expect(stage.locator("video")).toHaveCount(1);
  await expect(stage.getByTestId("caption-now")).toHaveText("[strings play]");
  await expect(page.getByTestId("caption-now")).toHaveCount(1);
  await stage.click({ position: { x: 40, y: 40 } });
  await expect.poll(() => stage.locator("video").evaluate((video) => (video as HTMLVideoElement).currentTime)).toBeGreaterThan(0);
  await page.getByTestId("remove").click();
  await expect(page.locator("video")).toHaveCount(0);
});

test("a video's own text track holds the captions, edits included, and shows where the video is alone", async ({ page }) => {
  await page.goto("?show=start");
  await page.getByTestId("file-input").setInputFiles(new URL("../fixtures/sound/film.webm", import.meta.url).pathname);
  const video = page.getByTestId("video-stage").locator("video");
  const track = () =>
    video.evaluate((element) => {
      const [first] = [...(element as HTMLVideoElement).textTracks];
      return { kind: first?.kind, language: first?.language, mode: first?.mode, cues: [...(first?.cues ?? [])].map((cue) => [(cue as VTTCue).id, cue.startTime, cue.endTime, (cue as VTTCue).text]) };
    });
  const shown = () =>
    cues(page).evaluateAll((rows) => rows.map((row) => row as HTMLElement).map(({ dataset }) => [dataset["cue"], Number(dataset["start"]), Number(dataset["end"])]));
  await expect.poll(async () => (await track()).cues.length).toBe(4);
  expect(await track()).toMatchObject({ kind: "captions", language: "en", mode: "hidden" });
  expect((await track()).cues.map((cue) => cue.slice(0, 3))).toEqual(await shown());

  await page.getByTestId("cue-edit").nth(1).click();
  await page.getByTestId("cue-words").fill("drums & brass enter");
  await page.getByTestId("cue-done").click();
  expect((await track()).cues.map((cue) => cue[3])).toContain("[drums &amp; brass enter]");
  await page.getByTestId("caption-profile").selectOption("bbc");
  expect((await track()).cues.map((cue) => cue[3])).toContain("DRUMS &amp; BRASS ENTER");

  await video.evaluate((element) => element.requestFullscreen());
  await expect.poll(async () => (await track()).mode).toBe("showing");
  await page.evaluate(() => document.exitFullscreen());
  await expect.poll(async () => (await track()).mode).toBe("hidden");
  await page.getByTestId("video-full").click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.className)).toBe("video-stage");
  expect((await track()).mode).toBe("hidden");
  await page.evaluate(() => document.exitFullscreen());
});
