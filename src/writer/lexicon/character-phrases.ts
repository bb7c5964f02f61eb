import type { PhraseTable } from "./meaning";

/** Mood and manner. */
export const characterPhrases: PhraseTable = {
  "mood=calm": [
    "calm", "calmly", "peaceful", "peacefully", "tranquil", "serene", "placid", "calmness", "tranquillity", "untroubled", "restful", "serenely",
    "placidly", "unruffled", "at ease", "peace", "serenity", "repose", "relaxed", "soothing", "soothe", "soothes", "calming", "tranquilly",
    "restfully", "relaxation", "nothing (disturbs|ruffles|troubles|breaks) (its|the) (calm|peace|repose|tranquillity|serenity)",
    "(free of|no) (agitation|strain|unrest)", "(let|lets|letting) nothing (disturb|ruffle|trouble) its (calm|peace|repose|tranquillity)",
    "calm is (undisturbed|unbroken)", "(peace|repose) is (undisturbed|unbroken)",
  ],
  "mood=tender": [
    "tender", "tenderly", "gentle", "gently", "tender-hearted", "tenderness", "warm", "warmth", "affectionate", "soft-hearted", "mild", "intimate",
    "warm-hearted", "warmly", "affectionately", "affection", "gentleness", "intimacy", "loving", "lovingly",
  ],
  "mood=joyful": [
    "joyful", "joyfully", "cheerful", "cheerfully", "merry", "merrily", "glad", "joy", "gladness", "happy", "sunny", "high-spirited",
    "cheerfulness", "bright in mood", "jolly", "blithe", "good-humoured", "happily", "gladly", "high spirits", "good cheer", "good humour",
    "gaiety", "happiness", "merriment", "carefree", "good spirits", "(spirits) are (high|good)",
  ],
  "mood=playful": [
    "playful", "playfully", "light-hearted", "frolicsome", "frolic", "frolics", "frolicking", "skip", "skips", "skipping", "playfulness",
    "mischief", "impish", "teasing", "teasingly", "mischievous", "mischievously", "sportive", "jaunty", "jauntily", "whimsical", "capricious",
    "light-heartedly", "tease", "teases", "tease the ear", "tricks", "romp", "romps", "romping", "wit", "whimsy", "caprice", "witty", "wittily",
    "humour", "humorous", "whimsically", "light-heartedness", "fun", "(sense|feeling) of play",
    "(play|plays|playing|toy|toys|toying) with its ideas", "toss", "tossed", "tosses", "tossing",
  ],
  "mood=majestic": [
    "majestic", "stately", "grand", "grandly", "grandeur", "majesty", "majestically", "noble", "lofty", "ceremonial", "ceremony", "dignified",
    "dignity", "imposing", "regal", "nobly", "nobility", "regally", "stateliness",
  ],
  "mood=energetic": [
    "energetic", "energetically", "vigorous", "vigorously", "spirited", "lively", "driven", "drive", "drives", "driving", "energy", "vigour",
    "animated", "surge", "surges", "surging", "full of energy", "vital", "vitality", "muscular", "zest", "zestful", "vivacious", "spiritedly",
    "bustle", "bustles", "bustling", "with spirit", "spirit of energy", "liveliness", "animation", "full of life", "high-energy",
    "life to (each|every) (phrase|bar|line)", "life in (each|every) (phrase|bar|line)", "no want of (energy|vigour|drive)",
  ],
  "mood=tense": [
    "tense", "tensely", "urgent", "urgently", "agitated", "restless", "restlessly", "uneasy", "tension", "unease", "urgency", "nervous",
    "nervously", "anxious", "unsettled", "fretful", "on edge", "uneasily", "anxiously", "no rest", "worry", "worries", "worrying", "fret", "frets",
    "fretting", "agitation", "restlessness", "anxiety", "edgy", "apprehensive", "apprehension", "nervousness", "disquiet", "suspense", "unrest",
    "cannot (settle|rest|find rest)", "strung with tension",
  ],
  "mood=dark": [
    "menacing", "dark", "darkly", "sombre", "brooding", "brood", "broods", "gloom", "gloomy", "gloomily", "darkness", "forbidding",
    "darkly coloured", "bleak", "ominous", "dusky", "broodingly", "sombrely", "shadow", "shadows", "foreboding", "menace", "shadowed", "gloominess",
  ],
  "mood=sad": [
    "sad", "sadly", "melancholy", "mournful", "mournfully", "sorrowful", "lament", "laments", "lamenting", "sadness", "sorrow", "plaintive",
    "plaintively", "doleful", "elegiac", "grieving", "downcast", "sad-hearted", "sorrowfully", "dolefully", "mourn", "mourns", "mourning", "grieve",
    "grieves", "grief", "regret", "mournfulness", "dejected",
  ],
  "mood=yearning": [
    "yearning", "yearn", "yearns", "wistful", "wistfully", "longing", "wistfulness", "yearningly", "nostalgic", "longingly", "long for something",
    "longs for something", "longing for something", "pine", "pines", "pining", "ardent", "ardently", "ardour", "nostalgia", "reach out in longing",
  ],
  "mood=solemn": [
    "solemn", "solemnly", "grave", "gravely", "earnest", "earnestly", "serious", "reverent", "solemnity", "gravity", "sober", "soberly", "weighty",
    "austere", "devout", "seriousness", "earnestness", "reverence", "reverently",
  ],
  "mood=mysterious": [
    "mysterious", "mysteriously", "mystery", "veiled", "shadowy", "enigmatic", "eerie", "otherworldly", "uncanny", "ghostly", "spectral", "eerily",
    "enigmatically", "as if veiled", "strangeness", "secrecy", "eeriness", "veil", "strangely veiled", "from another world", "shrouded",
    "shrouded in mystery",
  ],
  "mood=dramatic": [
    "dramatic", "dramatically", "stormy", "storm", "storms", "storming", "drama", "turbulent", "turbulence", "impassioned", "passion",
    "tempestuous", "tempestuously", "passionate", "passionately", "stormily", "fiery", "intense", "intensity", "tumultuous", "rage", "rages",
    "raging", "fire", "intensely",
  ],
  "style=renaissance": ["renaissance"],
  "style=baroque": ["baroque"],
  "style=classical": ["classical"],
  "style=romantic": ["romantic"],
  "style=modern": ["modern"],
  "style=popular": ["popular"],
  "style=folk": ["folk", "folk music"],
  "style=jazz": ["jazz"],
};
