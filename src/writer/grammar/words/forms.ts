/**
 * How one value can be said, as patterns (text/pattern.ts). All lower case; "a" becomes "an" by the next word, "{its}" follows the subject; where
 * "_" stands, adjectives of other kinds may come in.
 */
export interface Forms {
  /** After "is"; those that also stand before a noun are told apart by words/index.ts, and then `predicate` has all. */
  readonly adjective?: readonly string[];
  readonly predicate?: readonly string[];
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
