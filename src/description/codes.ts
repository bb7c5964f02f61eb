/** The closed lists of what can go wrong (errors) and what is worth a remark (warnings). */
export const errorCodes = [
  "empty-file", "not-audio", "codec-unsupported", "no-audio-track", "no-sound", "too-short", "decode-failed",
  "model-missing", "model-corrupt", "model-mismatch", "out-of-memory", "storage-full",
  "microphone-denied", "microphone-missing", "internal",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export const warningCodes = ["cut-short", "clipped", "very-quiet", "low-bandwidth", "odd-samples"] as const;
export type WarningCode = (typeof warningCodes)[number];

/** An error a person is told about: the code is for programs, the message names the file and the reason. */
export class LinernoteError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "LinernoteError";
  }
}
