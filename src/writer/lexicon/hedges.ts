/** Words that mark the next claim as uncertain. */
export const hedges: readonly string[] = [
  "probably", "perhaps", "apparently", "seemingly", "presumably", "possibly", "most likely", "very likely", "what sounds like", "what may be", "what seems to be", "what appears to be", "seems to be", "seem to be", "seems to", "seem to", "seems", "seem", "seems more",
  "appears to be", "appear to be", "appears to", "appear to", "may be", "may", "might be called", "it seems that", "it may be that", "it would seem that", "by the sound of it", "to judge by the sound", "if i hear it rightly",
  "sounds like", "may well be", "may well", "could be", "could well be", "could well", "would seem to be", "would seem to", "it appears that", "it is likely that", "it is probable that", "it may well be that", "in all likelihood", "to all appearances",
  "as far as one can hear", "so far as can be heard", "what is probably", "what is perhaps", "what is most likely", "what is very likely", "what could be", "what could well be", "what may well be", "what would seem to be",
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
