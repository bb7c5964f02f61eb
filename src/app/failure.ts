import { LinernoteError } from "../description";
import type { EngineFailure } from "../engine/protocol";
import type { Strings } from "./strings/en";

/** Any thrown thing as one of the closed list; what is not ours is `internal`. The message is English, or empty. */
export function failureOf(thrown: unknown): EngineFailure {
  if (thrown instanceof LinernoteError) return { code: thrown.code, message: thrown.message };
  return { code: "internal", message: thrown instanceof Error ? thrown.message : String(thrown) };
}

/** A failure as the reader is told it: what went wrong, in the page's language, and details, which are English. */
export interface FailureWords {
  readonly what: string;
  readonly details: string;
}

/** In English the message names file and reason itself; elsewhere, and for faults of ours, it only adds details. */
export function failureInWords({ language, errors }: Strings, { code, message }: EngineFailure): FailureWords {
  if (message === "") return { what: errors[code], details: "" };
  return language === "en" && code !== "internal" ? { what: message, details: "" } : { what: errors[code], details: message };
}

const curableByRetry = new Set(["model-missing", "model-corrupt", "model-mismatch", "out-of-memory", "storage-full", "internal"]);

/** Whether trying again can help: the fault lies with the model or the device, not with the file. */
export function isRetryable(failure: EngineFailure): boolean {
  return curableByRetry.has(failure.code);
}
