import type { ReactNode } from "react";
import { switchSource, type LiveOn } from "../app";
import { useApp, useStrings } from "./context";
import { FailureText } from "./FailureText";

/** What stands in the way of hearing well: no sound, a refused source, a level too low or too high, processing. */
export function LiveNotes({ live }: { live: LiveOn }): ReactNode {
  const strings = useStrings();
  const app = useApp();
  const { interruption, refusal, hint, processing, source } = live;
  const altered = (["echoCancellation", "noiseSuppression", "autoGainControl"] as const).filter((name) => processing[name]).map((name) => strings.processing[name]);
  return (
    <div className="live-notes">
      {interruption && (
        <div className="failure" role="alert" data-testid="live-interruption" data-interruption={interruption} data-error={interruption === "unplugged" ? "microphone-missing" : undefined}>
          <h2>{strings.liveInterrupted[interruption]}</h2>
          <p>{strings.liveInterruptedMore[interruption]}</p>
          <button type="button" className="button" data-testid="live-reopen" onClick={() => void switchSource.perform(app, source)}>
            {strings.liveReopen}
          </button>
        </div>
      )}
      {refusal && (
        <div className="live-note" role="alert" data-error={refusal.code}>
          <FailureText failure={refusal} />
        </div>
      )}
      {hint && !interruption && (
        <p className="live-note" role="status" data-testid="live-hint" data-hint={hint}>
          {strings.liveHints[hint]}
        </p>
      )}
      {altered.length > 0 && (
        <p className="live-note" data-testid="live-processing">
          {strings.liveProcessing(altered.join(", "))}
        </p>
      )}
    </div>
  );
}
