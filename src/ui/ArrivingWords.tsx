import type { CSSProperties, ReactNode } from "react";

/** Characters after which the next word starts to appear, in milliseconds: a quick reader's pace. */
const millisecondsACharacter = 5;

interface ArrivingWordsProps {
  readonly text: string;
  /** Offset of this text in the whole. */
  readonly start: number;
  readonly freshFrom: number;
}

/** Words that appear one after the other from an offset on; those before it simply stand there. */
export function ArrivingWords({ text, start, freshFrom }: ArrivingWordsProps): ReactNode {
  if (start + text.length <= freshFrom) return text;
  let offset = start;
  return text.split(/(?<=\s)/).map((word) => {
    const at = offset;
    offset += word.length;
    if (at + word.trimEnd().length <= freshFrom) return word;
    const style = { "--delay": `${Math.round((at - Math.min(freshFrom, at)) * millisecondsACharacter)}ms` } as CSSProperties;
    return (
      <span key={at} className="arriving" style={style}>
        {word}
      </span>
    );
  });
}
