import { useState, type ReactNode } from "react";
import { confidenceInWords, kindWords, strings, valueAsLabel, type LiveOn } from "../app";
import { sharedStart } from "../base";
import { ArrivingWords } from "./ArrivingWords";
import { useAppState } from "./context";

/** What can be said of the sound right now. Told to screen readers once a change, unless that was switched off. */
export function LiveText({ live }: { live: LiveOn }): ReactNode {
  const spoken = useAppState((state) => state.liveSpoken);
  const modelReady = useAppState((state) => state.engine.state === "ready");
  const { statement, words } = live;
  const text = words?.sentence ?? "";
  const [shown, setShown] = useState({ text, freshFrom: 0 });
  if (shown.text !== text) setShown({ text, freshFrom: sharedStart(shown.text, text) });
  return (
    <>
      <div
        className="live-text words"
        lang="en"
        aria-live={spoken ? "polite" : "off"}
        aria-atomic="true"
        data-testid="live-text"
        data-at={statement?.at}
        data-verdict={statement?.verdict}
      >
        {text === "" ? (
          <p className="live-waiting">{modelReady ? strings.liveWaiting : strings.liveWaitingModel}</p>
        ) : (
          <p key={statement?.at}>
            <ArrivingWords text={text} start={0} freshFrom={shown.freshFrom} />
          </p>
        )}
      </div>
      {statement && statement.facts.length > 0 && (
        <ul className="live-facts" aria-label={strings.factsTitle}>
          {statement.facts.map(({ id, kind, value, confidence }) => (
            <li key={id} title={`${kindWords[kind]}, ${confidenceInWords(confidence)}`} data-testid="live-fact" data-kind={kind} data-value={value} data-confidence={confidence}>
              {valueAsLabel(kind, value)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
