/** How one value can be said. All lower case; "a(n)" is resolved by the next word, "{its}" by the subject's number. */
export interface Forms {
  /** Before a noun and after "is". */
  readonly adjective?: readonly string[];
  /** Adverbial: after the verb, or set before the sentence. */
  readonly adverbial?: readonly string[];
  /** After "with"; article included. */
  readonly noun?: readonly string[];
  /** Base form; further verbs marked: "swell and >subside". */
  readonly verb?: readonly string[];
  /** A clause with its own subject. */
  readonly clause?: readonly string[];
}

export type FormName = keyof Forms;
