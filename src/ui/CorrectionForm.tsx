import { useId, useState, type FormEvent, type ReactNode } from "react";
import { correctFact, type Strings } from "../app";
import { factKinds, factValueAsLabel, type Fact, type FactValue } from "../description";
import { useApp, useStrings } from "./context";

const slowestTempo = 20;
const fastestTempo = 320;

interface Offer {
  readonly value: FactValue;
  readonly label: string;
}

/** Values worth offering first: for a tempo its double and half, else what was heard next best. */
function likelyValues(strings: Strings, fact: Fact): Offer[] {
  if (fact.kind === "tempo") {
    const twice = Number(fact.value) * 2;
    const half = Number(fact.value) / 2;
    return [
      { value: twice, label: strings.correctionTwice(twice) },
      { value: half, label: strings.correctionHalf(half) },
    ].filter(({ value }) => value >= slowestTempo && value <= fastestTempo);
  }
  const best = [...(fact.alternatives ?? [])].sort((a, b) => b.confidence - a.confidence).slice(0, 3);
  return best.map(({ value }) => ({ value, label: factValueAsLabel(strings.facts, fact.kind, value) }));
}

interface CorrectionFormProps {
  readonly fact: Fact;
  readonly recordingId: string;
  readonly onDone: () => void;
}

/** Sets a fact right, from the closed list of its kind. */
export function CorrectionForm({ fact, recordingId, onDone }: CorrectionFormProps): ReactNode {
  const strings = useStrings();
  const app = useApp();
  const id = useId();
  const [chosen, setChosen] = useState("");
  const choices: readonly string[] | null = factKinds[fact.kind].values;
  const correct = (to: FactValue): void => {
    onDone();
    void correctFact.perform(app, { recording: recordingId, fact: fact.id, to });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (chosen !== "") correct(choices ? chosen : Number(chosen));
  };
  return (
    <form className="correction" aria-label={strings.correctionTitle(strings.facts.kinds[fact.kind])} data-testid="correction" onSubmit={submit}>
      <div className="correction-likely">
        {likelyValues(strings, fact).map(({ value, label }) => (
          <button key={value} type="button" className="fact" onClick={() => correct(value)}>
            {label}
          </button>
        ))}
      </div>
      <label htmlFor={id}>{choices ? strings.correctionOther : strings.correctionTempo}</label>
      <div className="correction-line">
        {choices ? (
          <select id={id} value={chosen} required onChange={(event) => setChosen(event.currentTarget.value)}>
            <option value="">{strings.correctionPick}</option>
            {choices.map((value) => (
              <option key={value} value={value} disabled={value === fact.value}>
                {factValueAsLabel(strings.facts, fact.kind, value)}
              </option>
            ))}
          </select>
        ) : (
          <input id={id} type="number" min={slowestTempo} max={fastestTempo} step="any" required value={chosen} onChange={(event) => setChosen(event.currentTarget.value)} />
        )}
        <button type="submit" className="button small">
          {strings.correctionSave}
        </button>
      </div>
    </form>
  );
}
