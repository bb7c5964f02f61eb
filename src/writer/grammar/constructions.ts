import type { Saying } from "../plan/saying";
import type { GrammaticalNumber } from "./inflect";
import type { Voice } from "./voice";
import { metreNouns, type FormName } from "./words/index";

/** What a sentence is about. */
export interface Subject {
  readonly words: string;
  readonly number: GrammaticalNumber;
}

/** A way to make one sentence out of sayings: the form each saying takes, and how the forms are put together. */
interface Construction {
  readonly forms: readonly FormName[];
  readonly build: (parts: readonly string[], subject: Subject) => string;
  /** The verbs at these places become participles. */
  readonly participles?: readonly number[];
}

const be = ({ number }: Subject): string => (number === "plural" ? "are" : "is");

const constructions: readonly Construction[] = [
  { forms: ["verb"], build: ([a], s) => `${s.words} ${a}` },
  { forms: ["clause"], build: ([a]) => `${a}` },
  { forms: ["verb", "verb"], build: ([a, b], s) => `${s.words} ${a} and ${b}` },
  { forms: ["verb", "adverbial"], build: ([a, b], s) => `${s.words} ${a} ${b}` },
  { forms: ["adverbial", "verb"], build: ([a, b], s) => `${a}, ${s.words} ${b}` },
  { forms: ["verb", "noun"], build: ([a, b], s) => `${s.words} ${a}, with ${b}` },
  { forms: ["noun", "verb"], build: ([a, b], s) => `with ${a}, ${s.words} ${b}` },
  { forms: ["verb", "verb"], participles: [0], build: ([a, b], s) => `${a}, ${s.words} ${b}` },
  { forms: ["verb", "verb"], participles: [1], build: ([a, b], s) => `${s.words} ${a}, ${b}` },
  { forms: ["clause", "clause"], build: ([a, b]) => `${a}, and ${b}` },
  { forms: ["clause", "clause"], build: ([a, b]) => `${a}; ${b}` },
  { forms: ["clause", "clause"], build: ([a, b]) => `${a} while ${b}` },
  { forms: ["verb", "clause"], build: ([a, b], s) => `${s.words} ${a}, and ${b}` },
  { forms: ["verb", "clause"], build: ([a, b], s) => `${s.words} ${a}; ${b}` },
  { forms: ["clause", "noun"], build: ([a, b]) => `${a}, with ${b}` },
  { forms: ["adjective", "adjective"], build: ([a, b], s) => `${s.words} ${be(s)} ${a} and ${b}` },
  { forms: ["adjective", "adverbial"], build: ([a, b], s) => `${s.words} ${be(s)} ${a}, ${b}` },
  { forms: ["adjective", "noun"], build: ([a, b], s) => `${s.words} ${be(s)} ${a}, with ${b}` },
  { forms: ["noun", "noun"], build: ([a, b]) => `one hears ${a} and ${b}` },
  { forms: ["noun", "noun"], build: ([a, b]) => `${a} and ${b} mark the music` },
  { forms: ["noun", "noun", "noun"], build: ([a, b, c]) => `one hears ${a}, ${b} and ${c}` },
  { forms: ["adjective", "adjective"], build: ([a, b], s) => `${s.words} ${be(s)} at once ${a} and ${b}` },
  { forms: ["adjective", "adjective", "adverbial"], build: ([a, b, c], s) => `${c}, ${s.words} ${be(s)} ${a} and ${b}` },
  { forms: ["clause", "verb"], build: ([a, b], s) => `${a} as ${s.words} ${b}` },
  { forms: ["verb", "clause", "clause"], build: ([a, b, c], s) => `${s.words} ${a}; ${b}, and ${c}` },
  { forms: ["verb", "verb", "noun"], build: ([a, b, c], s) => `${s.words} ${a} and ${b}, with ${c}` },
  { forms: ["verb", "adverbial", "clause"], build: ([a, b, c], s) => `${s.words} ${a} ${b}, and ${c}` },
  { forms: ["verb", "adverbial", "clause"], build: ([a, b, c], s) => `${s.words} ${a} ${b}; ${c}` },
  { forms: ["noun", "noun", "verb"], build: ([a, b, c], s) => `with ${a} and ${b}, ${s.words} ${c}` },
  { forms: ["adjective", "adjective", "adjective"], build: ([a, b, c], s) => `${s.words} ${be(s)} ${a}, ${b} and ${c}` },
  { forms: ["adjective", "adjective", "noun"], build: ([a, b, c], s) => `${s.words} ${be(s)} ${a} and ${b}, with ${c}` },
  { forms: ["adjective", "verb", "adverbial"], build: ([a, b, c], s) => `${a}, ${s.words} ${b} ${c}` },
  { forms: ["adjective", "adjective", "verb"], build: ([a, b, c], s) => `${a} and ${b}, ${s.words} ${c}` },
  { forms: ["clause", "clause", "clause"], build: ([a, b, c]) => `${a}, ${b} and ${c}` },
  { forms: ["clause", "verb", "noun"], build: ([a, b, c], s) => `${a}; ${s.words} ${b}, with ${c}` },
  { forms: ["verb", "verb", "verb"], participles: [2], build: ([a, b, c], s) => `${s.words} ${a} and ${b}, ${c}` },
  { forms: ["verb", "verb", "clause"], participles: [0], build: ([a, b, c], s) => `${a}, ${s.words} ${b}, and ${c}` },
];

