import type { Forms } from "./forms";

/** How mood and manner are said. Names follow "a note of" and "there is … in it". */
const moods: Record<string, Forms> = {
  calm: {
    adjective: ["calm", "peaceful", "tranquil", "serene", "untroubled", "restful", "placid", "unruffled", "at ease"],
    adverbial: ["calmly", "peacefully", "serenely", "placidly"], noun: ["a (calm|tranquil|serene|restful|placid) (air|mood|manner)"],
    verb: ["breathe calmly", "rest in calm", "(stay|remain) (calm|unruffled|untroubled)"], name: ["calm", "tranquillity", "peace", "serenity", "repose"],
  },
  tender: {
    adjective: ["tender", "gentle", "warm", "affectionate", "soft-hearted", "mild", "intimate", "warm-hearted"],
    adverbial: ["tenderly", "gently", "warmly", "affectionately"], noun: ["a (tender|gentle|warm|mild|intimate) (tone|air|manner|mood)"],
    verb: ["speak (gently|tenderly|warmly)", "(have|keep) a (warm|gentle|tender) tone"], name: ["tenderness", "warmth", "affection", "gentleness", "intimacy"],
  },
  joyful: {
    adjective: ["joyful", "cheerful", "merry", "glad", "happy", "sunny", "high-spirited", "bright in mood", "jolly", "blithe", "good-humoured"],
    adverbial: ["cheerfully", "joyfully", "merrily", "happily", "gladly", "in high spirits"], noun: ["a (cheerful|sunny|glad|merry|blithe|happy|joyful) (air|tone|mood|spirit)"],
    verb: ["be in high spirits", "(keep|be of) good cheer", "(stay|remain) (cheerful|sunny)"], name: ["cheerfulness", "gladness", "joy", "good humour", "gaiety", "happiness"],
  },
  playful: {
    adjective: ["playful", "light-hearted", "frolicsome", "impish", "teasing", "mischievous", "sportive", "jaunty", "whimsical", "capricious"],
    adverbial: ["playfully", "teasingly", "mischievously", "light-heartedly", "jauntily"], noun: ["a (playful|light-hearted|jaunty|teasing|mischievous|whimsical) (air|tone|mood|manner)"],
    verb: ["frolic", "skip along (playfully)?", "tease the ear", "play (little)? tricks", "romp (along)?"], name: ["playfulness", "mischief", "wit", "whimsy", "caprice"],
  },
  majestic: {
    adjective: ["majestic", "stately", "grand", "noble", "lofty", "ceremonial", "dignified", "imposing", "regal"],
    adverbial: ["in a stately manner", "grandly", "majestically", "with (dignity|grandeur|majesty)", "nobly"], noun: ["a (stately|majestic|noble|dignified|grand|ceremonial) (bearing|air|manner|tone)"],
    verb: ["stand on ceremony", "move with dignity", "have a (stately|noble|dignified) bearing"], name: ["grandeur", "majesty", "dignity", "nobility", "ceremony"],
  },
  energetic: {
    adjective: ["energetic", "vigorous", "spirited", "lively", "driven", "animated", "full of energy", "vital", "muscular", "zestful", "vivacious"],
    adverbial: ["vigorously", "energetically", "with (energy|vigour|spirit|drive|zest)", "spiritedly"], noun: ["a (vigorous|lively|spirited|driven|animated) (stride|spring|air|character|spirit)"],
    verb: ["press on energetically", "drive (forward|on|ahead)", "surge (on|forward)", "(be|stay) full of energy", "bustle (along|on)"], name: ["energy", "vigour", "drive", "vitality", "zest"],
  },
  tense: {
    adjective: ["tense", "urgent", "agitated", "restless", "uneasy", "nervous", "anxious", "unsettled", "fretful", "on edge"],
    adverbial: ["tensely", "urgently", "restlessly", "nervously", "uneasily", "anxiously"], noun: ["a (tense|nervous|restless|urgent|uneasy|anxious) (undertone|edge|air|mood|tone)"],
    verb: ["press on urgently", "stir restlessly", "(be|stay) on edge", "find no rest", "(worry|fret) at {its} ideas"], name: ["tension", "unease", "urgency", "agitation", "restlessness", "anxiety"],
  },
  dark: {
    adjective: ["dark", "sombre", "brooding", "gloomy", "forbidding", "darkly coloured", "bleak", "ominous", "menacing", "dusky"],
    adverbial: ["darkly", "gloomily", "broodingly", "sombrely", "in dark colours"], noun: ["a (dark|sombre|brooding|gloomy|bleak|dusky) (colouring|tone|mood|air)"],
    verb: ["brood", "brood (on|darkly)", "stay in the shadows", "(wear|keep) (dark|sombre) colours"], name: ["gloom", "darkness", "shadow", "foreboding", "menace"],
  },
  sad: {
    adjective: ["sad", "melancholy", "mournful", "sorrowful", "plaintive", "doleful", "elegiac", "grieving", "downcast", "sad-hearted"],
    adverbial: ["mournfully", "sadly", "plaintively", "sorrowfully", "dolefully"], noun: ["a (melancholy|mournful|plaintive|sad|elegiac|doleful) (tone|air|mood|note)"],
    verb: ["lament", "mourn", "grieve", "speak sadly", "(have|strike) a (plaintive|mournful|sad) note"], name: ["sadness", "sorrow", "melancholy", "grief", "regret"],
  },
  yearning: {
    adjective: ["yearning", "wistful", "longing", "nostalgic", "full of longing", "pining", "ardent"],
    adverbial: ["wistfully", "yearningly", "longingly", "with longing", "ardently"], noun: ["a (wistful|yearning|nostalgic|longing|ardent) (tone|air|mood|note)"],
    verb: ["yearn", "long for something", "pine", "reach out in longing"], name: ["longing", "wistfulness", "yearning", "nostalgia", "ardour"],
  },
  solemn: {
    adjective: ["solemn", "grave", "earnest", "serious", "reverent", "sober", "weighty", "austere", "devout"],
    adverbial: ["solemnly", "gravely", "earnestly", "soberly", "in all seriousness"], noun: ["a (solemn|earnest|grave|serious|sober|austere) (bearing|tone|air|manner|mood)"],
    verb: ["speak (gravely|solemnly|earnestly)", "(stay|remain) (solemn|serious|earnest|sober)", "move with gravity"], name: ["solemnity", "gravity", "seriousness", "earnestness", "reverence"],
  },
  mysterious: {
    adjective: ["mysterious", "veiled", "shadowy", "enigmatic", "eerie", "otherworldly", "uncanny", "ghostly", "spectral"],
    adverbial: ["mysteriously", "eerily", "as if veiled", "enigmatically"], noun: ["a (veiled|mysterious|shadowy|eerie|ghostly) (tone|air|mood|sound)", "an air of mystery"],
    verb: ["keep {its} mystery", "(stay|remain) (veiled|shadowy|enigmatic)"], name: ["mystery", "strangeness", "secrecy"],
  },
  dramatic: {
    adjective: ["dramatic", "stormy", "turbulent", "impassioned", "tempestuous", "passionate", "fiery", "intense", "tumultuous"],
    adverbial: ["dramatically", "tempestuously", "passionately", "stormily", "with (passion|fire|drama)"], noun: ["a (dramatic|stormy|passionate|turbulent|fiery) (edge|mood|temper|tone)", "(stormy|dramatic|passionate) gestures"],
    verb: ["storm (ahead|on)", "rage (on)?", "(burn|flare) with passion", "be full of (drama|passion)"], name: ["drama", "turbulence", "passion", "fire", "intensity"],
  },
};

