import type { ReactNode } from "react";
import { offlineStatus } from "../app";
import { useAppState, useStrings } from "./context";

/** Whether the page works without a network, or why not. */
export function OfflineLine(): ReactNode {
  const strings = useStrings();
  const shell = useAppState((state) => state.shell);
  const engine = useAppState((state) => state.engine);
  const online = useAppState((state) => state.online);
  const status = offlineStatus({ shell, engine });
  if (status.state === "ready") return online ? strings.offlineReady : strings.offlineReadyNow;
  return status.state === "preparing" ? strings.offlinePreparing : strings.offlineNot(strings.offlineReasons[status.why]);
}
