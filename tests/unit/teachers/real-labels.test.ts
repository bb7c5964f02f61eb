import { expect, test } from "vitest";
import { claimsOf, isClaimed, isMusic } from "../../../training/real/debian-music";
import { bothLabels, clipVerdict, keyIndex, notesLabels, recordingLabels } from "../../../training/real/real-labels";
import { splitOf } from "../../../training/real/source";

const row = { file: "a.opus", track: "a", ensemble: "chamber_mixed", families: ["bowed", "piano"], familiesComplete: true, key: { tonic: "Bb", mode: "minor" }, era: "romantic" };

test("keys become indices of the key table", () => {
  expect([keyIndex("C", "major"), keyIndex("C#", "minor"), keyIndex("E♭", "major"), keyIndex("Cb", "major"), keyIndex("A", "dorian")]).toEqual([0, 13, 3, 11, null]);
});

test("families are told as shares only where the list is complete, else as those that play at least", () => {
  expect(recordingLabels(row)).toMatchObject({ verdict: "music", families: { bowed: 0.8, piano: 0.8 }, key: 22, style: "romantic" });
  const open = recordingLabels({ ...row, familiesComplete: false });
  expect(open.families).toBeNull();
  expect(open.familiesAtLeast).toEqual(["bowed", "piano"]);
  expect(recordingLabels({ ...row, families: null, familiesComplete: false })).not.toHaveProperty("familiesAtLeast");
});

test("notes tell family, player and instrument", () => {
  expect(notesLabels({ file: "n", instrument: "french horn", family: "brass" })).toMatchObject({ ensemble: "solo_bowed_or_wind", families: { brass: 1 }, instruments: ["horn"] });
  expect(notesLabels({ file: "n", instrument: "banjo", family: "plucked" }).instruments).toEqual([]);
  expect(notesLabels({ file: "n", instrument: "timpani, castanets", family: "drums_percussion" }).instruments).toBeNull();
});

test("of two pieces at once only the union of what is known stays", () => {
  const solo = notesLabels({ file: "n", instrument: "cello", family: "bowed" });
  expect(bothLabels(recordingLabels(row), solo)).toMatchObject({ families: { bowed: 1, piano: 0.8 }, ensemble: null, key: null, instruments: null });
  const open = recordingLabels({ ...row, families: ["voice"], familiesComplete: false });
  expect(bothLabels(solo, open)).toMatchObject({ families: null, familiesAtLeast: ["bowed", "voice"] });
});

test("clips are speech, steady noise or something else", () => {
  expect([clipVerdict("speech", "speech, French"), clipVerdict("environment", "sea waves"), clipVerdict("environment", "dog bark")]).toEqual(["speech", "noise", "other"]);
});

test("files that validation recordings came from are found, though sources shorten their names", () => {
  const claims = claimsOf(["debian unknown-horizons Peer Gynt Suite No. 1 I. Morning.ogg", "debian warzone2100-music original_soundtrack/track2.opus", "librosa/data audio/x.ogg"]);
  const claimed = (name: string, file: string): boolean => claims.some((claim) => isClaimed({ package: name, file }, claim));
  expect(claimed("unknown-horizons", "/music/Peer Gynt Suite No. 1, Op. 46 - I. Morning.ogg")).toBe(true);
  expect(claimed("warzone2100-music", "/music/albums/original_soundtrack/track2.opus")).toBe(true);
  expect(claimed("warzone2100-music", "/music/albums/original_soundtrack/track21.opus")).toBe(false);
  expect(claimed("singularity-music", "/music/track2.opus")).toBe(false);
});

test("music is what lies in a folder of that name", () => {
  expect(isMusic({ package: "hedgewars-data", file: "/x/Data/Music/hell.ogg" })).toBe(true);
  expect(isMusic({ package: "hedgewars-data", file: "/x/Data/Sounds/hell.ogg" })).toBe(false);
});

test("a group's split is fixed, and about one in seven is for validation", () => {
  const validation = Array.from({ length: 2000 }, (_, index) => splitOf(`track-${index}`)).filter((split) => split === "val").length;
  expect(splitOf("track-1")).toBe(splitOf("track-1"));
  expect(validation).toBeGreaterThan(240);
  expect(validation).toBeLessThan(360);
});
