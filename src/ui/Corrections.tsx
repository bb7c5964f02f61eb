import type { ReactNode } from "react";
import { undoCorrection, type ReadyRecording } from "../app";
import { factValueInWords } from "../description";
import { useApp, useStrings } from "./context";

/** What the reader set right, each to be taken back. */
export function Corrections({ recording }: { recording: ReadyRecording }): ReactNode {
  const strings = useStrings();
  const app = useApp();
  const { facts, corrections } = recording.description.open();
  const lines = corrections.flatMap((correction) => {
    const kind = facts.find(({ id }) => id === correction.fact)?.kind;
    return kind ? [{ ...correction, kind }] : [];
  });
  if (lines.length === 0) return null;
  return (
    <section className="corrections" aria-label={strings.correctionsTitle}>
      <h2>{strings.correctionsTitle}</h2>
      <ul>
        {lines.map(({ fact, kind, from, to, at }) => (
          <li key={`${fact}-${at}`} data-testid="corrected" data-fact={fact}>
            {strings.correctionLine(strings.facts.kinds[kind], factValueInWords(strings.facts, kind, from), factValueInWords(strings.facts, kind, to))}
            <button type="button" className="link-button" onClick={() => void undoCorrection.perform(app, { recording: recording.id, fact })}>
              {undoCorrection.label(strings)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
