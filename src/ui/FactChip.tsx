import type { MouseEvent, ReactNode } from "react";
import { confidenceInWords, lookInto } from "../app";
import { factValueAsLabel, type Fact } from "../description";
import { useApp, useAppState, useStrings } from "./context";
import { enterNote } from "./enter-note";

/** A fact as a chip; it opens to its confidence, its runner-up, its seconds and its correction. */
export function FactChip({ fact }: { fact: Fact }): ReactNode {
  const strings = useStrings();
  const app = useApp();
  const active = useAppState(({ focus }) => focus?.kind === "fact" && focus.fact === fact.id);
  const label = factValueAsLabel(strings.facts, fact.kind, fact.value);
  const sureness = confidenceInWords(fact.confidence);
  const corrected = fact.origin === "corrected";
  const toggle = (event: MouseEvent): void => {
    void lookInto.perform(app, active ? null : { kind: "fact", fact: fact.id });
    // A click without a pointer came from the keyboard.
    if (!active && event.detail === 0) enterNote(app.scope);
  };
  return (
    <li>
      <button
        type="button"
        className="fact"
        data-testid="fact"
        data-fact={fact.id}
        data-kind={fact.kind}
        data-value={fact.value}
        data-confidence={fact.confidence}
        data-sureness={sureness}
        data-active={active}
        aria-expanded={active}
        aria-controls="note"
        aria-label={strings.factLabel(strings.facts.kinds[fact.kind], label, corrected ? strings.correctedByYou : strings.confidence[sureness])}
        onClick={toggle}
      >
        {label}
        {(sureness !== "sure" || active) && !corrected && <span className="fact-sureness">{strings.confidence[sureness]}</span>}
      </button>
    </li>
  );
}
