import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { endsEarly } from "../../../src/audio/ends-early";
import { bytesSource } from "./bytes-source";
import { arpeggio, waveBytes } from "../../support/sound-files";

const fixtures = new URL("../../fixtures/sound/", import.meta.url);
const names = ["tune.mp3", "tune-without-header.mp3", "tune.ogg", "tune.opus", "tune.m4a", "film.mp4", "film.webm"];

describe("endsEarly", () => {
  const files = [...names.map((name) => [name, readFileSync(new URL(name, fixtures))] as const), ["tune.wav", waveBytes([arpeggio(1)])] as const];
  it.each(files)("knows %s whole from cut", async (_, bytes) => {
    expect(await endsEarly(bytesSource(bytes))).toBe(false);
    for (const share of [0.2, 0.5, 0.77, 0.95]) {
      expect(await endsEarly(bytesSource(bytes.subarray(0, Math.floor(bytes.length * share))))).toBe(true);
    }
  });

  it("does not mind an old tag after the last MP3 frame, nor bytes of another kind", async () => {
    const tagged = Buffer.concat([readFileSync(new URL("tune.mp3", fixtures)), Buffer.from("TAG".padEnd(128, " "), "latin1")]);
    expect(await endsEarly(bytesSource(tagged))).toBe(false);
    for (const length of [0, 1, 3, 8, 200]) expect(await endsEarly(bytesSource(new Uint8Array(length).fill(65)))).toBe(false);
  });

  it("never fails on damaged bytes", async () => {
    for (const [, bytes] of files) {
      for (let seed = 1; seed <= 30; seed++) {
        const damaged = Uint8Array.from(bytes, (byte, index) => (Math.imul(index + 1, seed * 2654435761) >>> 24 < 6 ? byte ^ (seed * 37) : byte));
        await endsEarly(bytesSource(damaged));
      }
    }
  });
});
