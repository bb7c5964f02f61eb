import { soundInWords } from "../caption";
import { soundOfSection } from "../section-sound";
import type { Description } from "../document";
import { cueTime } from "./cue-time";
import type { ExportFormat } from "./export-format";
import { originNote } from "./origin-note";
import { vttName, vttText } from "./vtt-text";

interface Chapter {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly title: string;
}

/** One chapter a section, named by its letter and what is heard; the whole recording where there are no sections. */
export function chaptersOf(description: Description): readonly Chapter[] {
  const { sections, source, texts } = description;
  if (sections.length === 0) return source.duration > 0 ? [{ id: "whole", start: 0, end: source.duration, title: texts.line.text }] : [];
  return sections
    .filter(({ start, end }) => end > start)
    .map((section) => ({ id: section.id, start: section.start, end: section.end, title: soundOfSection(section) ?? `${section.label} – ${soundInWords(description, section).text}` }));
}

/** WebVTT chapters: cues that span the sections. A file of its own; captions stand only at their heads. */
export const chaptersFormat: ExportFormat = {
  id: "chapters",
  mediaType: "text/vtt;charset=utf-8",
  ending: ".music.en.chapters.vtt",
  holdsCaptions: false,
  render: (material) => {
    const note = `NOTE\n${vttText(originNote(material))}\nmachine description, not reviewed`;
    const blocks = chaptersOf(material.description).map(({ id, start, end, title }) => `${vttName(id)}\n${cueTime(start, ".")} --> ${cueTime(end, ".")}\n${vttText(title)}`);
    return `${["WEBVTT\nKind: chapters\nLanguage: en", note, ...blocks].join("\n\n")}\n`;
  },
};
