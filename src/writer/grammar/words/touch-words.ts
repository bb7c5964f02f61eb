import type { Forms } from "./forms";

/** How touch and density are said. */
export const articulationWords: Record<string, Forms> = {
  legato: {
    adjective: ["smooth", "legato", "seamless", "fluid"],
    adverbial: ["in smooth phrases", "smoothly", "in long smooth phrases", "in legato phrases", "note joined smoothly to note"],
    noun: ["smooth phrasing", "smoothly joined notes", "long smooth phrases", "a legato line", "seamless phrasing"],
    verb: ["flow smoothly", "glide in smooth phrases", "pass smoothly from note to note", "sustain a legato line"],
    clause: ["the phrasing is smooth", "the notes are smoothly joined", "the phrasing is legato", "one note melts smoothly into the next", "phrases unfold smoothly", "phrase runs seamlessly into phrase"],
  },
  detached: {
    adjective: ["crisp", "crisply articulated", "clear-cut", "staccato", "pointed"],
    adverbial: ["in crisp, detached notes", "in short, separate notes", "crisply", "with a crisp touch"],
    noun: ["crisp, detached notes", "a crisp touch", "short, separate notes"],
    verb: ["step out in crisp, detached notes", "pick out short, separate notes", "keep the notes crisp and detached", "articulate each note crisply"],
    clause: ["the notes are crisp and detached", "the touch is crisp", "the notes are short and separate", "each note is set apart, crisp and short", "every note is crisply placed", "the notes are staccato"],
  },
  mixed: {
    adverbial: ["in smooth and detached notes by turns"],
    noun: ["smooth and detached notes by turns"],
    verb: ["mix smooth and detached notes", "alternate between smooth and detached notes"],
    clause: ["smooth and detached notes alternate", "the touch is smooth and detached by turns"],
  },
  percussive: {
    adjective: ["percussive", "hard-edged", "hard-hitting"],
    adverbial: ["in hard, percussive strokes", "with a percussive attack"],
    noun: ["a percussive attack", "hard, percussive strokes", "a hard-edged attack"],
    verb: ["strike with a percussive attack", "land each note with a percussive attack", "hammer out its notes"],
    clause: ["the attack is percussive", "the attack is hard-edged", "each note lands with a percussive attack", "the notes are struck hard", "each attack is percussive"],
  },
};

export const densityWords: Record<string, Forms> = {
  sparse: {
    adjective: ["sparse", "spare", "pared-down"],
    adverbial: ["in few notes", "with space between the notes"],
    noun: ["few notes", "space between the notes", "a sparse texture"],
    verb: ["use few notes", "leave space between the notes", "make do with few notes"],
    clause: ["the notes are few", "the texture is sparse", "there is space between the notes", "few notes are spent"],
  },
  moderate: {
    noun: ["a moderate flow of notes"],
    verb: ["keep up a moderate flow of notes"],
    clause: ["the notes come in a moderate flow"],
  },
  dense: {
    adjective: ["dense", "busy", "tightly packed"],
    adverbial: ["in a dense flow of notes"],
    noun: ["a dense flow of notes", "a busy texture", "crowded bars", "a thicket of notes"],
    verb: ["crowd the bars with notes", "pack many notes into each bar", "teem with notes"],
    clause: ["the texture is dense", "the writing is busy", "the bars are crowded with notes", "the notes come thick and close"],
  },
};
