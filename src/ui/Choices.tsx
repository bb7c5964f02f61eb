import { useRef, type KeyboardEvent, type ReactNode } from "react";

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

interface ChoicesProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly labels: Readonly<Record<Value, string>>;
  /** Keys by which each is chosen from anywhere. */
  readonly keys?: Readonly<Record<Value, string | undefined>>;
  /** Each choice is found by this and its value: `length-line`. */
  readonly testId: string;
  readonly onChoose: (value: Value) => void;
}

/** A few choices in a row, as a radio group: one stop for Tab, arrows move and choose. */
export function Choices<Value extends string>({ label, values, chosen, labels, keys, testId, onChoose }: ChoicesProps<Value>): ReactNode {
  const group = useRef<HTMLDivElement>(null);
  const moveByKey = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const end = event.key === "Home" ? 0 : event.key === "End" ? values.length - 1 : null;
    if (step === undefined && end === null) return;
    event.preventDefault();
    const next = values[end ?? (values.indexOf(chosen) + (step ?? 0) + values.length) % values.length] ?? chosen;
    onChoose(next);
    group.current?.querySelector<HTMLElement>(`[data-value="${next}"]`)?.focus();
  };
  return (
    <div ref={group} className="choices" role="radiogroup" aria-label={label} onKeyDown={moveByKey}>
      {values.map((value) => (
        <button
          key={value}
          type="button"
          role="radio"
          className="choice"
          aria-checked={value === chosen}
          aria-keyshortcuts={keys?.[value]}
          tabIndex={value === chosen ? 0 : -1}
          data-value={value}
          data-testid={`${testId}-${value}`}
          onClick={() => onChoose(value)}
        >
          {labels[value]}
        </button>
      ))}
    </div>
  );
}
