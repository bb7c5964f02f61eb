import { useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from "react";
import { confidenceInWords, evidenceOfClaim, factsOfClaim, lookInto } from "../app";
import type { Claim, Description } from "../description";
import { useApp, useAppState } from "./context";
import { enterNote } from "./enter-note";

interface ClaimPhraseProps {
  readonly description: Description;
  readonly claim: Claim;
  readonly textKey: string;
  readonly children: ReactNode;
}

/** A phrase that claims something: hover, focus or tap shows where it was heard; a click plays it from there. */
export function ClaimPhrase({ description, claim, textKey, children }: ClaimPhraseProps): ReactNode {
  const app = useApp();
  const active = useAppState(({ focus }) => focus?.kind === "claim" && focus.claim === claim.id && focus.textKey === textKey);
  const pointer = useRef("mouse");
  const facts = factsOfClaim(description, claim);
  const confidence = facts.reduce((least, fact) => Math.min(least, fact.confidence), 1);

  const look = (): void => {
    if (!active) void lookInto.perform(app, { kind: "claim", textKey, claim: claim.id });
  };
  const playFromThere = (): void => {
    const first = evidenceOfClaim(description, claim)[0];
    if (!first) return;
    app.player.seek(first.start);
    app.player.play();
  };
  const onClick = (event: MouseEvent<HTMLElement>): void => {
    event.currentTarget.focus();
    look();
    // A tap only looks: on a touch screen there is no hovering before.
    if (pointer.current === "mouse") playFromThere();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter") {
      event.preventDefault();
      look();
      enterNote(app.scope);
    } else if (event.key === " ") {
      event.preventDefault();
      if (app.player.state.getState().playing) app.player.pause();
      else playFromThere();
    }
  };
  return (
    <span
      className="claim"
      role="button"
      tabIndex={0}
      data-claim={claim.id}
      data-sureness={confidenceInWords(confidence)}
      data-active={active}
      aria-expanded={active}
      aria-controls="note"
      onPointerDown={(event) => (pointer.current = event.pointerType)}
      onPointerEnter={(event) => event.pointerType === "mouse" && look()}
      onFocus={look}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      {children}
    </span>
  );
}
