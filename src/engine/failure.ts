import { LinernoteError } from "../description";
import type { EngineFailure } from "./protocol";

/** Any thrown thing as a code and words that cross from a worker to the page. */
export function failureOf(thrown: unknown, subject: string): EngineFailure {
  if (thrown instanceof LinernoteError) return { code: thrown.code, message: thrown.message };
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  if (thrown instanceof RangeError && /allocation|array length|out of memory/i.test(message)) {
    return { code: "out-of-memory", message: `There is not enough memory on this device for “${subject}”.` };
  }
  return { code: "internal", message: `Something went wrong inside Linernote with “${subject}”: ${message}` };
}

export function errorOf(failure: EngineFailure): LinernoteError {
  return new LinernoteError(failure.code, failure.message);
}
