import { useRef, type KeyboardEvent, type ReactNode } from "react";
import { lengthCommands, lengths, type Length } from "../app";
import { useApp, useAppState, useStrings } from "./context";

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The lengths as a radio group: one stop for Tab, arrows move and choose. */
export function LengthSwitch(): ReactNode {
  const strings = useStrings();
  const app = useApp();
  const chosen = useAppState((state) => state.length);
  const group = useRef<HTMLDivElement>(null);

  const choose = (length: Length): void => lengthCommands[length].perform(app);
  const moveByKey = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const end = event.key === "Home" ? 0 : event.key === "End" ? lengths.length - 1 : null;
    if (step === undefined && end === null) return;
    event.preventDefault();
    const index = end ?? (lengths.indexOf(chosen) + (step ?? 0) + lengths.length) % lengths.length;
    const next = lengths[index] ?? chosen;
    choose(next);
    group.current?.querySelector<HTMLElement>(`[data-length="${next}"]`)?.focus();
  };
  return (
    <div ref={group} className="lengths" role="radiogroup" aria-label={strings.lengthsLabel} onKeyDown={moveByKey}>
      {lengths.map((length) => (
        <button
          key={length}
          type="button"
          role="radio"
          className="length"
          aria-checked={length === chosen}
          aria-keyshortcuts={lengthCommands[length].shortcut?.key}
          tabIndex={length === chosen ? 0 : -1}
          data-length={length}
          data-testid={`length-${length}`}
          onClick={() => choose(length)}
        >
          {lengthCommands[length].label(strings)}
        </button>
      ))}
    </div>
  );
}
