import type { ReactNode } from "react";
import { offlineStatus, phaseOf, showKept, useUpdate, type AppState } from "../app";
import { useApp, useAppState, useStrings, useSurroundings } from "./context";

/** A quiet offer to load a newer version; while something is worked on it only says that it waits. */
function UpdateOffer({ update }: { update: Exclude<AppState["update"], "none"> }): ReactNode {
  const strings = useStrings();
  const app = useApp();
  const busy = useAppState((state) => ["busy", "live"].includes(phaseOf(state)));
  const full = useAppState((state) => state.recordings.length > 0);
  const more = update === "elsewhere" ? strings.updateElsewhere : busy ? strings.updateLater : full ? strings.updateLoses : "";
  return (
    <div className="offer" role="status" data-testid="update-offer" data-update={update}>
      <p>
        {strings.updateReady} {more}
      </p>
      {!busy && (
        <button type="button" className="link-button" data-testid="update-now" disabled={update === "applying"} onClick={() => useUpdate.perform(app)}>
          {useUpdate.label(strings)}
        </button>
      )}
    </div>
  );
}

/** Said once, since nothing else shows it: the page works, but will not without a network. */
function StorageFull(): ReactNode {
  const strings = useStrings();
  const { app, baseUrl } = useSurroundings();
  const status = useAppState((state) => offlineStatus(state).state === "not" && state.engine.state === "ready" && state.engine.modelKept === "full");
  if (!status) return null;
  return (
    <div className="offer" role="alert" data-error="storage-full">
      <p>{strings.storageFullNote}</p>
      <button type="button" className="link-button" onClick={() => void showKept.perform(app, { baseUrl })}>
        {showKept.label(strings)}
      </button>
    </div>
  );
}

/** What the page has to say about itself. */
export function Offers(): ReactNode {
  const update = useAppState((state) => state.update);
  return (
    <div className="offers">
      {update !== "none" && <UpdateOffer update={update} />}
      <StorageFull />
    </div>
  );
}
