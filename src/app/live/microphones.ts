import type { Microphone } from "./live-state";

/** Two entries that browsers add to the list name no device of their own. */
const aliases: readonly string[] = ["default", "communications", ""];

/** The microphones to choose from. Empty where the browser tells none (before one was allowed, or never). */
export async function listMicrophones(devices: MediaDevices | undefined): Promise<readonly Microphone[]> {
  const all = await devices?.enumerateDevices().catch(() => []);
  return (all ?? [])
    .filter(({ kind, deviceId, label }) => kind === "audioinput" && !aliases.includes(deviceId) && label !== "")
    .map(({ deviceId, label }) => ({ id: deviceId, label }));
}
