import { adjectives, composeSentence, paceAdverbial, toneAdverbial, type Subject } from "./constructions";
import { forces, type Forces } from "./forces";
import { listed } from "./inflect";
import type { Voice } from "./voice";

const soundVerbs = { singular: ["is heard", "can be heard"], plural: ["are heard", "can be heard"] } as const;

function verbFor(voice: Voice, { verb, number }: Forces): string {
  if (verb === "sound") return voice.random.pick(soundVerbs[number]);
  return number === "plural" ? verb : `${verb}s`;
}

/** Claims of its own ("sings" says there is a voice) are covered by the forces' facts. */
const characterKinds = ["mood", "tempoClass", "texture", "dynamics", "articulation", "density", "rhythm"] as const;

function strung(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join(" ");
}

type Opening = (voice: Voice, who: Forces) => string | null;

/** "Perhaps a horn": fit to begin a sentence, not to stand after "music for". */
const doubtful = ({ words }: Forces): boolean => /^[\ue000-\ueffe]*(?:probably|perhaps|apparently|what)/.test(words);

const openings: readonly Opening[] = [
  (voice, who) => strung(who.words, verbFor(voice, who), paceAdverbial(voice, true), toneAdverbial(voice)),
  (voice, who) => {
    if (doubtful(who)) return null;
    const words = adjectives(voice, voice.left(...characterKinds), 2, true);
    if (words.length === 0) return null;
    return strung("this is", words.join(", "), "music for", who.words, toneAdverbial(voice));
  },
  (voice, who) => {
    const words = adjectives(voice, voice.left(...characterKinds), 2, true);
    if (words.length === 0) return null;
    return strung(`${listed(words)},`, who.words, verbFor(voice, who), toneAdverbial(voice) ?? paceAdverbial(voice, true));
  },
  (voice, who) => {
    const tone = toneAdverbial(voice);
    if (tone === null) return null;
    return strung(`${tone},`, who.words, verbFor(voice, who), paceAdverbial(voice, true));
  },
  (voice, who) => {
    const [texture] = voice.left("texture", "loudnessShape", "rhythm").filter((saying) => voice.can(saying, "verb"));
    if (!texture) return null;
    return strung(who.words, voice.verb(texture, who.number), paceAdverbial(voice, true), toneAdverbial(voice));
  },
  (voice, who) => {
    const words = adjectives(voice, voice.left(...characterKinds), 3, true);
    if (words.length === 0) return null;
    const carry = who.number === "plural" ? "carry" : "carries";
    return strung(who.words, carry, "this", words.join(", "), "music", toneAdverbial(voice));
  },
  (voice, who) => {
    if (doubtful(who)) return null;
    const words = adjectives(voice, voice.left("mood", "tempoClass"), 2, true);
    if (words.length === 0) return null;
    const tone = toneAdverbial(voice);
    return strung(`here ${who.number === "plural" ? "are" : "is"}`, `${who.words},`, `${listed(words)}`, tone === null ? "" : tone.startsWith(",") ? tone : `and ${tone}`);
  },
  (voice, who) => {
    const verb = !doubtful(who) && voice.random.chance(0.5) ? verbOf(voice) : null;
    return verb === null ? null : strung("the forces are", `${who.words.replace(/,$/, "")},`, "and the music", verb);
  },
];

function verbOf(voice: Voice): string | null {
  const sayings = voice.left("texture", "tempoClass", "key", "loudnessShape").filter((saying) => voice.can(saying, "verb"));
  const [one] = sayings;
  return one ? voice.verb(one, "singular") : null;
}

/** How each opening may begin when nothing is known of the players. */
export function openingSentence(voice: Voice): { sentence: string; subject: Subject } | null {
  const who = forces(voice);
  if (who) {
    for (let attempt = 0; attempt < 6; attempt++) {
      const sentence = voice.random.pick(openings)(voice, who);
      // "It" can only stand for one player or one group.
      const subject: Subject = { words: who.number === "singular" && voice.random.chance(0.6) ? "it" : "the music", number: "singular" };
      if (sentence !== null) return { sentence, subject };
    }
    return { sentence: strung(who.words, verbFor(voice, who)), subject: { words: "the music", number: "singular" } };
  }
  const sayings = voice.left("tempoClass", "key", "texture", "mood", "loudnessShape", "metre", "rhythm");
  const sentence = composeSentence(voice, { words: "the music", number: "singular" }, sayings.slice(0, 2)) ?? composeSentence(voice, { words: "the music", number: "singular" }, sayings.slice(0, 1));
  return sentence === null ? null : { sentence, subject: { words: "it", number: "singular" } };
}
