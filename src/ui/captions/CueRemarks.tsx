import type { ReactNode } from "react";
import type { CueFinding } from "../../description";

/** What the caption guide has to say about a caption, with the number of its rule. */
export function CueRemarks({ remarks }: { remarks: readonly CueFinding[] }): ReactNode {
  if (remarks.length === 0) return null;
  return (
    <ul className="cue-remarks" lang="en">
      {remarks.map(({ rule, why }) => (
        <li key={`${rule} ${why}`} data-testid="cue-remark" data-rule={rule}>
          <b>{rule}</b> {why}
        </li>
      ))}
    </ul>
  );
}
