import { asciiAt } from "./byte-source";

/** What a file that no reader takes looks like: sound in a format of which we only know the name, or no sound at all. */
export type FileLook = { readonly kind: "sound"; readonly format: string } | { readonly kind: "other"; readonly what: string };

/** First letters, where they stand, and what they say. */
const soundMagics: readonly (readonly [string, number, string])[] = [
  ["wvpk", 0, "WavPack"],
  ["\x30\x26\xb2\x75", 0, "Windows Media"],
  ["#!AMR", 0, "AMR"],
  ["caff", 0, "Core Audio"],
  ["MAC ", 0, "Monkey’s Audio"],
  ["DSD ", 0, "DSD"],
  ["FRM8", 0, "DSD"],
  [".snd", 0, "AU"],
  ["TTA1", 0, "True Audio"],
  [".RMF", 0, "RealMedia"],
  ["AVI ", 8, "AVI"],
  ["MPCK", 0, "Musepack"],
  ["MP+", 0, "Musepack"],
  ["\x0b\x77", 0, "AC-3"],
  ["\x00\x00\x01\xba", 0, "MPEG program stream"],
  ["FLV\x01", 0, "Flash video"],
];
const otherMagics: readonly (readonly [string, number, string])[] = [
  ["MThd", 0, "a MIDI file: it holds notes, but no sound"],
  ["\x89PNG", 0, "a picture"],
  ["\xff\xd8\xff", 0, "a picture"],
  ["GIF8", 0, "a picture"],
  ["WEBP", 8, "a picture"],
  ["%PDF", 0, "a PDF document"],
  ["PK\x03\x04", 0, "a ZIP archive or an office document"],
  ["\x1f\x8b", 0, "a compressed archive"],
  ["7z\xbc\xaf", 0, "a compressed archive"],
  ["Rar!", 0, "a compressed archive"],
  ["\x7fELF", 0, "a program"],
];

/** Judges by the first bytes (a few hundred are enough). */
export function fileLook(head: DataView): FileLook {
  const matches = ([magic, offset]: readonly [string, number, string]): boolean => asciiAt(head, offset, magic.length) === magic;
  const sound = soundMagics.find(matches);
  if (sound !== undefined) return { kind: "sound", format: sound[2] };
  const other = otherMagics.find(matches);
  if (other !== undefined) return { kind: "other", what: other[2] };
  return { kind: "other", what: looksLikeText(head) ? "text" : "of no kind that is known here" };
}

/** No control characters but tabs and line ends: bytes above 127 may belong to UTF-8 letters. */
function looksLikeText(head: DataView): boolean {
  for (let index = 0; index < head.byteLength; index++) {
    const byte = head.getUint8(index);
    if (byte < 9 || byte === 11 || byte === 127 || (byte > 13 && byte < 32 && byte !== 27)) return false;
  }
  return head.byteLength > 0;
}
