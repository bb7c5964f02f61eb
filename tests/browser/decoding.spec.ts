import { readFileSync } from "node:fs";
import { expect, test, type Locator } from "@playwright/test";
import { descriptionFaults } from "../support/check-description";
import { openPage, type DrivenPage } from "../support/drive-page";
import { unusualFiles } from "../support/sound-files";

/**
 * Every format and every bad input, all given to one page at once: each must come to its own end, whatever happens to
 * the others. What the browser's own decoders must make of the small recordings in tests/fixtures/sound:
 */
interface Expected {
  readonly file: string;
  /** Share of the file that is given; all of it when left out. */
  readonly share?: number;
  readonly name?: string;
  readonly error?: string;
  readonly warnings?: readonly string[];
  readonly seconds?: number;
}

const recordings: readonly Expected[] = [
  ...["tune.mp3", "tune-without-header.mp3", "tune.flac", "tune.ogg", "tune.opus", "tune.m4a", "tune.aac", "film.mp4", "film.webm"].map((file) => ({ file, seconds: 4 })),
  { file: "tune.ogg", name: "really Vorbis.wav", seconds: 4 },
  { file: "tune.mp3", share: 0.6, name: "cut.mp3", seconds: 2.4, warnings: ["cut-short"] },
  { file: "tune.flac", share: 0.6, name: "cut.flac", seconds: 2.2, warnings: ["cut-short"] },
  { file: "tune.opus", share: 0.6, name: "cut.opus", seconds: 2, warnings: ["cut-short"] },
  { file: "tune.m4a", share: 0.6, name: "cut.m4a", seconds: 2.4, warnings: ["cut-short"] },
  { file: "film-without-sound.mp4", error: "no-audio-track" },
  { file: "tune-alac.m4a", error: "codec-unsupported" },
  { file: "tune.wv", error: "codec-unsupported" },
];

interface Given extends Omit<Expected, "file" | "share"> {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function fromFixture({ file, share = 1, ...expected }: Expected): Given {
  const bytes = readFileSync(new URL(`../fixtures/sound/${file}`, import.meta.url));
  return { name: file, ...expected, bytes: bytes.subarray(0, Math.floor(bytes.length * share)) };
}

const given: readonly Given[] = [...recordings.map(fromFixture), ...unusualFiles()];

test.describe("given together", () => {
  let driven: DrivenPage;
  let cards: Locator[] = [];
  test.beforeAll(async ({ baseURL }) => {
    driven = await openPage(baseURL ?? "", "wasm");
    cards = await driven.giveAll(given.map(({ name, bytes }) => ({ name, mimeType: "", buffer: Buffer.from(bytes) })));
  });
  test.afterAll(() => driven.close());

  for (const [index, { name, error, seconds, warnings = [] }] of given.entries()) {
    test(`${name.slice(0, 40)}: ${error ?? `is heard [${warnings.join()}]`}`, async () => {
      const card = cards[index];
      if (!card) throw new Error("no card");
      await expect(card).toHaveAttribute("data-name", name);
      const outcome = await driven.finish(card, 150_000);
      if (outcome.state !== "ready") {
        expect(outcome.error.code, outcome.error.message).toBe(error);
        expect(outcome.error.message).toContain(name);
        return;
      }
      expect(error).toBeUndefined();
      expect(descriptionFaults(outcome.description)).toEqual([]);
      if (seconds !== undefined) expect(outcome.description.source.duration).toBeCloseTo(seconds, 0);
      expect(outcome.description.warnings).toEqual(expect.arrayContaining([...warnings]));
      expect(outcome.description.warnings.includes("cut-short")).toBe(warnings.includes("cut-short"));
      for (const warning of warnings) await expect(card.locator(`[data-warning=${warning}]`)).toBeVisible();
    });
  }

  test("the page is ready again, without an error on the console or a request to elsewhere", async () => {
    await expect(driven.page.locator("html")).toHaveAttribute("data-state", "ready");
    expect(driven.consoleErrors).toEqual([]);
    expect(driven.foreignRequests).toEqual([]);
  });
});
