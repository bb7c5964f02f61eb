/** Text as a WebVTT file holds it: on one line, marks escaped. */
export const vttText = (text: string): string => text.replace(/[\r\n]+/g, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A cue's name: on one line and without the arrow that would make it a time. */
export const vttName = (id: string): string => id.replace(/[\r\n]|-->/g, "");
