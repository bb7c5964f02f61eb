import { withoutMarks } from "../text/marked-text";

/** Grammatical number of a subject. */
export type GrammaticalNumber = "singular" | "plural";

const doubling = new Set(["sit", "set", "run", "step", "swim", "tap", "let", "cut", "begin", "snap", "get", "hit", "plod", "hum", "spin", "throb", "jog", "stop", "drop", "put", "span", "slip", "stir", "admit", "skip", "slur", "clip", "cram", "tug", "travel", "fit"]);
const irregularThird: Record<string, string> = { be: "is", have: "has", do: "does", go: "goes" };
const irregularIng: Record<string, string> = { lie: "lying", die: "dying", tie: "tying", be: "being", frolic: "frolicking", have: "having" };

/** "move in chords" → "moves in chords" for a singular subject; the base form for a plural one. */
export function conjugate(verbPhrase: string, number: GrammaticalNumber): string {
  const [verb = "", ...rest] = verbPhrase.split(" ");
  if (number === "plural") return plainVerbs([verb === "be" ? "are" : verb, ...rest].join(" "));
  return [thirdPerson(verb), ...alsoThirdPerson(rest)].join(" ");
}

/** In "swell and >subside" the verb after "and" is marked and inflected too. */
function alsoThirdPerson(words: readonly string[]): string[] {
  return words.map((word) => (word.startsWith(">") ? thirdPerson(word.slice(1)) : word));
}

function thirdPerson(verb: string): string {
  const irregular = irregularThird[verb];
  if (irregular !== undefined) return irregular;
  if (/(?:s|sh|ch|x|z)$/.test(verb)) return `${verb}es`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

/** "move in chords" → "moving in chords". */
export function participle(verbPhrase: string): string {
  return verbPhrase
    .split(" ")
    .map((word, index) => (index === 0 ? ing(word) : word.startsWith(">") ? ing(word.slice(1)) : word))
    .join(" ");
}

function ing(verb: string): string {
  const irregular = irregularIng[verb];
  if (irregular !== undefined) return irregular;
  if (doubling.has(verb)) return `${verb}${verb.at(-1) ?? ""}ing`;
  if (/[^eo]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${verb}ing`;
}

/** The base form with the marks of further verbs taken out. */
export function plainVerbs(verbPhrase: string): string {
  return verbPhrase.replaceAll(">", "");
}

/** The number of a noun phrase, by its article or the noun before the first preposition. */
export function numberOfNoun(marked: string): GrammaticalNumber {
  const words = withoutMarks(marked);
  // "A tune on top and an accompaniment below"; not "a tune with … and …".
  if (/^an? (?:(?! (?:with|over|above|under|that|of)\b)[^,])* and (?:an?|its) /.test(words)) return "plural";
  if (/^(?:an?(?! few\b)|one|no|each|every|the|what) /.test(words)) return "singular";
  const [head = ""] = words.split(/ (?:of|in|to|between|with|that|from|at|under|by|for)\b/);
  return /[a-rt-z]s$/.test(head) || /[a-rt-z]s,? /.test(head) || / and /.test(head) ? "plural" : "singular";
}

/** "one, two and three". */
export function listed(items: readonly string[], joint = "and"): string {
  if (items.length <= 1) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${joint} ${items.at(-1) ?? ""}`;
}
