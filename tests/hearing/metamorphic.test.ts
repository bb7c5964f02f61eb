import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Heard } from "../../src/listener";
import { changes, heardIn, movedKeys, movedTempi, sameFacts, type Kept } from "../../training/evaluate/metamorphic";
import { publishedEars, type Ears } from "../../training/evaluate/network-answers";
import { decodeOpus } from "../../training/evaluate/recording-frames";

const examples = ["evening-song", "four-in-a-round", "market-morning"];
/** Coding needs a program that a fresh machine lacks: the command "metamorphic" measures it. */
const tried = changes.filter(({ name }) => !name.startsWith("MP3"));

describe("the published ears, on the example recordings", () => {
  let ears: Ears;
  const recordings: { samples: Float32Array; heard: Heard }[] = [];
  beforeAll(async () => {
    ears = await publishedEars("public/model");
    for (const name of examples) {
      const samples = await decodeOpus(new Uint8Array(readFileSync(`public/examples/${name}.opus`)));
      recordings.push({ samples, heard: heardIn(samples, ears) });
    }
  });

  const total = (parts: readonly Kept[]): Kept => parts.reduce((sum, part) => ({ kept: sum.kept + part.kept, of: sum.of + part.of }), { kept: 0, of: 0 });

  it("hear music, and state some of what they hear", () => {
    for (const { heard } of recordings) {
      expect(heard.verdict).toBe("music");
      expect(heard.facts.filter(({ stated }) => stated).length).toBeGreaterThan(2);
    }
  });

  it("softer, louder, later: at least 97 of 100 stated facts stay", () => {
    const kept = tried.filter(({ semitones }) => semitones === 0).map((change) => total(recordings.map(({ samples, heard }) => sameFacts(heard, heardIn(change.apply(samples), ears)))));
    expect(kept.length).toBeGreaterThan(2);
    const all = total(kept);
    expect(all.of).toBeGreaterThan(60);
    expect(all.kept / all.of).toBeGreaterThanOrEqual(0.97);
  });

  for (const change of tried.filter(({ semitones }) => semitones !== 0)) {
    it(`${change.name}: key and tempo move along`, () => {
      const pairs = recordings.map(({ samples, heard }) => ({ before: heard, after: heardIn(change.apply(samples), ears) }));
      const keys = total(pairs.map(({ before, after }) => movedKeys(before, after, change.semitones)));
      const tempi = total(pairs.map(({ before, after }) => movedTempi(before, after, 2 ** (change.semitones / 12))));
      expect(keys.of + tempi.of).toBeGreaterThan(0);
      expect(keys).toEqual({ kept: keys.of, of: keys.of });
      expect(tempi).toEqual({ kept: tempi.of, of: tempi.of });
    });
  }
});
