import type { PhraseTable } from "./meaning";

/** Mood and manner. */
export const characterPhrases: PhraseTable = {
  "mood=calm": ["calm", "calmly", "peaceful", "peacefully", "tranquil", "serene", "placid", "calmness"],
  "mood=tender": ["tender", "tenderly", "gentle", "gently", "tender-hearted", "tenderness"],
  "mood=joyful": ["joyful", "joyfully", "cheerful", "cheerfully", "merry", "merrily", "glad", "joy"],
  "mood=playful": ["playful", "playfully", "light-hearted", "frolicsome", "frolic", "frolics", "frolicking", "skip", "skips", "skipping"],
  "mood=majestic": ["majestic", "stately", "grand", "grandly"],
  "mood=energetic": ["energetic", "energetically", "vigorous", "vigorously", "spirited", "lively", "driven", "drive", "drives", "driving"],
  "mood=tense": ["tense", "tensely", "urgent", "urgently", "agitated", "restless", "restlessly", "uneasy", "tension"],
  "mood=dark": ["dark", "darkly", "sombre", "brooding", "brood", "broods"],
  "mood=sad": ["sad", "sadly", "melancholy", "mournful", "mournfully", "sorrowful", "lament", "laments", "lamenting"],
  "mood=yearning": ["yearning", "yearn", "yearns", "wistful", "wistfully", "longing"],
  "mood=solemn": ["solemn", "solemnly", "grave", "gravely", "earnest", "earnestly"],
  "mood=mysterious": ["mysterious", "mysteriously", "mystery", "veiled", "shadowy"],
  "mood=dramatic": ["dramatic", "dramatically", "stormy", "storm", "storms", "storming", "fiercely dramatic"],
  "style=renaissance": ["renaissance"],
  "style=baroque": ["baroque"],
  "style=classical": ["classical"],
  "style=romantic": ["romantic"],
  "style=modern": ["modern"],
  "style=popular": ["popular"],
  "style=folk": ["folk", "folk music"],
  "style=jazz": ["jazz"],
};
