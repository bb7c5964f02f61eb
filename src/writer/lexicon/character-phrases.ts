import type { PhraseTable } from "./meaning";

/** Mood and manner. */
export const characterPhrases: PhraseTable = {
  "mood=calm": ["calm", "calmly", "peaceful", "peacefully", "tranquil", "serene", "placid", "calmness", "tranquillity", "untroubled", "restful", "serenely"],
  "mood=tender": ["tender", "tenderly", "gentle", "gently", "tender-hearted", "tenderness", "warm", "warmth", "affectionate"],
  "mood=joyful": ["joyful", "joyfully", "cheerful", "cheerfully", "merry", "merrily", "glad", "joy", "gladness", "happy", "sunny", "high-spirited", "cheerfulness"],
  "mood=playful": ["playful", "playfully", "light-hearted", "frolicsome", "frolic", "frolics", "frolicking", "skip", "skips", "skipping", "playfulness", "mischief", "impish", "teasing", "teasingly"],
  "mood=majestic": ["majestic", "stately", "grand", "grandly", "grandeur", "majesty", "majestically", "noble", "lofty"],
  "mood=energetic": ["energetic", "energetically", "vigorous", "vigorously", "spirited", "lively", "driven", "drive", "drives", "driving", "energy", "vigour", "animated", "surge", "surges", "surging"],
  "mood=tense": ["tense", "tensely", "urgent", "urgently", "agitated", "restless", "restlessly", "uneasy", "tension", "unease", "urgency", "nervous", "nervously", "anxious"],
  "mood=dark": ["dark", "darkly", "sombre", "brooding", "brood", "broods", "gloom", "gloomy", "gloomily", "darkness", "forbidding"],
  "mood=sad": ["sad", "sadly", "melancholy", "mournful", "mournfully", "sorrowful", "lament", "laments", "lamenting", "sadness", "sorrow", "plaintive", "plaintively", "doleful"],
  "mood=yearning": ["yearning", "yearn", "yearns", "wistful", "wistfully", "longing", "wistfulness", "yearningly", "nostalgic"],
  "mood=solemn": ["solemn", "solemnly", "grave", "gravely", "earnest", "earnestly", "serious", "reverent", "solemnity", "gravity"],
  "mood=mysterious": ["mysterious", "mysteriously", "mystery", "veiled", "shadowy", "enigmatic", "eerie"],
  "mood=dramatic": ["dramatic", "dramatically", "stormy", "storm", "storms", "storming", "drama", "turbulent", "turbulence", "impassioned", "passion", "tempestuous", "tempestuously"],
  "style=renaissance": ["renaissance"],
  "style=baroque": ["baroque"],
  "style=classical": ["classical"],
  "style=romantic": ["romantic"],
  "style=modern": ["modern"],
  "style=popular": ["popular"],
  "style=folk": ["folk", "folk music"],
  "style=jazz": ["jazz"],
};
