import type { Forms } from "./forms";

/** How mood and manner are said. Names follow "a note of" and "there is … in it". */
const moods: Record<string, Forms> = {
  calm: {
    adjective: ["calm", "peaceful", "tranquil", "serene", "untroubled", "restful"], adverbial: ["calmly", "peacefully", "serenely"],
    noun: ["a calm air", "a tranquil air"], verb: ["breathe calmly"], name: ["calm", "tranquillity"],
  },
  tender: {
    adjective: ["tender", "gentle", "warm", "affectionate"], adverbial: ["tenderly", "gently"],
    noun: ["a tender tone", "a gentle tone", "a warm tone"], verb: ["speak gently", "speak tenderly"], name: ["tenderness", "warmth"],
  },
  joyful: {
    adjective: ["joyful", "cheerful", "merry", "glad", "happy", "sunny", "high-spirited"], adverbial: ["cheerfully", "joyfully", "merrily"],
    noun: ["a cheerful air", "a sunny air", "a glad tone"], name: ["cheerfulness", "gladness"],
  },
  playful: {
    adjective: ["playful", "light-hearted", "frolicsome", "impish", "teasing"], adverbial: ["playfully", "teasingly"],
    noun: ["a playful air", "a light-hearted air"], verb: ["frolic", "skip along playfully"], name: ["playfulness", "mischief"],
  },
  majestic: {
    adjective: ["majestic", "stately", "grand", "noble", "lofty"], adverbial: ["in a stately manner", "grandly", "majestically"],
    noun: ["a stately bearing", "a majestic bearing", "a noble bearing"], name: ["grandeur", "majesty"],
  },
  energetic: {
    adjective: ["energetic", "vigorous", "spirited", "lively", "driven", "animated"], adverbial: ["vigorously", "energetically", "with energy"],
    noun: ["a vigorous stride", "a lively spring", "an animated air"], verb: ["press on energetically", "drive forward", "surge on"], name: ["energy", "vigour"],
  },
  tense: {
    adjective: ["tense", "urgent", "agitated", "restless", "uneasy", "nervous", "anxious"], adverbial: ["tensely", "urgently", "restlessly", "nervously"],
    noun: ["a tense undertone", "an urgent edge", "a nervous undertone"], verb: ["press on urgently", "stir restlessly"], name: ["tension", "unease", "urgency"],
  },
  dark: {
    adjective: ["dark", "sombre", "brooding", "gloomy", "forbidding"], adverbial: ["darkly", "gloomily"],
    noun: ["a dark colouring", "a sombre tone"], verb: ["brood"], name: ["gloom", "darkness"],
  },
  sad: {
    adjective: ["sad", "melancholy", "mournful", "sorrowful", "plaintive", "doleful"], adverbial: ["mournfully", "sadly", "plaintively"],
    noun: ["a melancholy tone", "a mournful air", "a plaintive tone"], verb: ["lament"], name: ["sadness", "sorrow", "melancholy"],
  },
  yearning: {
    adjective: ["yearning", "wistful", "longing", "nostalgic"], adverbial: ["wistfully", "yearningly"],
    noun: ["a wistful tone", "a yearning tone", "a nostalgic tone"], verb: ["yearn"], name: ["longing", "wistfulness", "yearning"],
  },
  solemn: {
    adjective: ["solemn", "grave", "earnest", "serious", "reverent"], adverbial: ["solemnly", "gravely", "earnestly"],
    noun: ["a solemn bearing", "an earnest tone", "a grave bearing"], name: ["solemnity", "gravity"],
  },
  mysterious: {
    adjective: ["mysterious", "veiled", "shadowy", "enigmatic", "eerie"], adverbial: ["mysteriously"],
    noun: ["a veiled tone", "an air of mystery"], name: ["mystery"],
  },
  dramatic: {
    adjective: ["dramatic", "stormy", "turbulent", "impassioned", "tempestuous"], adverbial: ["dramatically", "tempestuously"],
    noun: ["a dramatic edge", "stormy gestures"], verb: ["storm ahead"], name: ["drama", "turbulence", "passion"],
  },
};

const clausesWith = (adjective: string): string[] => [`the mood is ${adjective}`, `the character is ${adjective}`, `the tone is ${adjective}`];

/** Clauses and verbs are made from the adjectives. */
export function moodWords(mood: string): Forms {
  const words = moods[mood] ?? {};
  const adjectives = words.adjective ?? [];
  return {
    ...words,
    verb: [...(words.verb ?? []), ...adjectives.slice(0, 2).map((adjective) => `sound ${adjective}`)],
    clause: adjectives.flatMap(clausesWith),
  };
}

/** Manner, never a date: "in a baroque manner". */
export function styleWords(style: string): Forms {
  const nounLike = style === "folk" || style === "jazz";
  return {
    adjective: nounLike ? [] : [style],
    adverbial: [`in a(n) ${style} manner`, `in a(n) ${style} style`, `in a(n) ${style} vein`],
    noun: [`a(n) ${style} manner`],
    verb: [`follow a(n) ${style} manner`, `keep to a(n) ${style} style`],
    clause: nounLike ? [`the manner is that of ${style === "folk" ? "folk music" : "jazz"}`, `the style is that of ${style === "folk" ? "folk music" : "jazz"}`] : [`the manner is ${style}`, `the style is ${style}`, `the idiom is ${style}`],
  };
}
