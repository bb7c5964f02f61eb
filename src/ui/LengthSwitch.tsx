import type { ReactNode } from "react";
import { lengthCommands, lengths } from "../app";
import { Choices } from "./Choices";
import { useApp, useAppState, useStrings } from "./context";

const keys = { line: "1", sentence: "2", paragraph: "3", sections: "4" } as const;

/** How much is to be read. */
export function LengthSwitch(): ReactNode {
  const app = useApp();
  const strings = useStrings();
  const chosen = useAppState((state) => state.length);
  return (
    <Choices label={strings.lengthsLabel} values={lengths} chosen={chosen} labels={strings.lengths} keys={keys} testId="length" onChoose={(length) => lengthCommands[length].perform(app)} />
  );
}
