import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { latestCue, type ReadyRecording } from "../../app";
import type { CaptionCue, CueFinding } from "../../description";
import { useAppState } from "../context";
import { CueRow } from "./CueRow";
import { useCueByTime } from "./use-cues";

interface CueListProps {
  readonly recording: ReadyRecording;
  readonly cues: readonly CaptionCue[];
  readonly remarks: readonly CueFinding[];
}

const rowButton = (list: HTMLElement | null, id: string | undefined): HTMLElement | null => (id === undefined ? null : (list?.querySelector<HTMLElement>(`[data-cue="${CSS.escape(id)}"] .cue-play`) ?? null));

/** Keeps the present caption in sight by scrolling the list alone, never the page, and not under the reader's hands. */
function useInSight(list: HTMLElement | null, id: string | undefined): void {
  useEffect(() => {
    const row = rowButton(list, id)?.closest("li");
    if (!list || !row || list.matches(":hover, :focus-within")) return;
    const above = row.offsetTop - list.scrollTop;
    if (above < 0 || above + row.offsetHeight > list.clientHeight) list.scrollTop = row.offsetTop - (list.clientHeight - row.offsetHeight) / 2;
  }, [list, id]);
}

/** The captions in order: one stop for Tab, arrows walk them, Enter plays from there. */
export function CueList({ recording, cues, remarks }: CueListProps): ReactNode {
  const [list, setList] = useState<HTMLOListElement | null>(null);
  const [stopId, setStopId] = useState<string | null>(null);
  const edited = useAppState((state) => (state.editedCue?.recording === recording.id ? state.editedCue.cue : null));
  const present = useCueByTime(recording, cues, latestCue);
  useInSight(list, present?.id);

  const places = useRef(cues);
  useLayoutEffect(() => {
    // The row under the keyboard went (deleted, joined, undone): its neighbour takes the focus, so that it is not lost.
    const gone = stopId !== null && !cues.some(({ id }) => id === stopId) ? places.current.findIndex(({ id }) => id === stopId) : -1;
    places.current = cues;
    if (gone < 0) return;
    const neighbour = cues[Math.min(gone, cues.length - 1)]?.id ?? null;
    setStopId(neighbour);
    if (document.activeElement === document.body || document.activeElement === null) rowButton(list, neighbour ?? undefined)?.focus();
  }, [cues, stopId, list]);

  const walk = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches(".cue-play, .cue-edit")) return;
    const at = cues.findIndex(({ id }) => id === (event.target as HTMLElement).closest("li")?.dataset["cue"]);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: cues.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    rowButton(list, cues[Math.max(0, Math.min(cues.length - 1, to))]?.id)?.focus();
  };
  const stop = stopId ?? present?.id ?? cues[0]?.id;
  return (
    <ol ref={setList} className="cues" aria-labelledby="captions-title" data-keys="arrows" data-testid="cues" onKeyDown={walk}>
      {cues.map((cue) => (
        <CueRow
          key={cue.id}
          recording={recording}
          cue={cue}
          present={cue.id === present?.id}
          stop={cue.id === stop}
          open={cue.id === edited}
          remarks={remarks.filter(({ cueId }) => cueId === cue.id)}
          onFocus={() => setStopId(cue.id)}
        />
      ))}
    </ol>
  );
}
