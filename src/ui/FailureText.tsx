import type { ReactNode } from "react";
import { failureInWords, type FailedRecording } from "../app";
import { useStrings } from "./context";

/** What went wrong, in the page's language; details that exist in English only are marked as such. */
export function FailureText({ failure }: { failure: FailedRecording["failure"] }): ReactNode {
  const { what, details } = failureInWords(useStrings(), failure);
  return (
    <>
      <p>{what}</p>
      {details !== "" && (
        <p className="failure-details" lang="en">
          {details}
        </p>
      )}
    </>
  );
}
