/** Words that mark the next claim as uncertain. */
export const hedges: readonly string[] = [
  "probably", "perhaps", "apparently", "what sounds like", "what may be", "seems to", "seem to", "seeming to", "possibly", "by the sound of it", "most likely", "seems", "seem", "might be called", "seems more", "it seems that",
];

/** Words that turn the next claim round; "neither … nor" and the like stand in the lexicon as phrases of their own. */
export const negations: readonly string[] = ["no", "not", "without", "never", "hardly", "nor", "neither", "lacking"];

/** Never written: praise that says nothing, and what cannot be heard. */
export const bannedWords: readonly string[] = [
  "beautiful", "beautifully", "beauty", "lovely", "amazing", "amazingly", "evokes", "evoke", "evoking", "evocative", "stunning", "masterpiece", "masterful", "wonderful",
  "gorgeous", "sublime", "magnificent", "brilliant", "brilliantly", "exquisite", "delightful", "charming", "perfect", "timeless", "iconic", "epic", "haunting", "captivating",
  "mesmerising", "breathtaking", "emotional", "emotions", "journey", "soundscape", "tapestry", "composer", "title", "performer", "century", "church", "hall", "concert",
  "famous", "celebrated", "composed", "written", "male", "female", "unique", "interesting", "nice", "great",
];
