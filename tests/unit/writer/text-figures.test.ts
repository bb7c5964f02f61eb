import { describe, expect, it } from "vitest";
import { chosenRecordings } from "../../../training/writer/reading";
import { varietyOf } from "../../../training/writer/text-figures";

describe("the figures of variety", () => {
  it("are those counted by hand", () => {
    const { duplicates, distinct2, vocabulary, wordsEach } = varietyOf(["one two three", "one two four", "one two three"]);
    expect(duplicates).toBeCloseTo(1 / 3);
    expect(distinct2).toBeCloseTo(3 / 6);
    expect(vocabulary).toBe(4);
    expect(wordsEach).toBe(3);
  });

  it("give self-BLEU 1 where all is said elsewhere and little where nothing is", () => {
    const same = "a slow piano plays in the minor all along";
    expect(varietyOf([same, same]).selfBleu4).toBeCloseTo(1);
    const other = "two quick flutes weave lines over held drones below";
    expect(varietyOf([same, other]).selfBleu4).toBeLessThan(0.1);
  });

  it("hold each text against the others only, with counts clipped to theirs", () => {
    // Of four words two stand in the other; no pair does: precisions 2/4, ½/3, ½/2, ½/1.
    const hand = (2 / 4) ** 0.25 * (0.5 / 3) ** 0.25 * (0.5 / 2) ** 0.25 * (0.5 / 1) ** 0.25;
    expect(varietyOf(["a b c d", "b x a y"]).selfBleu4).toBeCloseTo(hand);
  });
});

describe("the recordings of the reading", () => {
  it("take turns through the ensembles and leave out what is no music", () => {
    const items = ["b", "b", "not_music", "a", "b", null, "a"].map((ensemble, index) => ({ ensemble, index }));
    expect(chosenRecordings(items, 4).map(({ index }) => index)).toEqual([0, 3, 1, 6]);
    expect(chosenRecordings(items, 99).map(({ index }) => index)).toEqual([0, 3, 1, 6, 4]);
  });
});
