import type { LiveStatement } from "../../engine/protocol";
import { strings } from "../strings/en";

/** What is read at a moment: few words for the log and for large type, a sentence for the page. */
export interface LiveWords {
  readonly line: string;
  readonly sentence: string;
}

/**
 * The words of a statement. Music speaks through the writer; of all else the interface tells in its own words, also that
 * music has stopped (captions mark the end).
 */
export function liveWords(statement: LiveStatement, former: LiveStatement | null): LiveWords {
  if (statement.verdict === "music") return { line: statement.line.text, sentence: statement.sentence.text };
  const words = strings.liveVerdicts[statement.verdict];
  const said = former?.verdict === "music" && statement.verdict !== "unsure" ? `${strings.liveMusicStopped} ${words}` : words;
  return { line: said, sentence: said };
}
