import { soundOfSection, type Section } from "../description";
import type { Strings } from "./strings/en";

/** A section's letter, or in the page's language what is heard in it where that is not music alone. */
export function sectionName({ sectionSounds }: Strings, section: Pick<Section, "label">): string {
  const sound = soundOfSection(section);
  return sound === null ? section.label : sectionSounds[sound];
}

/** The same where it stands for itself: "Section A", "Applause". */
export function sectionTitle(strings: Strings, section: Pick<Section, "label">): string {
  const name = sectionName(strings, section);
  return soundOfSection(section) === null ? strings.sectionNow(name) : name;
}
