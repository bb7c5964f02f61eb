import type { ExportMaterial } from "./export-format";

/** Who made the words, for the notes of files that allow one: the machine, or the machine and a person. */
export function reviewNote({ cues }: Pick<ExportMaterial, "cues">): string {
  return cues.some(({ edited }) => edited) ? "machine description, edited by a person" : "machine description, not reviewed";
}

/** Version of the tool, of the model, and the moment of the description. */
export function originNote({ description: { engine, model, created } }: Pick<ExportMaterial, "description">): string {
  return `${engine.app}, model ${model.version}, ${created}`;
}
