import { useState, type ReactNode } from "react";
import { confidenceInWords, coversAll, evidenceOfFact, type Recording, type Strings } from "../app";
import { factValueAsLabel, factValueInWords, joinedSpans, type Fact, type Span } from "../description";
import { useApp, useStrings } from "./context";
import { CorrectionForm } from "./CorrectionForm";

/** Spans named one by one stay readable up to this many. */
const mostSpans = 4;

function heardWhere(strings: Strings, spans: readonly Span[], duration: number): string {
  if (coversAll(spans, duration)) return strings.heardThroughout;
  const named = spans.slice(0, mostSpans).map(({ start, end }) => strings.spanOf(start, end));
  if (spans.length > mostSpans) return strings.heard(`${named.join(", ")} …`);
  return strings.heard(strings.formats.list(named));
}

/** Stretches with less between them are named as one. */
const pauseSeconds = 0.25;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface FactNoteProps {
  readonly fact: Fact;
  /** The seconds behind the phrase, where it has its own; null for the fact's. */
  readonly spans: readonly Span[] | null;
  readonly recording: Recording;
}

/** A fact in full: how surely, where, what else it might be, and how to set it right. */
export function FactNote({ fact, spans, recording }: FactNoteProps): ReactNode {
  const strings = useStrings();
  const { player } = useApp();
  const [correcting, setCorrecting] = useState(false);
  const duration = recording.state === "ready" ? recording.duration : 0;
  const where = joinedSpans(spans ?? evidenceOfFact(fact), pauseSeconds);
  const [runnerUp] = [...(fact.alternatives ?? [])].sort((a, b) => b.confidence - a.confidence);
  const sureness = fact.origin === "corrected" ? strings.correctedByYou : capital(strings.confidence[confidenceInWords(fact.confidence)]);
  const playFromThere = (): void => {
    player.seek(where[0]?.start ?? 0);
    player.play();
  };
  return (
    <section className="fact-note">
      <p className="fact-note-kind">{strings.facts.kinds[fact.kind]}</p>
      <h2>{factValueAsLabel(strings.facts, fact.kind, fact.value)}</h2>
      <p>{strings.heardSurely(sureness, heardWhere(strings, where, duration))}</p>
      {runnerUp && <p>{strings.nextBest(factValueInWords(strings.facts, fact.kind, runnerUp.value), strings.confidence[confidenceInWords(runnerUp.confidence)])}</p>}
      <p className="fact-note-acts">
        <button type="button" className="link-button" onClick={playFromThere}>
          {strings.playFromThere}
        </button>
        {recording.state === "ready" && (
          <button type="button" className="link-button" aria-expanded={correcting} data-testid="thats-wrong" onClick={() => setCorrecting(!correcting)}>
            {strings.thatsWrong}
          </button>
        )}
      </p>
      {correcting && <CorrectionForm fact={fact} recordingId={recording.id} onDone={() => setCorrecting(false)} />}
    </section>
  );
}
