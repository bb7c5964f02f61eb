import type { Saying } from "../plan/saying";
import { salienceOf } from "../plan/salience";
import { partsOf, type Part } from "./frame";
import { numberOfNoun, type GrammaticalNumber } from "./inflect";
import type { Voice } from "./voice";

/** What a frame is filled with beside the facts. */
export interface Setting {
  /** Of whoever the sentence is about. */
  readonly number: GrammaticalNumber;
  /** Makes what stands in brackets without a form; null where it cannot. */
  readonly made: Readonly<Record<string, () => string | null>>;
}

const maybeTaken = 0.88;
const mostInside = 2;

type Place = Extract<Part, { type: "place" }>;

function fits({ need, form }: Place, saying: Saying, voice: Voice): boolean {
  return (need === "any" || saying.sure === (need === "sure")) && voice.can(saying, form === "participle" ? "verb" : form);
}

/** Adjectives to stand inside a noun: "a smooth, sparse single line"; only what is sure may stand inside what is sure. */
function insideOf(place: Place, outer: Saying, voice: Voice): string {
  if (!outer.sure) return "";
  const sayings = place.inside.flatMap((kind) => voice.left(kind).filter((saying) => saying.sure && saying !== outer && voice.can(saying, "adjective")).slice(0, 1));
  const some = sayings.filter(() => voice.random.chance(0.7)).map((saying) => ({ saying, place: voice.random.next() }));
  return some.sort((one, other) => one.place - other.place).slice(0, mostInside).map(({ saying }) => voice.adjective(saying)).join(", ");
}

function placed(place: Place, voice: Voice, number: GrammaticalNumber): string | null {
  const saying = voice.left(place.kind).find((each) => fits(place, each, voice));
  if (!saying) return null;
  const { form, need } = place;
  if (need === "likely") return voice.plain(saying, form, number);
  const inside = insideOf(place, saying, voice);
  if (form === "noun") return voice.noun(saying, number, inside);
  if (form === "verb") return voice.verb(saying, number, inside);
  if (form === "participle") return voice.participle(saying, number, inside);
  if (form === "clause") return voice.clause(saying);
  const words = voice.phrase(saying, form, inside);
  // A doubtful phrase stands between commas: "plays, probably in D minor, at …".
  return form === "adverbial" && !saying.sure ? `, ${words},` : words;
}

/** `nounBefore`: the noun that a verb inside a choice goes by. */
function filled(parts: readonly Part[], voice: Voice, setting: Setting, nounBefore = ""): string | null {
  let text = "";
  let noun = nounBefore;
  for (const part of parts) {
    switch (part.type) {
      case "words": text += part.words; break;
      case "number": text += (part.ofNoun ? numberOfNoun(noun) : setting.number) === "plural" ? part.plural : part.singular; break;
      case "choice": {
        const words = filled(voice.random.pick(part.options), voice, setting, noun);
        if (words === null) return null;
        text += words;
        break;
      }
      case "maybe": {
        const before = voice.memory();
        const words = voice.random.chance(maybeTaken) ? filled(part.parts, voice, setting, noun) : null;
        if (words === null) voice.remember(before);
        text += words ?? "";
        break;
      }
      case "made": {
        const words = setting.made[part.name]?.() ?? null;
        if (words === null) return null;
        text += words;
        break;
      }
      case "place": {
        const words = placed(part, voice, setting.number);
        if (words === null) return null;
        if (part.form === "noun") noun = noun === "" ? words : `${noun} and ${words}`;
        text += words;
      }
    }
  }
  return text;
}

const framesTried = 7;

/**
 * The best of some frames that can be filled with what has not been said yet: the one that says most, with a little
 * chance. Null where none can be filled.
 */
export function sayByFrame(voice: Voice, frames: readonly string[], setting: Setting): string | null {
  const start = voice.memory();
  let winner: { words: string; worth: number; after: ReturnType<Voice["memory"]> } | null = null;
  let found = 0;
  const left = [...frames];
  while (left.length > 0 && found < framesTried) {
    // Taken from anywhere; the last fills its place.
    const at = voice.random.below(left.length);
    const frame = left[at] ?? "";
    left[at] = left.at(-1) ?? "";
    left.pop();
    const words = filled(partsOf(frame), voice, setting);
    const said = voice.saidSince(start);
    if (words !== null) {
      found++;
      const worth = said.reduce((sum, saying) => sum + salienceOf(saying), 1) * voice.random.between(0.4, 1.6);
      if (!winner || worth > winner.worth) winner = { words, worth, after: voice.memory() };
    }
    voice.remember(start);
  }
  if (!winner) return null;
  voice.remember(winner.after);
  return winner.words;
}
