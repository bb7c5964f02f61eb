import { describe, expect, it } from "vitest";
import { decodeWeights, encodeWeights, fromFloat16, smallTypes, toFloat16 } from "../../../src/neural";
import { distance, noise } from "./gradient-check";

const arrays = [
  { name: "a/weight", shape: [33, 40], values: noise(1320, 1) },
  { name: "a/bias", shape: [40], values: noise(40, 2) },
  { name: "d/weight", shape: [3, 3, 160, 1], values: noise(1440, 3) },
];

describe("the weights file", () => {
  it("gives float32 back bit for bit, with its note", () => {
    const decoded = decodeWeights(encodeWeights(arrays, () => "float32", { step: 12 }));
    expect(decoded.arrays).toEqual(arrays);
    expect(decoded.note).toEqual({ step: 12 });
  });

  it("reads from any stretch of memory, as Node's buffers are", () => {
    const file = encodeWeights(arrays, () => "float32");
    const wide = Buffer.alloc(file.length + 11);
    wide.set(file, 5);
    expect(decodeWeights(wide.subarray(5, 5 + file.length)).arrays).toEqual(arrays);
    expect(decodeWeights(Buffer.from(file)).arrays).toEqual(arrays);
  });

  it("gives float16 and int8 back within their precision, small arrays exactly", () => {
    for (const [type, limit] of [["float16", 1e-3], ["int8", 1 / 200]] as const) {
      const file = encodeWeights(arrays, smallTypes(type));
      const decoded = decodeWeights(file).arrays;
      decoded.forEach((array, index) => expect(distance(array.values, arrays[index]?.values ?? [])).toBeLessThan(limit));
      expect(decoded[1]).toEqual(arrays[1]);
      expect(file.length).toBeLessThan(2800 * (type === "int8" ? 1 : 2) + 1800);
    }
  });

  it("refuses what is damaged, cut short or foreign", () => {
    const file = encodeWeights(arrays, () => "float32");
    const damaged = file.slice();
    damaged[file.length - 9] = (damaged[file.length - 9] as number) ^ 1;
    expect(() => decodeWeights(damaged)).toThrow(/damaged/);
    expect(() => decodeWeights(file.slice(0, file.length - 4))).toThrow(/cut short/);
    expect(() => decodeWeights(file.slice(0, 20))).toThrow(/cut short/);
    expect(() => decodeWeights(new Uint8Array(100))).toThrow(/not a weights file/);
  });
});

describe("half precision", () => {
  it("keeps what it can hold and rounds the rest to nearest even", () => {
    const exact = [0, 1, -2, 0.5, 65504, 2 ** -24, 2 ** -14, 1.5 * 2 ** -15, Infinity, -Infinity];
    expect(Array.from(fromFloat16(toFloat16(exact)))).toEqual(exact);
    expect(fromFloat16(toFloat16([1 + 2 ** -11]))[0]).toBe(1);
    expect(fromFloat16(toFloat16([1 + 3 * 2 ** -11]))[0]).toBe(1 + 2 ** -9);
    expect(fromFloat16(toFloat16([1e6, 1e-9]))).toEqual(Float32Array.from([Infinity, 0]));
    expect(fromFloat16(toFloat16([NaN]))[0]).toBeNaN();
  });
});
