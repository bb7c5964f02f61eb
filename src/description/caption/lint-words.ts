import { factKinds } from "../fact-kinds";

/** Words, matched whole and in any case, as one expression; a trailing * takes any ending. */
export function anyOfWords(words: readonly string[]): RegExp {
  const parts = words.map((word) => word.replaceAll(" ", "\\s+").replace(/\*$/, "\\p{L}*"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join("|")})(?![\\p{L}\\p{N}])`, "iu");
}

/** C4: what is seen, imagined or over. */
export const pictureWords = anyOfWords([
  "danc*", "ballroom", "hall", "stage", "concert", "church", "bar", "club", "room", "street", "rain*", "storm*", "wind blow*", "sun*", "night", "evening", "morning", "crowd",
  "audience", "film*", "scene*", "movie*", "screen", "camera", "battle*", "chase*", "background music", "soundtrack",
]);
export const notPresentWords = anyOfWords([
  "played", "sang", "sung", "was", "were", "will", "had", "entered", "left", "stopped", "began", "begun", "started", "ended", "faded", "grew", "swelled", "returned",
  "dropped", "rose", "fell", "slowed", "quickened", "continued",
]);

/** C5: praise and blame; and moods, which are facts and need two that agree. */
export const valueWords = anyOfWords([
  "beautiful*", "lovely", "amazing*", "epic", "delightful*", "wonderful*", "gorgeous*", "stunning*", "great", "nice*", "pretty", "perfect*", "brilliant*", "fantastic*",
  "magnificent*", "masterful*", "masterly", "virtuos*", "superb*", "charming*", "exquisite*", "haunting*", "catchy", "awesome", "best", "good", "bad", "boring", "ugly",
  "terrible", "annoying", "awful", "mediocre", "famous", "classic", "iconic", "timeless",
]);
export const moodWords = anyOfWords([...factKinds.mood.values, "calmly", "tenderly", "joyfully", "happy", "cheerful*", "playfully", "gloomy", "melanchol*", "eerie", "uneasy", "ominous", "solemnly", "romantic"]);

/** C6: who made it, and what a voice's owner is or speaks. */
export const personWords = anyOfWords([
  "male", "female", "man", "men", "woman", "women", "boy*", "girl*", "lady", "ladies", "guy*", "he", "she", "his", "her", "soprano*", "mezzo*", "tenors", "baritone voice",
  "english", "german", "french", "italian", "spanish", "latin", "russian", "japanese", "chinese", "korean", "portuguese", "arabic", "hindi",
  "bach", "mozart", "beethoven", "haydn", "handel", "vivaldi", "chopin", "schubert", "schumann", "brahms", "liszt", "wagner", "verdi", "debussy", "ravel", "tchaikovsky",
  "dvořák", "dvorak", "mahler", "bruckner", "stravinsky", "mendelssohn", "satie", "joplin", "grieg", "borodin", "composed", "composer*", "songwriter*", "lyrics",
]);
/** A title in quotation marks, straight or curly. */
export const quotedWords = /["“„«][^"”“»]+["”“»]/u;

/** C7: who sings. */
export const voiceWords = anyOfWords(["voice", "voices", "choir", "singer", "singers", "vocal*"]);

/** C14: what belongs into the long description. */
export const technicalWords = /\d|(?<!\p{L})(?:bpm|beats? (?:a|per) minute|(?:[a-g](?:[♭♯#]|-flat|-sharp)? )?(?:major|minor)(?! role)|(?:in|key of) [A-G](?!\p{L})|chords? of|time signature)(?!\p{L})/iu;

/** C15: doubt, which captions leave out. */
export const doubtWords = anyOfWords(["probably", "perhaps", "maybe", "possibly", "apparently", "likely", "seems", "seemingly", "sounds like", "might", "could", "some kind of", "almost certainly", "unknown", "unclear"]);

/** C3: what may stand alone. */
export const loneWords: ReadonlySet<string> = new Set(["music", "silence", "noise", "applause", "speech", "singing"]);

/** C12: words that do not end a line. */
export const clingingWords = anyOfWords(["a", "an", "the", "of", "with", "in", "by", "to", "and", "or", "as", "for", "at", "from", "over", "under", "into"]);
