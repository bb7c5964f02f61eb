import { soundOfMost, type Description, type Text } from "../description";
import type { Strings } from "./strings/en";

/** Phrases by which a text itself says that this is no music. */
const saysSo = /\bnot music\b|\bnot sound like music\b|\bno music\b|\bsilen(t|ce)\b|\bnothing to hear\b/i;

/** What is to be said above a text about something that is not, or not surely, music; null when the text says it. */
export function verdictLine({ verdicts }: Strings, description: Description, text: Text): string | null {
  const { verdict } = description;
  if (verdict === "music" || saysSo.test(text.text)) return null;
  // Applause, or speech over music, is what the text itself names.
  if (soundOfMost(description, description.source.duration) !== null) return null;
  // A doubtful recording's own text tells what can be heard, which is better than telling that little can.
  if (verdict === "unsure" && text.text.trim() !== "") return null;
  return verdicts[verdict];
}
