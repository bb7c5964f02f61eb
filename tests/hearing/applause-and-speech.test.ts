import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { FeatureExtractor, type Frames } from "../../src/features";
import { applauseStretches } from "../../src/listener";
import { heardAsFile, heardLive } from "../../training/evaluate/live-agreement";
import { publishedEars, type Ears } from "../../training/evaluate/network-answers";
import { decodeOpus } from "../../training/evaluate/recording-frames";

const rate = 22050;
const folder = "../shared/audio";
const isHere = existsSync(folder);
if (!isHere) console.log(`${folder} is not here: applause and speech in real recordings are not heard`);

const energy = (samples: Float32Array): number => Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length);

/** Some seconds of a recording, at one loudness for all. */
async function cut(name: string, from: number, to: number): Promise<Float32Array> {
  const samples = (await decodeOpus(new Uint8Array(readFileSync(`${folder}/${name}.opus`)))).subarray(Math.round(from * rate), Math.round(to * rate));
  const gain = 0.08 / energy(samples);
  return samples.map((value) => Math.max(-1, Math.min(1, value * gain)));
}

function framesOf(...parts: readonly Float32Array[]): Frames {
  const extractor = new FeatureExtractor();
  for (const part of parts) extractor.push(part);
  return extractor.finish();
}

describe.skipIf(!isHere)("applause and speech in real recordings", { timeout: 600_000 }, () => {
  let ears: Ears;
  beforeAll(async () => {
    ears = await publishedEars("public/model");
  });

  it("applause after music: a section of its own from where it begins, and told live within eight seconds", async () => {
    const music = await cut("goldberg_aria_dacapo", 15, 35);
    const applause = await cut("applause", 0, 8.8);
    const frames = framesOf(music, applause);
    const file = heardAsFile(frames, ears);
    expect(file.verdict).toBe("music");
    expect(file.sections.at(-1)?.label).toBe("applause");
    expect(Math.abs((file.sections.at(-1)?.start ?? 0) - 20)).toBeLessThan(2);
    expect(file.facts.find(({ id }) => id === "soundQuality:live_audience")?.stated).toBe(true);
    const told = heardLive(frames, ears).find(({ sound }) => sound === "applause");
    expect(told?.at).toBeGreaterThan(20);
    expect(told?.at).toBeLessThanOrEqual(28);
  });

  it("rain, sea, traffic, a crowd, noise and drums are no applause", async () => {
    for (const name of ["rain", "ocean", "city_traffic", "city_street", "cocktail_party", "gen_white_noise", "gen_pink_noise", "doing_the_dishes", "djembe_africa", "0ad_taiko_1", "amen_break_160", "train_slowing"]) {
      expect(applauseStretches(framesOf(await cut(name, 0, 10))), name).toEqual([]);
    }
  });

  it("an announcer before the music: speech up to where the music begins, and the facts are the music's", async () => {
    const frames = framesOf(await cut("speech_en_austen", 0, 18), await cut("goldberg_aria_dacapo", 5, 35));
    const file = heardAsFile(frames, ears);
    expect(file.verdict).toBe("music");
    expect(file.sections[0]?.label).toBe("speech");
    expect(Math.abs((file.sections[0]?.end ?? 0) - 18)).toBeLessThan(2);
    expect(heardLive(frames, ears).map(({ sound }) => sound).filter((sound) => sound === "speech" || sound === "music")).toContain("music");
  });

  it("speech over music, 8 dB louder, is never told as music with facts", async () => {
    const [speech, music] = [await cut("speech_en_chivalry", 0, 20), await cut("goldberg_aria_dacapo", 5, 25)];
    const live = heardLive(framesOf(speech.map((value, index) => 0.7 * (value + 0.4 * (music[index] ?? 0)))), ears);
    expect(live.length).toBeGreaterThan(0);
    expect(live.every(({ sound, facts }) => (sound === "speech" || sound === "speech over music" || sound === "unsure") && facts.length === 0)).toBe(true);
  });
});
