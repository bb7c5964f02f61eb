import { describe, expect, it } from "vitest";
import { parseManifest } from "../../../src/neural";

const file = { file: "listener.bin", sha256: "0".repeat(64), bytes: 10 };
const good = {
  format: "linernote-model", formatVersion: 1, version: "1", features: "abc",
  listener: {
    ...file, network: { width: 160 }, heads: { key: { kind: "one", values: ["C major"] } },
    statistics: { mel: { mean: [0, 1], deviation: [1, 1] } },
    calibration: { kinds: { key: { temperature: 1, threshold: 0.8, bias: { "C major": 0.1 } } }, otherwise: { temperature: 1, threshold: 0.7 } },
  },
};

describe("the manifest", () => {
  it("is read field by field", () => {
    expect(parseManifest({ ...good, surplus: 1 }, "abc")).toEqual(good);
    const writer = { ...file, network: {}, tokenizer: { pieces: [] } };
    expect(parseManifest({ ...good, writer }, "abc").writer).toEqual(writer);
  });

  it("is refused with the field's name when something does not match", () => {
    const cases: readonly [unknown, RegExp][] = [
      [null, /manifest/],
      [{ ...good, format: "other" }, /not of a Linernote model/],
      [{ ...good, formatVersion: 2 }, /format version 2/],
      [{ ...good, features: "other" }, /trained on features other/],
      [{ ...good, listener: { ...good.listener, bytes: "10" } }, /listener\.bytes/],
      [{ ...good, listener: { ...good.listener, sha256: "zz" } }, /sha256/],
      [{ ...good, listener: { ...good.listener, heads: { key: { kind: "two", values: [] } } } }, /heads\.key\.kind/],
      [{ ...good, listener: { ...good.listener, statistics: { mel: { mean: [0], deviation: [] } } } }, /statistics\.mel/],
      [{ ...good, listener: { ...good.listener, calibration: { ...good.listener.calibration, otherwise: { temperature: 0, threshold: 0.7 } } } }, /temperature/],
      [{ ...good, writer: {} }, /writer\.sha256/],
    ];
    for (const [manifest, message] of cases) expect(() => parseManifest(manifest, "abc")).toThrow(message);
  });
});
