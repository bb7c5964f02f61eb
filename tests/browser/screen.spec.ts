import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { toneWav } from "../support/tone-wav";

/** How the screen answers: by mouse, by keys, by drops; with an engine that follows a script. */
async function show(page: Page, name: string, more = ""): Promise<void> {
  await page.goto(`?show=${name}${more}`);
  await page.locator(".masthead").waitFor();
}

const state = (page: Page): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset["state"]);
const spans = (page: Page): Promise<string[]> =>
  page.getByTestId("evidence").evaluateAll((marks) => marks.map((mark) => `${(mark as HTMLElement).dataset["start"]}–${(mark as HTMLElement).dataset["end"]}`));

test("the promise stands on the start page, and examples only where there are some", async ({ page }) => {
  await show(page, "start");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Drop a recording and read what it sounds like. Nothing leaves this device.");
  await expect(page.getByTestId("example")).toHaveCount(3);
  await expect.poll(() => state(page)).toBe("empty");
  await show(page, "start", "&examples=none");
  await page.waitForTimeout(300);
  await expect(page.getByTestId("example")).toHaveCount(0);
});

test("a phrase lights up where it was heard: by mouse and by keyboard", async ({ page }) => {
  await show(page, "quartet");
  const description = page.getByTestId("description");
  await expect(description).toHaveAttribute("lang", "en");
  await page.locator("[data-claim=c2]").hover();
  expect(await spans(page)).toEqual(["4–112", "250–365"]);
  await expect(page.getByTestId("note")).toContainText("Sure, heard 0:04–1:52 and 4:10–6:05.");
  await expect(page.getByTestId("note")).toContainText("Next best: B♭ major, unlikely.");
  await page.keyboard.press("Escape");
  expect(await spans(page)).toEqual([]);
  await page.getByTestId("length-paragraph").focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.locator("[data-claim=c2]")).toBeFocused();
  expect(await spans(page)).toEqual(["4–112", "250–365"]);
  await page.keyboard.press("Enter");
  await expect(page.getByTestId("note")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-claim=c2]")).toBeFocused();
});

test("a click on a phrase plays it from there; a tap only looks", async ({ page, browser }) => {
  await show(page, "quartet");
  await page.locator("[data-claim=c8]").click();
  await expect(page.getByTestId("play")).toHaveAttribute("aria-label", "Pause");
  await expect(page.locator(".player-time")).toHaveText(/^1:5\d \/ 6:12$/);
  await expect(page.locator(".sentence[data-current=true]")).toContainText("Around the second minute");
  const phone = await browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await show(phone, "quartet");
  await phone.locator("[data-claim=c8]").tap();
  expect(await spans(phone)).toEqual(["118–244"]);
  await expect(phone.getByTestId("play")).toHaveAttribute("aria-label", "Play");
  await phone.getByTestId("note").getByRole("button", { name: "Close" }).tap();
  await expect(phone.getByTestId("note")).toBeHidden();
  await phone.close();
});

test("lengths are radio buttons with one stop, arrows and number keys", async ({ page }) => {
  await show(page, "quartet");
  await page.getByTestId("length-paragraph").focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByTestId("length-sections")).toBeFocused();
  await expect(page.getByTestId("length-sections")).toHaveAttribute("aria-checked", "true");
  await expect(page.locator(".section-text")).toHaveCount(3);
  await page.keyboard.press("1");
  await expect(page.getByTestId("description")).toHaveText("A string group in D minor: tense, closely woven, and louder at its return.");
  await expect(page.getByRole("radiogroup").filter({ has: page.getByTestId("length-line") }).locator("[tabindex='0']")).toHaveCount(1);
  await page.reload();
  await expect(page.getByTestId("length-line")).toHaveAttribute("aria-checked", "true");
});

test("the waveform is a slider, and Space and arrows work from anywhere", async ({ page }) => {
  await show(page, "quartet");
  await expect(page.getByTestId("waveform")).toHaveAttribute("aria-valuemax", "372");
  // The page's own keys wait until the browser has told that the file plays.
  await page.getByTestId("waveform").focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  await page.keyboard.press("PageUp");
  await expect(page.getByTestId("waveform")).toHaveAttribute("aria-valuetext", "30 seconds of 6 minutes, 12 seconds, Section A");
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByTestId("waveform")).toHaveAttribute("aria-valuetext", "25 seconds of 6 minutes, 12 seconds, Section A");
  await page.keyboard.press(" ");
  await expect(page.getByTestId("play")).toHaveAttribute("aria-label", "Pause");
});

