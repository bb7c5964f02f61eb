import type { Forms } from "./forms";

/** How mood and manner are said. */
const moodAdjectives: Record<string, readonly string[]> = {
  calm: ["calm", "peaceful", "tranquil", "serene", "placid"],
  tender: ["tender", "gentle", "tender-hearted"],
  joyful: ["joyful", "cheerful", "merry", "glad"],
  playful: ["playful", "light-hearted", "frolicsome"],
  majestic: ["majestic", "stately", "grand"],
  energetic: ["energetic", "vigorous", "spirited", "lively", "driven"],
  tense: ["tense", "urgent", "agitated", "restless", "uneasy"],
  dark: ["dark", "sombre", "brooding"],
  sad: ["sad", "melancholy", "mournful", "sorrowful"],
  yearning: ["yearning", "wistful", "longing"],
  solemn: ["solemn", "grave", "earnest"],
  mysterious: ["mysterious", "veiled", "shadowy"],
  dramatic: ["dramatic", "stormy", "fiercely dramatic"],
};

/** Verbs and nouns beyond "the mood is …". */
const moodExtras: Record<string, Forms> = {
  calm: { adverbial: ["calmly", "peacefully"], noun: ["a calm air", "a tranquil air"], verb: ["breathe calmly"] },
  tender: { adverbial: ["tenderly", "gently"], noun: ["a tender tone", "a gentle tone"], verb: ["speak gently"] },
  joyful: { adverbial: ["cheerfully", "joyfully", "merrily"], noun: ["a cheerful air", "a glad tone"] },
  playful: { adverbial: ["playfully"], noun: ["a playful air", "a light-hearted air"], verb: ["frolic", "skip along playfully"] },
  majestic: { adverbial: ["in a stately manner", "grandly"], noun: ["a stately bearing", "a majestic bearing"] },
  energetic: { adverbial: ["vigorously", "energetically"], noun: ["a vigorous stride", "a lively spring"], verb: ["press on energetically", "drive forward"] },
  tense: { adverbial: ["tensely", "urgently", "restlessly"], noun: ["a tense undertone", "an urgent edge"], verb: ["press on urgently", "stir restlessly"] },
  dark: { adverbial: ["darkly"], noun: ["a dark colouring", "a sombre tone"], verb: ["brood"] },
  sad: { adverbial: ["mournfully", "sadly"], noun: ["a melancholy tone", "a mournful air"], verb: ["lament"] },
  yearning: { adverbial: ["wistfully"], noun: ["a wistful tone", "a yearning tone"], verb: ["yearn"] },
  solemn: { adverbial: ["solemnly", "gravely", "earnestly"], noun: ["a solemn bearing", "an earnest tone"] },
  mysterious: { adverbial: ["mysteriously"], noun: ["a veiled tone", "an air of mystery"] },
  dramatic: { adverbial: ["dramatically"], noun: ["a dramatic edge", "stormy gestures"], verb: ["storm ahead"] },
};

const clausesWith = (adjective: string): string[] => [`the mood is ${adjective}`, `the character is ${adjective}`, `the tone is ${adjective}`];

/** The adjectives come first where variety is wanted; clauses and nouns are made from them. */
export function moodWords(mood: string): Forms {
  const adjectives = moodAdjectives[mood] ?? [];
  const extras = moodExtras[mood] ?? {};
  return {
    adjective: adjectives,
    adverbial: extras.adverbial ?? [],
    noun: extras.noun ?? [],
    verb: [...(extras.verb ?? []), ...adjectives.slice(0, 2).map((adjective) => `sound ${adjective}`)],
    clause: adjectives.slice(0, 4).flatMap(clausesWith),
  };
}

const styleAdjectives: Record<string, string> = {
  renaissance: "renaissance", baroque: "baroque", classical: "classical", romantic: "romantic", modern: "modern", popular: "popular", folk: "folk", jazz: "jazz",
};

/** Manner, never a date: "in a baroque manner". */
export function styleWords(style: string): Forms {
  const adjective = styleAdjectives[style] ?? style;
  const nounLike = adjective === "folk" || adjective === "jazz";
  return {
    adverbial: [`in a(n) ${adjective} manner`, `in a(n) ${adjective} style`, ...(nounLike ? [] : [`in the ${adjective} manner`])],
    noun: [`a(n) ${adjective} cast`],
    verb: [`follow a(n) ${adjective} manner`, `keep to a(n) ${adjective} manner`],
    clause: nounLike ? [`the manner is that of ${adjective === "folk" ? "folk music" : "jazz"}`] : [`the manner is ${adjective}`, `the style is ${adjective}`],
  };
}
