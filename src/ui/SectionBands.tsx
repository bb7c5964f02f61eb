import type { ReactNode } from "react";
import { sectionAt, sectionName } from "../app";
import type { Section } from "../description";
import { useApp, usePlayerState, useStrings } from "./context";
import { placed } from "./EvidenceMarks";

/** The sections as a quiet band with letters below the waveform; each plays from its start. */
export function SectionBands({ sections, duration }: { sections: readonly Section[]; duration: number }): ReactNode {
  const strings = useStrings();
  const { player } = useApp();
  const current = usePlayerState((state) => (state.playing || state.time > 0 ? (sectionAt(sections, state.time)?.id ?? null) : null));
  if (duration <= 0) return null;
  const playFrom = (seconds: number): void => {
    player.seek(seconds);
    player.play();
  };
  return (
    <ol className="section-bands" aria-label={strings.sectionsTitle}>
      {sections.map((section) => (
        <li key={section.id} style={placed(section, duration)}>
          <button
            type="button"
            className="section-band"
            data-current={section.id === current}
            data-testid="section"
            data-start={section.start}
            data-end={section.end}
            aria-label={strings.sectionButton(sectionName(strings, section), section.start, section.end)}
            onClick={() => playFrom(section.start)}
          >
            <span aria-hidden="true">{sectionName(strings, section)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
