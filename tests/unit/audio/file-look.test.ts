import { expect, it } from "vitest";
import { quotedName } from "../../../src/audio";
import { fileLook } from "../../../src/audio/file-look";

function look(text: string): unknown {
  return fileLook(new DataView(Uint8Array.from(text, (letter) => letter.charCodeAt(0)).buffer));
}

it("knows what a file is that is no sound, or sound of another kind", () => {
  expect(look("\x89PNG\r\n")).toEqual({ kind: "other", what: "a picture" });
  expect(look("Dear all,\n\tthe concert …")).toEqual({ kind: "other", what: "text" });
  expect(look("wvpk\x10")).toEqual({ kind: "sound", format: "WavPack" });
  expect(look("\x01\x02\x03")).toEqual({ kind: "other", what: "of no kind that is known here" });
  expect(look("")).toEqual({ kind: "other", what: "of no kind that is known here" });
});

it("isolates right-to-left names", () => {
  expect(quotedName("a.mp3")).toBe("“a.mp3”");
  expect(quotedName("שיר.mp3")).toBe("“\u2068שיר.mp3\u2069”");
});
