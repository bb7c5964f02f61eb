import type { ReactNode } from "react";
import { useAppState, useStrings } from "./context";

/** Lights up over the whole page while files hang over it. The page itself takes the drop. */
export function DropTarget(): ReactNode {
  const strings = useStrings();
  const dropping = useAppState((state) => state.dropping);
  return (
    <div className="drop-target" data-lit={dropping} aria-hidden="true" data-testid="drop-target">
      <p className="drop-target-words">{strings.dropNow}</p>
      <p>{strings.dropNowDetail}</p>
    </div>
  );
}
