import type { ReactNode } from "react";
import type { Description } from "../description";
import { useStrings } from "./context";

/** What is worth knowing about the file itself. */
export function Warnings({ description }: { description: Description }): ReactNode {
  const strings = useStrings();
  if (description.warnings.length === 0) return null;
  return (
    <ul className="warnings">
      {description.warnings.map((warning) => (
        <li key={warning} data-testid="warning" data-warning={warning}>
          {strings.warnings[warning]}
        </li>
      ))}
    </ul>
  );
}