test("every fact carries its value and confidence, and can be set right and taken back", async ({ page }) => {
  await show(page, "quartet");
  const key = page.locator("[data-testid=fact][data-fact=key]");
  await expect(key).toHaveAttribute("data-value", "D minor");
  await expect(key).toHaveAttribute("data-confidence", "0.91");
  await key.click();
  await page.getByTestId("thats-wrong").click();
  await page.getByTestId("correction").getByLabel("Another value").selectOption("G minor");
  await page.getByTestId("correction").getByRole("button", { name: "Correct", exact: true }).click();
  await expect(key).toHaveAttribute("data-value", "G minor");
  await expect(page.getByTestId("corrected")).toContainText("Key: D minor → G minor");
  await page.getByTestId("corrected").getByRole("button", { name: "Undo" }).click();
  await expect(key).toHaveAttribute("data-value", "D minor");
  await expect(page.getByTestId("corrected")).toHaveCount(0);
});

const endings = {
  document: [["json", ".description.json"], ["txt", ".description.txt"], ["md", ".description.md"], ["csv", ".facts.csv"], ["chapters", ".music.en.chapters.vtt"]],
  captions: [["srt", ".music.en.sdh.srt"], ["vtt", ".music.en.sdh.vtt"], ["labels", ".music.en.labels.txt"], ["lrc", ".music.en.lrc"], ["cues-csv", ".music.en.cues.csv"], ["cues-json", ".music.en.cues.json"]],
} as const;
// In two pages: the browser asks before it takes an eleventh file from one.
for (const [what, formats] of Object.entries(endings)) {
  test(`each export of the ${what} starts a download under the recording's name`, async ({ page }) => {
    await show(page, "quartet");
    for (const [format, ending] of formats) {
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByTestId(`export-${format}`).click()]);
      expect(download.suggestedFilename()).toBe(`tape 14, side B${ending}`);
      expect(readFileSync(await download.path(), "utf8").length).toBeGreaterThan(40);
    }
  });
}

test("the programme note is printed in place of the page", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
  await show(page, "quartet");
  const note = page.getByTestId("printed-note");
  await expect(note).toBeHidden();
  await page.getByTestId("export-print").click();
  await expect(page.locator("html")).toHaveAttribute("data-printed", "");
  await page.emulateMedia({ media: "print" });
  await expect(note).toBeVisible();
  await expect(page.getByTestId("recording").first()).toBeHidden();
  await expect(note.getByRole("heading", { level: 1 })).toHaveText("tape 14, side B");
  for (const words of ["Sections", "What was heard", "D minor", "sure", "Machine description, not reviewed"]) await expect(note).toContainText(words);
  await expect(note.locator(".printed-waveform path")).toBeAttached();
});

test("several files: the failed one is named, others go on, one is cancelled, one is chosen", async ({ page }) => {
  await show(page, "many");
  const recordings = page.getByTestId("recording");
  await expect(recordings).toHaveCount(6);
  await expect.poll(() => recordings.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset["state"]))).toEqual(["ready", "failed", "ready", "ready", "listening", "queued"]);
  expect(await state(page)).toBe("busy");
  await expect(recordings.nth(1)).toHaveAttribute("data-error", "not-audio");
  await expect(page.getByRole("alert")).toContainText("letter.mp3");
  await expect(page).toHaveTitle("64 % · listening.wav · Linernote");
  const progress = recordings.nth(4).getByTestId("progress");
  await expect(progress).toHaveAttribute("aria-valuenow", "64");
  await expect(progress).toHaveAttribute("data-stage", "listening");
  await recordings.nth(4).getByTestId("cancel").click();
  await expect(recordings.nth(4)).toHaveAttribute("data-state", "cancelled");
  await expect(recordings.nth(5)).toHaveAttribute("data-state", "ready");
  await recordings.nth(5).click();
  await expect(recordings.nth(5).getByTestId("description")).toContainText("This does not sound like music");
  expect(await state(page)).toBe("ready");
  await page.setViewportSize({ width: 390, height: 800 });
  await expect(recordings.nth(0)).toBeHidden();
  await page.getByRole("button", { name: "6 recordings" }).click();
  await recordings.nth(2).click();
  await expect(recordings.nth(2).getByTestId("description")).toContainText("A band plays in two");
});

