import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { areaUnderCurve } from "../../../training/teachers/area-under-curve";
import { EfficientAt, teacherEmbeddingSize } from "../../../training/teachers/efficientat";
import { parseSafeTensors } from "../../../training/teachers/safetensors";
import { scoreOf, unknownClasses, verdictClasses } from "../../../training/teachers/tag-map";

const teacherFolder = path.resolve("..", "shared", "teachers");

function safeTensorsOf(header: object, data: Uint8Array): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(8 + text.length + data.length);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(text.length), true);
  bytes.set(text, 8);
  bytes.set(data, 8 + text.length);
  return bytes;
}

test("a safetensors file gives its tensors, wherever they lie", () => {
  const data = new Uint8Array(Float32Array.of(1, 2, 3, -4.5).buffer);
  const file = safeTensorsOf({ __metadata__: { made: "here" }, "a.kernel": { dtype: "F32", shape: [3, 1], data_offsets: [4, 16] } }, data);
  const read = parseSafeTensors(Buffer.from(file));
  expect(read.metadata).toEqual({ made: "here" });
  expect([...read.tensor("a.kernel").values]).toEqual([2, 3, -4.5]);
  expect(read.has("b")).toBe(false);
  expect(() => read.tensor("b")).toThrow("no tensor named b");
});

test("a safetensors file of another type, or cut short, is refused", () => {
  const wrong = safeTensorsOf({ a: { dtype: "F16", shape: [2], data_offsets: [0, 4] } }, new Uint8Array(4));
  expect(() => parseSafeTensors(wrong).tensor("a")).toThrow("F16");
  const cut = safeTensorsOf({ a: { dtype: "F32", shape: [2], data_offsets: [0, 8] } }, new Uint8Array(4));
  expect(() => parseSafeTensors(cut).tensor("a")).toThrow("wrong length");
});

test("the area under the curve counts pairs, ties half", () => {
  expect(areaUnderCurve([0.1, 0.4, 0.35, 0.8], [false, false, true, true])).toBe(0.75);
  expect(areaUnderCurve([1, 1, 1], [true, false, true])).toBe(0.5);
  expect(areaUnderCurve([1, 2], [true, true])).toBeNull();
});

test("the teacher hears noise as no music, and its map names only classes it has", async () => {
  if (!existsSync(teacherFolder)) {
    console.log("the teacher's weights are not here: not tested");
    return;
  }
  const teacher = await EfficientAt.load(teacherFolder);
  expect(unknownClasses(teacher.classes)).toEqual([]);
  let state = 1;
  const noise = Float32Array.from({ length: 64000 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return 0.1 * (state / 2 ** 31 - 1);
  });
  const heard = teacher.answer(noise);
  expect(heard.embedding).toHaveLength(teacherEmbeddingSize);
  expect(scoreOf(verdictClasses.music, heard.tags, teacher.classes)).toBeLessThan(0.3);
  expect(heard.tags[teacher.classes.indexOf("White noise")]).toBeGreaterThan(0.1);
});
