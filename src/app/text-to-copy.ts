import { clockTime } from "../base";
import type { Description } from "../description";
import type { Length } from "./state";

/** What Copy takes: the text as it is shown at this length. */
export function textToCopy({ texts, sections }: Description, length: Length): string {
  if (length !== "sections") return texts[length].text;
  const lines = sections.flatMap(({ label, start, end, text }) => (text ? [`${label} (${clockTime(start)}–${clockTime(end)}): ${text.text}`] : []));
  return lines.length > 0 ? lines.join("\n") : texts.paragraph.text;
}
