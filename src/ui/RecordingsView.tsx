import { useCallback, useRef, type ReactNode, type RefCallback, type RefObject } from "react";
import { toggleDrawer } from "../app";
import { useApp, useAppState, useStrings } from "./context";
import { RecordingCard } from "./RecordingCard";

/** Tells the styles how tall the shown recording's details are, which stand beside the list and out of its flow. Not by drawing: the list may be long. */
function useDetailsHeight(view: RefObject<HTMLElement | null>): RefCallback<HTMLElement> {
  return useCallback(
    (details) => {
      if (!details) return undefined;
      const observer = new ResizeObserver(() => view.current?.style.setProperty("--details-height", `${details.offsetHeight}px`));
      observer.observe(details);
      return () => observer.disconnect();
    },
    [view],
  );
}

/** All recordings: one fills the page; of several, the list stands on the left (a drawer on narrow screens). */
export function RecordingsView(): ReactNode {
  const strings = useStrings();
  const app = useApp();
  const recordings = useAppState((state) => state.recordings);
  const selectedId = useAppState((state) => state.selectedId);
  const open = useAppState((state) => state.drawerOpen);
  const view = useRef<HTMLDivElement>(null);
  const detailsRef = useDetailsHeight(view);
  const many = recordings.length > 1;
  const ready = recordings.filter(({ state }) => state === "ready").length;
  return (
    <div ref={view} className="recordings" data-many={many} data-drawer={open ? "open" : "closed"}>
      {many && (
        <button type="button" className="drawer-button" aria-expanded={open} aria-controls="recording-list" onClick={() => toggleDrawer.perform(app)}>
          {strings.drawer(recordings.length, ready)}
        </button>
      )}
      <ol id="recording-list" className="recording-list" aria-label={strings.recordingsTitle}>
        {recordings.map((recording) => (
          <RecordingCard key={recording.id} strings={strings} recording={recording} many={many} selected={recording.id === selectedId} detailsRef={detailsRef} />
        ))}
      </ol>
    </div>
  );
}
