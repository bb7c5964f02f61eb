import { useRef, type FocusEvent, type PointerEvent, type ReactNode } from "react";
import { lookInto, verdictLine, viewOfFocus, type Recording } from "../app";
import { Scope } from "../base";
import type { Description } from "../description";
import { Actions } from "./Actions";
import { Captions } from "./captions/Captions";
import { Corrections } from "./Corrections";
import { useApp, useAppState, useStrings } from "./context";
import { Facts } from "./Facts";
import { LengthSwitch } from "./LengthSwitch";
import { Note } from "./Note";
import { SectionTexts } from "./SectionTexts";
import { TextOfLength } from "./TextOfLength";

interface ReadingProps {
  readonly recording: Recording;
  readonly description: Description;
  readonly arrivesLive: boolean;
}

/** How long a note stays after the mouse has left: time to reach it. */
const lingerMilliseconds = 700;

/** The words at their length, what stands behind them, and what can be done with them. */
export function Reading({ recording, description, arrivesLive }: ReadingProps): ReactNode {
  const strings = useStrings();
  const app = useApp();
  const length = useAppState((state) => state.length);
  const focus = useAppState((state) => state.focus);
  const area = useRef<HTMLDivElement>(null);
  const leaving = useRef(new Scope());
  const view = viewOfFocus(description, focus);
  const finished = recording.state === "ready";
  const verdict = verdictLine(strings, description, description.texts[length === "sections" ? "paragraph" : length]);

  const stay = (): void => {
    leaving.current.dispose();
    leaving.current = new Scope();
  };
  const leave = (event: PointerEvent): void => {
    if (event.pointerType !== "mouse") return;
    stay();
    leaving.current.timeout(() => {
      if (!area.current?.querySelector(".claim:focus, .note:focus-within, .fact:focus")) void lookInto.perform(app, null);
    }, lingerMilliseconds);
  };
  const leaveByKey = (event: FocusEvent): void => {
    // Focus that goes nowhere (a click on the page, another window) keeps what is shown.
    if (event.relatedTarget instanceof Node && !area.current?.contains(event.relatedTarget)) void lookInto.perform(app, null);
  };

  return (
    <div ref={area} className="reading" data-looking={view !== null} data-draft={!finished} onPointerEnter={stay} onPointerLeave={leave} onBlur={leaveByKey}>
      <h2 className="unseen">{strings.descriptionTitle}</h2>
      <LengthSwitch />
      {verdict && (
        <p className="verdict" data-testid="verdict">
          {verdict}
        </p>
      )}
      <div className="text" data-testid="description" lang="en" data-length={length} data-verdict={description.verdict} aria-busy={!finished}>
        {length === "sections" ? (
          <SectionTexts description={description} />
        ) : (
          <TextOfLength description={description} length={length} arrivesLive={arrivesLive} />
        )}
      </div>
      {strings.textsInEnglish !== "" && <p className="in-english">{strings.textsInEnglish}</p>}
      {!finished && <p className="draft-note">{strings.draftNote}</p>}
      {recording.state === "ready" && recording.rewriting && <p className="draft-note">{strings.rewriting}</p>}
      <Facts description={description} />
      {recording.state === "ready" && (
        <>
          {description.corrections.length > 0 && <Corrections recording={recording} />}
          <Captions recording={recording} />
          <Actions recording={recording} />
        </>
      )}
      <Note recording={recording} view={view} />
    </div>
  );
}
