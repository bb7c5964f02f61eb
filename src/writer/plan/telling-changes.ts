import type { FactKind } from "../../description";
import { familyOf } from "../implied-facts";
import type { Change } from "./changes";
import { salienceOf } from "./salience";

/** Changes to what most music is like tell little. */
const tellingFrom = 2;

/** Which changes are worth a place in a paragraph: the most telling, at most one kind each, in order of time. */
export function tellingChanges(changes: readonly Change[], most: number): Change[] {
  const chosen: Change[] = [];
  const kinds = new Set<FactKind>();
  const families = new Set<string>();
  const worth = (change: Change): number => (change.enters ? 4 : 3) * change.saying.confidence - (change.saying.sure ? 0 : 1) + (change.saying.kind === "dynamics" ? 1.5 : 0);
  const telling = changes.filter(({ saying }) => salienceOf(saying) >= tellingFrom);
  for (const change of telling.sort((one, other) => worth(other) - worth(one) || one.atSeconds - other.atSeconds)) {
    const family = change.saying.kind === "instrument" ? familyOf(String(change.saying.value)) : String(change.saying.value);
    if (chosen.length >= most || (change.enters ? families.has(family) : kinds.has(change.saying.kind))) continue;
    kinds.add(change.saying.kind);
    families.add(family);
    chosen.push(change);
  }
  return chosen.sort((one, other) => one.atSeconds - other.atSeconds);
}
