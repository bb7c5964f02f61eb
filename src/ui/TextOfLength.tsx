import { memo, useState, type ReactNode } from "react";
import { sectionAt, sentenceAbout, sentencesOf, textKeyOf, type Length } from "../app";
import { sharedStart } from "../base";
import type { Description } from "../description";
import { ClaimedText } from "./ClaimedText";
import { usePlayerState, useStrings } from "./context";

interface TextOfLengthProps {
  readonly description: Description;
  readonly length: Exclude<Length, "sections">;
  readonly arrivesLive: boolean;
}

/** One of the three lengths. Words that are new arrive one by one; a switch of length shows all at once. Not drawn anew with each new peak. */
export const TextOfLength = memo(function TextOfLength({ description, length, arrivesLive }: TextOfLengthProps): ReactNode {
  const strings = useStrings();
  const text = description.texts[length];
  const [shown, setShown] = useState({ description, length, freshFrom: arrivesLive ? 0 : Infinity });
  if (shown.description !== description || shown.length !== length) {
    const changed = shown.description !== description;
    setShown({ description, length, freshFrom: changed ? sharedStart(shown.description.texts[length].text, text.text) : Infinity });
  }
  const sentences = sentencesOf(text);
  const spokenOf = usePlayerState(({ time, playing }) => {
    const section = playing || time > 0 ? sectionAt(description.sections, time) : null;
    return section ? sentenceAbout(description, sentences, section) : null;
  });
  if (text.text.trim() === "") return <p className="no-words">{strings.noWords}</p>;
  return (
    <p className={`words words-${length}`}>
      <ClaimedText description={description} sentences={sentences} textKey={textKeyOf(length)} freshFrom={shown.freshFrom} current={spokenOf} />
    </p>
  );
});
