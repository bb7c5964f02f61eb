import type { Part, Window } from "../score";
import { onsetGroups } from "./onset-groups";

/** How many onsets a second are heard (notes begun together count once): below 2 sparse, above 6 dense. */
export function densityOf(parts: readonly Part[], window: Window): string {
  const perSecond = onsetGroups(parts, window).length / (window.to - window.from);
  return perSecond < 2 ? "sparse" : perSecond > 6 ? "dense" : "moderate";
}
