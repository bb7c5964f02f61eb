import type { LiveStatement } from "../../engine/protocol";
import type { Strings } from "../strings/en";
import type { Language } from "../strings/languages";

/** What is read at a moment: few words for the log and for large type, a sentence for the page. */
export interface LiveWords {
  readonly line: string;
  readonly sentence: string;
  /** English where the writer speaks, else the language of the page at that moment. */
  readonly language: Language;
}

/**
 * The words of a statement. Music speaks through the writer; of all else the interface tells in its own words, also that
 * music has stopped (captions mark the end).
 */
export function liveWords(strings: Strings, statement: LiveStatement, former: LiveStatement | null): LiveWords {
  if (statement.sound === "music") return { line: statement.line.text, sentence: statement.sentence.text, language: "en" };
  const words = strings.liveSounds[statement.sound];
  const said = former?.sound === "music" && !["unsure", "speech over music"].includes(statement.sound) ? `${strings.liveMusicStopped} ${words}` : words;
  return { line: said, sentence: said, language: strings.language };
}
