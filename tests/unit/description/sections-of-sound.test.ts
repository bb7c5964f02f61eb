import { describe, expect, it } from "vitest";
import { captionCues, captionProfiles, lintCues, soundOfMost, type Description, type Fact, type Section } from "../../../src/description";
import { descriptions } from "../../support/descriptions";

const seconds = 60;
const step = 0.2;
const audience: Fact = { id: "soundQuality:live_audience", kind: "soundQuality", value: "live_audience", confidence: 0.97, origin: "measured", stated: true, scope: { start: 0, end: seconds }, evidence: [{ start: 48, end: 60 }] };
const forces: Fact = { ...descriptions.quartet.facts[0]!, id: "ensemble", value: "orchestra_or_band", scope: { start: 0, end: seconds }, evidence: [{ start: 0, end: seconds }] };

const section = (id: string, label: string, start: number, end: number, facts: readonly string[] = []): Section => ({ id, label, start, end, facts });
function described(sections: readonly Section[], verdict: Description["verdict"] = "music"): Description {
  const decibels = Array.from({ length: seconds / step }, (_, index) => -20 + 1.5 * Math.sin(index));
  return { ...descriptions.quartet, verdict, source: { ...descriptions.quartet.source, duration: seconds }, sections, facts: verdict === "music" ? [forces, audience] : [audience], loudness: { step, decibels } };
}
const cues = (description: Description) => captionCues(description, { density: "normal", profile: captionProfiles.standard });

describe("captions of sections that are not music alone", () => {
  it("tell applause at the end of a concert from its fact, in place of the music's stop", () => {
    const concert = described([section("s1", "A", 0, 48, ["ensemble"]), section("x1", "applause", 48, 60, [audience.id])]);
    expect(cues(concert).map(({ text, start, change, facts }) => ({ text, start, change, facts }))).toEqual([
      { text: "large ensemble plays", start: 0, change: "start", facts: ["ensemble"] },
      { text: "applause", start: 48, change: "applause", facts: [audience.id] },
    ]);
  });

  it("tell an announcer before the music, and where the music begins", () => {
    const announced = described([section("x1", "speech", 0, 20), section("s1", "A", 20, 60, ["ensemble"])]);
    expect(cues(announced).map(({ text, start }) => [text, start])).toEqual([["speech", 0], ["large ensemble plays", 20], ["music stops", 59.166]]);
  });

  it("tell that the same music goes on after speech over it", () => {
    const spoken = described([section("s1", "A", 0, 20, ["ensemble"]), section("x1", "speech over music", 20, 40), section("s2", "A", 40, 60, ["ensemble"])]);
    expect(cues(spoken).map(({ text }) => text)).toEqual(["large ensemble plays", "speech over music", "music continues", "music stops"]);
  });

  it("tell applause alone, and after speech", () => {
    expect(cues(described([section("x1", "applause", 0, 60, [audience.id])], "noise")).map(({ text }) => text)).toEqual(["applause"]);
    expect(cues(described([section("x1", "applause", 48, 60, [audience.id])], "speech")).map(({ text }) => text)).toEqual(["speech, no music", "applause"]);
  });

  it("keep the caption guide", () => {
    const concert = described([section("s1", "A", 0, 48, ["ensemble"]), section("x1", "applause", 48, 60, [audience.id])]);
    expect(lintCues({ cues: cues(concert), description: concert, profile: captionProfiles.standard })).toEqual([]);
  });

  it("say what most of a recording is, where it is no music", () => {
    expect(soundOfMost(described([section("x1", "applause", 0, 50)], "noise"), seconds)).toBe("applause");
    expect(soundOfMost(described([section("x1", "applause", 40, 60)], "noise"), seconds)).toBeNull();
    expect(soundOfMost(described([section("x1", "applause", 0, 60)]), seconds)).toBeNull();
  });
});
