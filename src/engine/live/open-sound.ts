import { LinernoteError } from "../../description";
import type { AppliedProcessing, LiveSource } from "../protocol";

const asItIs = { echoCancellation: false, noiseSuppression: false, autoGainControl: false } as const;

function refusal(error: unknown, { kind }: LiveSource): LinernoteError {
  const name = error instanceof DOMException ? error.name : "";
  const tab = kind === "tab";
  if (name === "NotAllowedError" || name === "SecurityError") {
    const words = tab ? "No tab was shared. Choose one, and tick that its sound is shared too." : "The browser was not allowed to use the microphone. Allow it beside the page’s address, then try again.";
    return new LinernoteError("microphone-denied", words);
  }
  if (["NotFoundError", "OverconstrainedError", "NotSupportedError", "NotReadableError", "AbortError"].includes(name)) {
    if (tab) return new LinernoteError("microphone-missing", "The browser could not share the sound of a tab.");
    const held = name === "NotReadableError" || name === "AbortError";
    return new LinernoteError("microphone-missing", held ? "The microphone is there but gives no sound; another program may hold it." : "No microphone was found. Plug one in, or choose another.");
  }
  return new LinernoteError("internal", `The sound could not be opened: ${error instanceof Error ? error.message : String(error)}.`);
}

async function ask(source: LiveSource): Promise<MediaStream> {
  const devices = globalThis.navigator.mediaDevices as MediaDevices | undefined;
  // Browsers hide it on pages that did not come over a secure connection.
  if (!devices) throw new LinernoteError("microphone-missing", "This page was not opened over a secure connection, so the browser gives it no microphone.");
  if (source.kind === "microphone") return devices.getUserMedia({ audio: { ...asItIs, ...(source.deviceId === null ? {} : { deviceId: { exact: source.deviceId } }) } });
  if (!("getDisplayMedia" in devices)) throw new LinernoteError("microphone-missing", "This browser cannot share the sound of a tab.");
  // Some browsers share no sound without a picture; the picture is asked for as small as can be.
  return devices.getDisplayMedia({ audio: asItIs, video: { width: 16, height: 16, frameRate: 1 } });
}

/** Asks for sound, with all processing off. Throws LinernoteError microphone-denied or microphone-missing. */
export async function openSound(source: LiveSource): Promise<MediaStream> {
  const stream = await ask(source).catch((error: unknown) => {
    throw error instanceof LinernoteError ? error : refusal(error, source);
  });
  if (stream.getAudioTracks().length > 0) return stream;
  for (const track of stream.getTracks()) track.stop();
  throw new LinernoteError("microphone-missing", "What was shared has no sound: choose a tab and tick that its sound is shared too.");
}

/** What the browser really does with the sound, as it tells. */
export function appliedProcessing(stream: MediaStream): AppliedProcessing {
  const settings = stream.getAudioTracks()[0]?.getSettings() ?? {};
  const on = (value: unknown): boolean => value !== undefined && value !== false;
  return { echoCancellation: on(settings.echoCancellation), noiseSuppression: on(settings.noiseSuppression), autoGainControl: on(settings.autoGainControl) };
}
