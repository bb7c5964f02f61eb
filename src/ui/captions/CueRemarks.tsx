import type { ReactNode } from "react";
import { remarkInWords, type CueFinding } from "../../description";
import { useStrings } from "../context";

/** What the caption guide has to say about a caption, with the number of its rule. */
export function CueRemarks({ remarks }: { remarks: readonly CueFinding[] }): ReactNode {
  const strings = useStrings();
  if (remarks.length === 0) return null;
  return (
    <ul className="cue-remarks">
      {remarks.map(({ rule, why, remark }) => (
        <li key={`${rule} ${why}`} data-testid="cue-remark" data-rule={rule}>
          <b>{rule}</b> {remarkInWords(strings.remarks, remark)}
        </li>
      ))}
    </ul>
  );
}
