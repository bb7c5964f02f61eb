import { useId, type ChangeEvent, type ReactNode } from "react";
import { listenToTab, switchSource, toggleSpoken, type LiveOn } from "../app";
import { useApp, useAppState, useStrings } from "./context";

/** Where the sound comes from, and what else comes of it. */
export function LiveSource({ live }: { live: LiveOn }): ReactNode {
  const strings = useStrings();
  const app = useApp();
  const id = useId();
  const spoken = useAppState((state) => state.liveSpoken);
  const { source, microphones } = live;
  const choose = ({ currentTarget }: ChangeEvent<HTMLSelectElement>): void =>
    void switchSource.perform(app, { kind: "microphone", deviceId: currentTarget.value === "" ? null : currentTarget.value });
  return (
    <div className="live-source">
      <div className="live-choice">
        <label htmlFor={id}>{strings.liveMicrophone}</label>
        <select id={id} data-testid="live-microphone" value={source.kind === "tab" ? "tab" : (source.deviceId ?? "")} onChange={choose}>
          <option value="">{strings.liveMicrophoneDefault}</option>
          {microphones.map((microphone) => (
            <option key={microphone.id} value={microphone.id}>
              {microphone.label}
            </option>
          ))}
          {source.kind === "tab" && (
            <option value="tab" disabled>
              {strings.liveTabSource}
            </option>
          )}
        </select>
      </div>
      {listenToTab.available(app) && source.kind !== "tab" && (
        <button type="button" className="link-button" data-testid="live-tab" onClick={() => listenToTab.perform(app)}>
          {listenToTab.label(strings)}
        </button>
      )}
      <button type="button" className="quiet-button live-spoken" role="switch" aria-checked={spoken} data-testid="live-spoken" onClick={() => toggleSpoken.perform(app)}>
        {toggleSpoken.label(strings)}
      </button>
    </div>
  );
}