/** Hedged adjectives come last, so that the hedge does not spill over. */
function hedgesInPlace(forms: readonly FormName[], sayings: readonly Saying[], participles: readonly number[] | undefined): boolean {
  return sayings.every((saying, index) => {
    if (saying.sure) return true;
    const next = sayings[index + 1];
    const joinedOn = next?.sure === true && forms[index] === forms[index + 1] && forms[index] !== "clause";
    return !joinedOn && participles?.includes(index) !== true;
  });
}

function orders<Item>(items: readonly Item[]): Item[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, index) => orders([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]));
}

/** One sentence saying exactly these things, in one of the ways their words allow; null when there is none. */
export function composeSentence(voice: Voice, subject: Subject, sayings: readonly Saying[]): string | null {
  const ways = constructions
    .filter(({ forms }) => forms.length === sayings.length)
    .flatMap((construction) => orders(sayings).map((order) => ({ construction, order })))
    .filter(({ construction: { forms, participles }, order }) => order.every((saying, index) => voice.can(saying, forms[index] ?? "clause")) && hedgesInPlace(forms, order, participles));
  if (ways.length === 0) return null;
  const { construction, order } = voice.random.pick(ways);
  const parts = order.map((saying, index) => {
    const form = construction.forms[index] ?? "clause";
    if (form === "verb") return construction.participles?.includes(index) === true ? voice.participle(saying, subject.number) : voice.verb(saying, subject.number);
    if (form === "noun") return voice.noun(saying, subject.number);
    const words = voice[form](saying);
    return form === "adverbial" && index > 0 && !saying.sure ? `, ${words},` : words;
  });
  return construction.build(parts, subject);
}

/** A doubtful phrase stands between commas: "plays, probably in D minor, at …". */
function setOff(saying: Saying, words: string): string {
  return saying.sure ? words : `, ${words},`;
}

/** "at a quick three-in-a-bar, about 126 beats a minute": pace, metre and number in one, as far as heard. */
export function paceAdverbial(voice: Voice, withNumber: boolean): string | null {
  const [pace] = voice.left("tempoClass");
  const [metre] = voice.left("metre");
  const [tempo] = voice.left("tempo");
  const number = (): string => {
    if (!tempo || !withNumber) return "";
    const figure = voice.mark(`${tempo.sure ? "" : `${voice.hedge()} `}about ${Math.round(Number(tempo.value))} beats a minute`, tempo);
    return `, ${figure},`;
  };
  const metreNoun = metre?.sure === true ? metreNouns[String(metre.value)] : undefined;
  if (pace?.sure === true && metre && metreNoun && pace.value !== "free" && pace.value !== "moderate" && voice.random.chance(0.7)) {
    const adjective = voice.mark(voice.random.pick(pace.value === "fast" ? ["quick", "brisk", "fast", "rapid"] : ["slow", "unhurried", "leisurely"]), pace);
    const noun = voice.random.pick(metreNoun);
    const article = noun.endsWith("time") ? "in" : "at a(n)";
    return `${article} ${adjective} ${voice.mark(noun, metre)}${number()}`;
  }
  if (pace) return `${setOff(pace, voice.adverbial(pace))}${number()}`;
  if (tempo && withNumber) return setOff(tempo, voice.adverbial(tempo));
  return metre && voice.can(metre, "adverbial") ? setOff(metre, voice.adverbial(metre)) : null;
}

/** "in D minor"; "in the minor, probably D minor," where only the mode is sure. */
export function toneAdverbial(voice: Voice): string | null {
  const [key] = voice.left("key");
  const [mode] = voice.left("mode");
  if (key) {
    if (mode?.sure === true && !key.sure && voice.random.chance(0.7)) {
      return `${voice.mark(`in the ${String(mode.value)}`, mode)}, ${voice.mark(`${voice.hedge()} ${String(key.value)}`, key)},`;
    }
    if (mode) voice.said(mode);
    return setOff(key, voice.adverbial(key));
  }
  return mode ? setOff(mode, voice.adverbial(mode)) : null;
}

/** Up to `most` adjectives, sure ones first, taken from kinds in the order given. */
export function adjectives(voice: Voice, sayings: readonly Saying[], most: number, sureOnly: boolean): string[] {
  const usable = sayings.filter((saying) => voice.can(saying, "adjective") && (!sureOnly || saying.sure));
  const perKind = new Map<string, number>();
  const chosen = usable.filter(({ kind }) => {
    const count = (perKind.get(kind) ?? 0) + 1;
    perKind.set(kind, count);
    return count <= (kind === "mood" ? 2 : 1);
  });
  const ordered = [...chosen.filter(({ sure }) => sure), ...chosen.filter(({ sure }) => !sure).slice(0, 1)].slice(0, most);
  return ordered.map((saying) => voice.adjective(saying));
}
