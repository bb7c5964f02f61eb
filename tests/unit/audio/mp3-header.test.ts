import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { mp3Header } from "../../../src/audio/mp3-header";
import { bytesSource } from "./bytes-source";

const fixture = (name: string): Buffer => readFileSync(new URL(`../../fixtures/sound/${name}`, import.meta.url));

it("tells the very length and the encoder's delay, also behind a tag", async () => {
  const expected = { skippedSamples: 1105, samples: 4 * 44100 };
  expect(await mp3Header(bytesSource(fixture("tune.mp3")))).toEqual(expected);
  const tag = Buffer.concat([Buffer.from([0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 1, 0]), Buffer.alloc(128)]);
  const untagged = fixture("tune.mp3");
  const start = untagged.subarray(0, 3).toString("latin1") === "ID3" ? 10 + (untagged[8] ?? 0) * 128 + (untagged[9] ?? 0) : 0;
  expect(await mp3Header(bytesSource(Buffer.concat([tag, untagged.subarray(start)])))).toEqual(expected);
});

it("says nothing where nothing is told", async () => {
  for (const bytes of [fixture("tune-without-header.mp3"), fixture("tune.ogg"), Buffer.alloc(0), Buffer.from("ID3 and no more")]) {
    expect(await mp3Header(bytesSource(bytes))).toBeNull();
  }
});
