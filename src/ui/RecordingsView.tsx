import { useEffect, useState, type CSSProperties, type ReactNode } from "react";
import { toggleDrawer } from "../app";
import { useApp, useAppState, useStrings } from "./context";
import { RecordingCard } from "./RecordingCard";

/** Height of the shown recording's details, which stand beside the list and out of its flow. */
function useDetailsHeight(shownId: string | null): [(element: HTMLElement | null) => void, number] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [height, setHeight] = useState(0);
  useEffect(() => {
    if (!element) return setHeight(0);
    const observer = new ResizeObserver(() => setHeight(element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element, shownId]);
  return [setElement, height];
}

/** All recordings: one fills the page; of several, the list stands on the left (a drawer on narrow screens). */
export function RecordingsView(): ReactNode {
  const strings = useStrings();
  const app = useApp();
  const recordings = useAppState((state) => state.recordings);
  const selectedId = useAppState((state) => state.selectedId);
  const open = useAppState((state) => state.drawerOpen);
  const [detailsRef, detailsHeight] = useDetailsHeight(selectedId);
  const many = recordings.length > 1;
  const ready = recordings.filter(({ state }) => state === "ready").length;
  return (
    <div className="recordings" data-many={many} data-drawer={open ? "open" : "closed"} style={{ "--details-height": `${detailsHeight}px` } as CSSProperties}>
      {many && (
        <button type="button" className="drawer-button" aria-expanded={open} aria-controls="recording-list" onClick={() => toggleDrawer.perform(app)}>
          {strings.drawer(recordings.length, ready)}
        </button>
      )}
      <ol id="recording-list" className="recording-list" aria-label={strings.recordingsTitle}>
        {recordings.map((recording) => (
          <li key={recording.id} data-selected={recording.id === selectedId}>
            <RecordingCard recording={recording} many={many} selected={recording.id === selectedId} detailsRef={detailsRef} />
          </li>
        ))}
      </ol>
    </div>
  );
}
