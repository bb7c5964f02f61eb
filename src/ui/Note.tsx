import { useLayoutEffect, useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from "react";
import { lookInto, type FocusView, type Recording } from "../app";
import { useApp, useStrings } from "./context";
import { FactNote } from "./FactNote";
import { leaveNote } from "./enter-note";

/** Distance from the top of the reading to what is looked into, so that the note stands beside it. */
function useHeightOfFocus(view: FocusView | null): [(element: HTMLElement | null) => void, number] {
  const note = useRef<HTMLElement | null>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const area = note.current?.parentElement;
    const origin = area?.querySelector(".claim[data-active=true], .fact[data-active=true]");
    if (!area || !origin || !note.current) return;
    const wanted = origin.getBoundingClientRect().top - area.getBoundingClientRect().top;
    setTop(Math.max(0, Math.min(wanted, Math.max(area.offsetHeight - note.current.offsetHeight, wanted - 240))));
  }, [view?.claim?.id, view?.facts]);
  return [(element) => (note.current = element), top];
}

function FactNotes({ view, recording, onClose }: { view: FocusView; recording: Recording; onClose: () => void }): ReactNode {
  const strings = useStrings();
  return (
    <>
      {view.facts.map((fact) => (
        <FactNote key={fact.id} fact={fact} spans={view.facts.length === 1 ? view.spans : null} recording={recording} />
      ))}
      <button type="button" className="quiet-button note-close" onClick={onClose}>
        {strings.close}
      </button>
    </>
  );
}

/** What stands behind a phrase or a fact: beside the text on wide screens, a sheet at the foot of narrow ones. */
export function Note({ recording, view }: { recording: Recording; view: FocusView | null }): ReactNode {
  const strings = useStrings();
  const app = useApp();
  const [ref, top] = useHeightOfFocus(view);
  const close = (): void => {
    leaveNote();
    void lookInto.perform(app, null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    close();
  };
  return (
    <aside ref={ref} id="note" className="note" tabIndex={-1} aria-label={strings.noteTitle} data-open={view !== null} data-testid="note" style={{ "--note-top": `${top}px` } as CSSProperties} onKeyDown={onKeyDown}>
      {view ? <FactNotes view={view} recording={recording} onClose={close} /> : <p className="note-hint">{strings.noteHint}</p>}
    </aside>
  );
}
