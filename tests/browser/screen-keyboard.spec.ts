import { expect, test, type Page } from "@playwright/test";
import { toneWav } from "../support/tone-wav";

/** The whole page without a mouse: everything is reached, shows that it is, acts, and gives the focus back. */
const key = (page: Page, ...names: string[]): Promise<void> => names.reduce((before, name) => before.then(() => page.keyboard.press(name)), Promise.resolve());
const focusedTestId = (page: Page): Promise<string | undefined> => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["testid"]);

/** Walks once round with Tab; gives what is visible and enabled but was never reached, and what was reached without showing it. */
async function unreached(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    document.querySelectorAll("[data-reached]").forEach((element) => element.removeAttribute("data-reached"));
    (document.activeElement as HTMLElement | null)?.blur();
  });
  const unseen: string[] = [];
  for (let stop = 0; stop < 150; stop++) {
    await key(page, "Tab");
    const { again, name, shown } = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement;
      // Past the last stop the keyboard is with the browser for once, and then comes back to the first.
      if (at === document.body) return { again: false, name: "", shown: true };
      const again = at.dataset["reached"] !== undefined;
      at.dataset["reached"] = "";
      // The waveform shows its focus around itself and its sections.
      const ring = at.closest(".waveform") && at.matches(".wave") ? (at.closest(".waveform") as HTMLElement) : at;
      const { outlineStyle, outlineWidth } = getComputedStyle(ring);
      return { again, name: at.outerHTML.slice(0, 90), shown: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 };
    });
    if (again) break;
    if (!shown) unseen.push(`reached but not shown: ${name}`);
  }
  const missed = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("a[href], button, select, input, textarea, summary, [role=slider], [role=button]")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(":disabled, .unseen, [inert] *") && element.dataset["reached"] === undefined)
      // One stop stands for a group whose others are reached by its arrows.
      .filter((element) => !element.matches("[role=radiogroup] [role=radio], .cues .cue-play, .cues .cue-edit"))
      .map((element) => `not reached: ${element.outerHTML.slice(0, 90)}`),
  );
  return [...unseen, ...missed];
}

test("from the start page to the last button, by keyboard alone", async ({ page }) => {
  // Awaited from the start: the browser needs a moment until it hands its file chooser over.
  const chosen = page.waitForEvent("filechooser");
  await page.goto("?show=start");
  await page.getByTestId("example").first().waitFor();
  expect(await unreached(page)).toEqual([]);

  // A recording through the page's own button.
  await page.locator(".give .primary").focus();
  await key(page, "Enter");
  await (await chosen).setFiles({ name: "tape 14, side B.flac", mimeType: "audio/wav", buffer: Buffer.from(toneWav(372)) });
  await page.getByTestId("cues").waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  expect(await unreached(page)).toEqual([]);

  // Lengths, phrases and what stands behind them.
  await key(page, "4");
  await expect(page.locator(".section-text h3")).toHaveCount(3);
  await page.getByTestId("length-sections").focus();
  await key(page, "ArrowLeft");
  expect(await focusedTestId(page)).toBe("length-paragraph");
  await key(page, "Tab", "Tab", "Enter");
  await expect(page.getByTestId("note")).toBeFocused();
  await key(page, "Tab", "Enter");
  await expect(page.getByTestId("play")).toHaveAttribute("aria-label", "Pause");
  await key(page, "Escape");
  await expect(page.locator("[data-claim=c2]")).toBeFocused();

  // A fact set right and taken back.
  await page.locator("[data-testid=fact][data-fact=key]").focus();
  await key(page, "Enter");
  await expect(page.getByTestId("note")).toBeFocused();
  await page.getByTestId("thats-wrong").focus();
  await key(page, "Enter");
  await page.getByTestId("correction").getByLabel("Another value").focus();
  await page.keyboard.type("G minor");
  await key(page, "Tab", "Enter");
  await expect(page.getByTestId("corrected")).toContainText("Key: D minor → G minor");
  await page.getByTestId("corrected").getByRole("button").focus();
  await key(page, "Enter");
  await expect(page.getByTestId("corrected")).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("main");

  // How many captions, how large; theme, language, what is kept, the keys themselves.
  await page.getByTestId("density-normal").focus();
  await key(page, "ArrowRight");
  expect(await focusedTestId(page)).toBe("density-many");
  await key(page, "f");
  await expect(page.getByTestId("large-close")).toBeFocused();
  await key(page, "Escape");
  await expect.poll(() => focusedTestId(page)).toBe("density-many");
  await page.getByTestId("theme").focus();
  await key(page, "Enter");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  for (const sheet of ["help", "kept"]) {
    if (sheet === "kept") await page.getByTestId("offline-status").focus();
    await key(page, sheet === "help" ? "?" : "Enter");
    await expect(page.getByTestId(sheet)).toBeVisible();
    const before = await page.evaluate(() => document.activeElement?.closest("dialog") !== null);
    expect(before).toBe(true);
    await key(page, "Escape");
    await expect(page.getByTestId(sheet)).toBeHidden();
    expect(await focusedTestId(page)).toBe(sheet === "help" ? "theme" : "offline-status");
  }
  await page.getByTestId("language").focus();
  await key(page, "ArrowDown");
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect(page.getByTestId("language")).toBeFocused();

  // Removed: the place is not lost.
  await page.getByTestId("remove").focus();
  await key(page, "Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("main");
});

test("several recordings, work that is cancelled and what is live are reached as well", async ({ page }) => {
  for (const name of ["many", "live", "live-lost", "failed", "update"]) {
    await page.goto(`?show=${name}`);
    await page.locator(".masthead").waitFor();
    if (name === "many") await expect(page.getByTestId("recording").nth(4)).toHaveAttribute("data-state", "listening");
    expect(await unreached(page), name).toEqual([]);
  }
  await page.goto("?show=listening");
  await page.getByTestId("cancel").focus();
  await key(page, "Enter");
  await expect(page.getByTestId("recording")).toHaveAttribute("data-state", "cancelled");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("main");
});
