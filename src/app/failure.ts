import { LinernoteError } from "../description";
import type { EngineFailure } from "../engine/protocol";
import { strings } from "./strings/en";

/** Any thrown thing as one of the closed list; what is not ours is `internal`, with its own message kept. */
export function failureOf(thrown: unknown): EngineFailure {
  if (thrown instanceof LinernoteError) return { code: thrown.code, message: thrown.message || strings.errors[thrown.code] };
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: "internal", message: reason ? `${strings.errors.internal} (${reason})` : strings.errors.internal };
}

const curableByRetry = new Set(["model-missing", "model-corrupt", "model-mismatch", "out-of-memory", "storage-full", "internal"]);

/** Whether trying again can help: the fault lies with the model or the device, not with the file. */
export function isRetryable(failure: EngineFailure): boolean {
  return curableByRetry.has(failure.code);
}