test("Escape closes the help first and then cancels the work", async ({ page }) => {
  await show(page, "listening");
  await page.getByTestId("progress").waitFor();
  await page.keyboard.press("?");
  await expect(page.getByTestId("help")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByTestId("help")).toBeHidden();
  await expect(page.getByTestId("recording")).toHaveAttribute("data-state", "listening");
  await page.keyboard.press("Escape");
  await expect(page.getByTestId("recording")).toHaveAttribute("data-state", "cancelled");
});

test("files come in by picker, by drop anywhere, and by paste", async ({ page }) => {
  await show(page, "start");
  await page.getByTestId("file-input").setInputFiles({ name: "picked.wav", mimeType: "audio/wav", buffer: Buffer.from(toneWav(1)) });
  await expect(page.getByTestId("recording")).toHaveAttribute("data-name", "picked.wav");
  const target = page.getByTestId("drop-target");
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["x"], "dropped.wav"));
    const tell = (name: string): unknown => document.body.dispatchEvent(new DragEvent(name, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    Object.assign(window, { tell });
    tell("dragover");
    tell("dragleave");
  });
  await expect(target).toHaveAttribute("data-lit", "true");
  await page.evaluate(() => (window as unknown as { tell: (name: string) => void }).tell("drop"));
  await expect(target).toHaveAttribute("data-lit", "false");
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["x"], "pasted.wav"));
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true, cancelable: true }));
  });
  await expect.poll(() => page.getByTestId("recording").evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset["name"]))).toEqual(["picked.wav", "dropped.wav", "pasted.wav"]);
});

test("what the browser cannot play is said, and does not stop the reading", async ({ page }) => {
  await show(page, "start");
  await page.getByTestId("file-input").setInputFiles({ name: "odd.wma", mimeType: "", buffer: Buffer.from("no sound that a browser plays") });
  await expect(page.locator(".cannot-play")).toHaveText("This browser cannot play this file, though it could be read.");
  await expect(page.getByTestId("description")).toBeVisible();
});

test("the theme is chosen by hand and remembered", async ({ page }) => {
  await show(page, "start");
  await page.getByTestId("theme").click();
  await page.getByTestId("theme").click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("body")).toHaveCSS("color", "rgb(236, 232, 225)");
});

test("the page speaks the reader's language, says that its texts are English, and keeps another that was chosen", async ({ browser }) => {
  const context = await browser.newContext({ locale: "de-AT" });
  const page = await context.newPage();
  await show(page, "quartet");
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect(page.getByTestId("description")).toHaveAttribute("lang", "en");
  await expect(page.locator(".in-english")).toHaveText("Die Beschreibungen selbst sind auf Englisch.");
  const key = page.locator("[data-testid=fact][data-fact=key]");
  await expect(key).toHaveText("d-Moll");
  await expect(key).toHaveAttribute("data-value", "D minor");
  await page.getByTestId("language").selectOption("fr");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(key).toHaveText("Ré mineur");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await show(page, "failed");
  await expect(page.getByRole("alert")).toContainText("Ce n’est pas un enregistrement");
  await expect(page.locator(".failure-details")).toHaveAttribute("lang", "en");
  await page.getByTestId("language").selectOption("en");
  await expect(page.locator(".in-english")).toHaveCount(0);
  await context.close();
});

test("while the model is fetched the page says how much of it, and takes files already", async ({ page }) => {
  await show(page, "fetching");
  await expect(page.getByTestId("engine-status")).toHaveText("First visit: fetching the model, 5.9 of 8.6 MB");
  expect(await state(page)).toBe("starting");
  await page.getByTestId("file-input").setInputFiles({ name: "early.wav", mimeType: "audio/wav", buffer: Buffer.from(toneWav(1)) });
  await expect(page.locator(".progress-words")).toHaveText(/^Decoding\d+%fetching the model, 5.9 of 8.6 MB$/);
});
