import { memo, type ReactNode } from "react";
import { globalFacts } from "../app";
import type { Description } from "../description";
import { useStrings } from "./context";
import { FactChip } from "./FactChip";

/** The facts of the whole recording: what may be said stands open, what was heard less surely is folded away. Not drawn anew with each new peak. */
export const Facts = memo(function Facts({ description }: { description: Description }): ReactNode {
  const strings = useStrings();
  const { stated, unsure } = globalFacts(description);
  if (stated.length + unsure.length === 0) return null;
  return (
    <section className="facts" aria-labelledby="facts-title">
      <h2 id="facts-title" className="unseen">
        {strings.factsTitle}
      </h2>
      {stated.length > 0 && (
        <ul className="fact-list">
          {stated.map((fact) => (
            <FactChip key={fact.id} fact={fact} />
          ))}
        </ul>
      )}
      {unsure.length > 0 && (
        <details className="facts-unsure">
          <summary>{strings.factsUnsure}</summary>
          <ul className="fact-list small">
            {unsure.map((fact) => (
              <FactChip key={fact.id} fact={fact} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
});
