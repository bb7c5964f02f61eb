import type { SeededRandom } from "../../base";
import type { SectionSound, Verdict } from "../../description";

const plain: Record<Exclude<Verdict, "music" | "unsure"> | Exclude<SectionSound, "speech">, { line: readonly string[]; more: readonly string[] }> = {
  speech: {
    line: ["This sounds like speech, not music.", "Speech, it seems, not music.", "Spoken words, not music, by the sound of it."],
    more: ["There is nothing musical to describe.", "I hear no music to describe here.", "So there is no music to describe."],
  },
  noise: {
    line: ["This sounds like noise, not music.", "Noise, it seems, not music.", "I hear noise here, and no music."],
    more: ["There is nothing musical to describe.", "Nothing in it can be followed as music.", "So there is no music to describe."],
  },
  silence: {
    line: ["I hear no music here.", "Silence, or close to it.", "There is next to no sound here."],
    more: ["There is too little sound to describe.", "The recording stays all but silent.", "So there is no music to describe."],
  },
  other: {
    line: ["This does not sound like music.", "Sounds of some kind, but no music.", "I hear sounds here, but no music."],
    more: ["There is nothing musical to describe.", "I cannot say more about them with any confidence.", "So there is no music to describe."],
  },
  applause: {
    line: ["Applause, it seems, and no music.", "This sounds like applause, not music.", "I hear applause here, and no music."],
    more: ["There is nothing musical to describe.", "So there is no music to describe."],
  },
  "speech over music": {
    line: ["Speech over music, it seems.", "This sounds like someone speaking over music.", "I hear speech here, with music behind it."],
    more: ["Of the music behind it little can be told.", "The speech hides what could be said of the music."],
  },
};

/** What a stretch that is not music alone is called where it stands as a section. */
export const soundSentences: Readonly<Record<SectionSound, string>> = { applause: "Applause.", speech: "Speech, no music.", "speech over music": "Speech over music." };

/** Short honest words about a recording that holds no music, or nothing certain. */
export function notMusic(verdict: keyof typeof plain | "unsure", random: SeededRandom): { line: string; sentence: string; paragraph: string } {
  if (verdict === "unsure") {
    const line = random.pick(["I cannot tell what this is.", "I cannot say whether this is music.", "Too little is certain here to describe it."]);
    return { line, sentence: `${line} Little else is certain.`.replace("Too little is certain here to describe it. Little else is certain.", "Too little is certain here to describe it."), paragraph: `${line} I would rather say nothing than guess.` };
  }
  const { line, more } = plain[verdict];
  const first = random.pick(line);
  return { line: first, sentence: first, paragraph: `${first} ${random.pick(more)}` };
}
