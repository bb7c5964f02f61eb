import { dressedText } from "../caption";
import type { ExportFormat } from "./export-format";
import { originNote, reviewNote } from "./origin-note";

/** Minutes, seconds and hundredths, as LRC writes a moment. */
function lrcTime(seconds: number): string {
  const hundredths = Math.max(0, Math.round(seconds * 100));
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(Math.floor(hundredths / 6000))}:${two(Math.floor(hundredths / 100) % 60)}.${two(hundredths % 100)}`;
}

/** One line, and no square brackets: they would be read as a time or a tag. */
const plain = (text: string): string => text.replace(/\s+/g, " ").trim().replaceAll("[", "(").replaceAll("]", ")");

/** Timed lines for music players. An empty line takes the words away where no caption follows at once. */
export const lrcFormat: ExportFormat = {
  id: "lrc",
  mediaType: "text/plain;charset=utf-8",
  ending: ".music.en.lrc",
  holdsCaptions: true,
  render: (material) => {
    const { description, cues, profile } = material;
    const head = [`[ti:${plain(description.source.name)}]`, `[length:${lrcTime(description.source.duration)}]`, `[re:${plain(originNote(material))}]`, `[by:${reviewNote(material)}]`];
    const lines = cues.flatMap((cue, index) => {
      const next = cues[index + 1];
      const shown = `[${lrcTime(cue.start)}]${plain(dressedText(cue.text, profile))}`;
      return next && next.start - cue.end < 0.5 ? [shown] : [shown, `[${lrcTime(cue.end)}]`];
    });
    return `${[...head, ...lines].join("\n")}\n`;
  },
};
