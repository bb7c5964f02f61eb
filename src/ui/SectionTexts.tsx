import type { ReactNode } from "react";
import { sectionAt, sectionFacts, sectionName, sectionTitle, sentencesOf, textKeyOf } from "../app";
import { soundOfSection, type Description } from "../description";
import { ClaimedText } from "./ClaimedText";
import { usePlayerState, useStrings } from "./context";
import { FactChip } from "./FactChip";

/** One text a section, with its letter and seconds; the one that plays is marked. */
export function SectionTexts({ description }: { description: Description }): ReactNode {
  const strings = useStrings();
  const current = usePlayerState(({ time, playing }) => (playing || time > 0 ? (sectionAt(description.sections, time)?.id ?? null) : null));
  if (description.sections.length === 0) return <p className="no-words">{strings.noSections}</p>;
  return (
    <ol className="section-texts">
      {description.sections.map((section) => {
        const facts = sectionFacts(description, section.facts);
        return (
          <li key={section.id} className="section-text" data-current={section.id === current}>
            <h3 className="section-mark" aria-label={`${sectionTitle(strings, section)}, ${strings.spanOf(section.start, section.end)}`}>
              <span className="section-letter" data-sound={soundOfSection(section) ?? undefined}>{sectionName(strings, section)}</span>
              <span className="section-span">{strings.spanOf(section.start, section.end)}</span>
            </h3>
            <div>
              {section.text && (
                <p className="words words-section">
                  <ClaimedText description={description} sentences={sentencesOf(section.text)} textKey={textKeyOf({ section: section.id })} freshFrom={Infinity} current={null} />
                </p>
              )}
              {facts.length > 0 && (
                <ul className="fact-list small">
                  {facts.map((fact) => (
                    <FactChip key={fact.id} fact={fact} />
                  ))}
                </ul>
              )}
              {!section.text && facts.length === 0 && <p className="no-words">{strings.noWords}</p>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
