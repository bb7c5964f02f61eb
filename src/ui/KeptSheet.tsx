import type { ReactNode } from "react";
import { clearAllKept, keepForGood, showKept } from "../app";
import { useAppState, useStrings, useSurroundings } from "./context";
import { OfflineLine } from "./OfflineLine";
import { Sheet } from "./Sheet";

/** What this page keeps on the device, how lastingly, and the way to be rid of it. */
export function KeptSheet(): ReactNode {
  const strings = useStrings();
  const { app, baseUrl } = useSurroundings();
  const open = useAppState((state) => state.keptOpen);
  const kept = useAppState((state) => state.kept);
  const cleared = useAppState((state) => state.shell === "cleared");
  const place = { baseUrl };
  return (
    <Sheet open={open} title={strings.keptTitle} testId="kept" onClose={() => void showKept.perform(app, place)}>
      <p>{strings.keptIntro}</p>
      {!kept && <p>{strings.keptCounting}</p>}
      {kept && (
        <dl className="kept-list">
          <div>
            <dt>{strings.keptPage}</dt>
            <dd data-testid="kept-page">{kept.pageBytes > 0 ? strings.keptBytes(kept.pageBytes) : strings.keptNothing}</dd>
          </div>
          <div>
            <dt>{strings.keptModel}</dt>
            <dd data-testid="kept-model">{kept.modelBytes > 0 ? strings.keptBytes(kept.modelBytes) : strings.keptNothing}</dd>
          </div>
          {kept.roomBytes !== null && (
            <div>
              <dt>{strings.keptRoom}</dt>
              <dd>{strings.keptBytes(kept.roomBytes)}</dd>
            </div>
          )}
        </dl>
      )}
      <p className="kept-now">
        <OfflineLine />
      </p>
      {kept && kept.lasting !== null && !cleared && <p>{kept.lasting ? strings.keptLasting : strings.keptMayGo}</p>}
      {!cleared && (
        <div className="kept-acts">
          {kept?.lasting === false && (
            <button type="button" className="link-button" data-testid="keep-for-good" onClick={() => void keepForGood.perform(app, place)}>
              {keepForGood.label(strings)}
            </button>
          )}
          <button type="button" className="link-button" data-testid="clear-kept" onClick={() => void clearAllKept.perform(app, place)}>
            {clearAllKept.label(strings)}
          </button>
        </div>
      )}
    </Sheet>
  );
}
