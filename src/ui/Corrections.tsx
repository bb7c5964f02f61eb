import type { ReactNode } from "react";
import { kindWords, strings, undoCorrection, valueInWords, type ReadyRecording } from "../app";
import { useApp } from "./context";

/** What the reader set right, each to be taken back. */
export function Corrections({ recording }: { recording: ReadyRecording }): ReactNode {
  const app = useApp();
  const { facts, corrections } = recording.description;
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
            {strings.correctionLine(kindWords[kind], valueInWords(kind, from), valueInWords(kind, to))}
            <button type="button" className="link-button" onClick={() => void undoCorrection.perform(app, { recording: recording.id, fact })}>
              {undoCorrection.label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
