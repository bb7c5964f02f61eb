import type { Section, Verdict } from "./document";

/** What a stretch of a recording may hold that is not music alone. The label of its section is this word; musical sections have letters. */
export const sectionSounds = ["applause", "speech", "speech over music"] as const;
export type SectionSound = (typeof sectionSounds)[number];

/** What is heard at a moment of live sound. */
export type HeardSound = Verdict | SectionSound;

/** What a section holds in place of music alone; null for a section of music. */
export function soundOfSection({ label }: Pick<Section, "label">): SectionSound | null {
  return sectionSounds.find((sound) => sound === label) ?? null;
}

/** What fills most of a recording that is not called music, where its sections tell; else null. */
export function soundOfMost({ verdict, sections }: { readonly verdict: Verdict; readonly sections: readonly Omit<Section, "text">[] }, seconds: number): SectionSound | null {
  if (verdict === "music" || verdict === "silence") return null;
  return sectionSounds.find((sound) => sections.reduce((sum, section) => sum + (section.label === sound ? section.end - section.start : 0), 0) > seconds / 2) ?? null;
}
