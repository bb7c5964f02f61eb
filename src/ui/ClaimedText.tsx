import { Fragment, type ReactNode } from "react";
import type { TextSentence } from "../app";
import type { Description } from "../description";
import { ArrivingWords } from "./ArrivingWords";
import { ClaimPhrase } from "./ClaimPhrase";

interface ClaimedTextProps {
  readonly description: Description;
  readonly sentences: readonly TextSentence[];
  readonly textKey: string;
  /** Offset from which the words are new and arrive one by one. */
  readonly freshFrom: number;
  /** Index of the sentence that is being heard; null when none. */
  readonly current: number | null;
}

/** A text with its claims as phrases to look into. */
export function ClaimedText({ description, sentences, textKey, freshFrom, current }: ClaimedTextProps): ReactNode {
  return sentences.map((sentence, index) => (
    <Fragment key={sentence.start}>
      <span className="sentence" data-current={index === current}>
        {sentence.pieces.map((piece) => {
          const words = <ArrivingWords text={piece.text} start={piece.start} freshFrom={freshFrom} />;
          if (!piece.claim) return <Fragment key={piece.start}>{words}</Fragment>;
          return (
            <ClaimPhrase key={piece.start} description={description} claim={piece.claim} textKey={textKey}>
              {words}
            </ClaimPhrase>
          );
        })}
      </span>
      {sentence.after}
    </Fragment>
  ));
}
