import { clockTime } from "../../base";
import { tempoTails } from "../parse-claims";
import type { Prompt } from "./prompt";

/** Numbers that the network must not invent stand as pieces of their own and are filled in afterwards. */
export const tempoPiece = "⟨tempo⟩";
export const timePieces: readonly string[] = ["⟨time1⟩", "⟨time2⟩", "⟨time3⟩", "⟨time4⟩"];

function withoutCapitals(text: string): string {
  return text.replace(/(^|[.!?] )(\p{Lu})(?=\p{Ll}|-|\s)/gu, (whole, before: string, letter: string, offset: number) => {
    const rest = text.slice(offset + whole.length);
    const isKey = /^ (?:major|minor)\b(?! key| one)/.test(rest);
    return isKey ? whole : before + letter.toLowerCase();
  });
}

/** A finished text → words of the network: no capitals at sentence starts, numbers as pieces. */
export function toPieces(text: string, prompt: Pick<Prompt, "times" | "beatsPerMinute">): string {
  let plain = withoutCapitals(text);
  prompt.times.forEach((seconds, index) => {
    plain = plain.replaceAll(new RegExp(`(?<![\\d:])${clockTime(seconds)}(?![\\d:])`, "g"), timePieces[index] ?? "");
  });
  return prompt.beatsPerMinute === null ? plain : plain.replaceAll(new RegExp(`\\b${prompt.beatsPerMinute}(?= (?:${tempoTails.join("|")}))`, "g"), tempoPiece);
}

/** The way back: numbers filled in, sentences begun with capitals. */
export function fromPieces(words: string, prompt: Pick<Prompt, "times" | "beatsPerMinute">): string {
  let text = words.replaceAll(tempoPiece, String(prompt.beatsPerMinute ?? ""));
  timePieces.forEach((piece, index) => {
    const seconds = prompt.times[index];
    text = text.replaceAll(piece, seconds === undefined ? "" : clockTime(seconds));
  });
  return text.replace(/(^|[.!?] )(\p{Ll})/gu, (_whole, before: string, letter: string) => before + letter.toUpperCase());
}
