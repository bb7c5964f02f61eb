/**
 * How one value can be said. All lower case; "a(n)" is resolved by the next word, "{its}" by the subject's number; where
 * "_" stands, adjectives of other kinds may come in.
 */
export interface Forms {
  /** Before a noun and after "is". */
  readonly adjective?: readonly string[];
  /** After the verb, or set before the sentence. */
  readonly adverbial?: readonly string[];
  /** Article included. */
  readonly noun?: readonly string[];
  /** Base form; further verbs marked: "swell and >subside". */
  readonly verb?: readonly string[];
  /** A clause with its own subject. */
  readonly clause?: readonly string[];
  /** The bare name of a thing: "triple time", "D minor", "melancholy". */
  readonly name?: readonly string[];
}

export type FormName = keyof Forms;
