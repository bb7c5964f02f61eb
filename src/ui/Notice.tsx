import type { ReactNode } from "react";
import { useAppState } from "./context";

/** Says politely, for screen readers, what changed. The turn of the count makes an equal message be read again. */
export function Notice(): ReactNode {
  const { text, generated, count } = useAppState((state) => state.notice);
  return (
    <div className="unseen" role="status" aria-live="polite" data-testid="notice">
      {text}
      {generated !== "" && <span lang="en"> {generated}</span>}
      {count % 2 === 1 ? "\u00a0" : ""}
    </div>
  );
}
