import { useState, type ReactNode } from "react";
import { confidenceInWords, type LiveOn } from "../app";
import { sharedStart } from "../base";
import { factValueAsLabel } from "../description";
import { ArrivingWords } from "./ArrivingWords";
import { useAppState, useStrings } from "./context";

/** What can be said of the sound right now. Told to screen readers once a change, unless that was switched off. */
export function LiveText({ live }: { live: LiveOn }): ReactNode {
  const strings = useStrings();
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
        lang={words?.language}
        aria-live={spoken ? "polite" : "off"}
        aria-atomic="true"
        data-testid="live-text"
        data-at={statement?.at}
        data-verdict={statement?.sound}
      >
        {text === "" ? (
          <p className="live-waiting">{modelReady ? strings.liveWaiting : strings.liveWaitingModel}</p>
        ) : (
          <p key={statement?.at}>
            <ArrivingWords text={text} start={0} freshFrom={shown.freshFrom} />
          </p>
        )}
      </div>
      {strings.textsInEnglish !== "" && words?.language === "en" && <p className="in-english">{strings.textsInEnglish}</p>}
      {statement && statement.facts.length > 0 && (
        <ul className="live-facts" aria-label={strings.factsTitle}>
          {statement.facts.map(({ id, kind, value, confidence }) => (
            <li key={id} title={strings.factLabel(strings.facts.kinds[kind], factValueAsLabel(strings.facts, kind, value), strings.confidence[confidenceInWords(confidence)])} data-testid="live-fact" data-kind={kind} data-value={value} data-confidence={confidence}>
              {factValueAsLabel(strings.facts, kind, value)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