/** Clauses and verbs are made from the adjectives. */
export function moodWords(mood: string): Forms {
  const words = moods[mood] ?? {};
  const adjectives = words.adjective ?? [];
  const any = `(${adjectives.join("|")})`;
  return {
    ...words,
    verb: [...(words.verb ?? []), `(sound|feel) ${any}`, `have (${(words.noun ?? []).join("|")})`, `be ${any} in (mood|tone|character|spirit)`],
    clause: [
      `the (mood|character|tone|spirit) is ${any}`, `the (mood|tone) is ${any}`, `(${(words.name ?? []).join("|")}) (colours|marks|shades) (the tone|its tone|the mood)`, `its (mood|tone|character|spirit) is ${any}`,
    ],
  };
}

/** Manner, never a date: "in a baroque manner". */
export function styleWords(style: string): Forms {
  const nounLike = style === "folk" || style === "jazz";
  const name = style === "folk" ? "folk music" : "jazz";
  return {
    adjective: nounLike ? [] : [style],
    adverbial: [`in a ${style} (manner|style|vein|idiom)`, ...(nounLike ? [`in the (manner|style|way) of ${name}`] : [`in the ${style} manner`])],
    noun: [`a ${style} (manner|style|idiom|cast)`, ...(nounLike ? [`the (manner|ways|turns) of ${name}`] : [`${style} (gestures|turns of phrase|ways)`])],
    verb: [`(follow|keep to|have|show|adopt) a ${style} (manner|style|idiom)`, `speak in a ${style} (idiom|manner|vein)`, ...(nounLike ? [`follow the (manner|ways) of ${name}`, `sound like ${name}`] : [`be ${style} in (style|manner|idiom)`, `sound ${style} (in style|in manner)`])],
    clause: nounLike
      ? [`(the|its) (manner|style|idiom|language) is that of ${name}`, `the style is close to ${name}`, `it belongs with ${name} by its manner`]
      : [`the (manner|style|idiom|language) is ${style}`, `its (manner|style|idiom|language) is ${style}`, `the style is a ${style} one`, `its turns of phrase are ${style}`, `it is cast in a ${style} (manner|style|idiom)`],
  };
}
