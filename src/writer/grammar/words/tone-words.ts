import type { Forms } from "./forms";

/** How key, mode and harmony are said. */
export function keyWords(key: string): Forms {
  return {
    name: [key],
    adverbial: [`in ${key}`, `in ${key}`, `in ${key}`, `in the key of ${key}`, `with ${key} as (its|the) home key`],
    noun: [`${key} as (its|the) (home|home key|key)`],
    verb: [`centre on ${key}`, `(take|have) ${key} as {its} (home|home key|key)`, `be in ${key}`, `(settle|rest) in ${key}`, `turn (about|round) ${key}`, `be at home in ${key}`, `come to rest (in|on) ${key}`],
    clause: [`the (home)? key is ${key}`, `${key} is the (home key|key|tonal centre|point of rest)`, `the harmony (centres on|turns about|comes to rest in|rests on) ${key}`, `${key} is its home`, `home is ${key}`, `everything (turns about|comes back to) ${key}`, `the music comes to rest in ${key}`],
  };
}

export const modeWords: Record<string, Forms> = {
  major: {
    adjective: ["major-key"],
    adverbial: ["in a major key", "in a major key", "in the major"],
    noun: ["a major key", "major harmonies", "major-key harmony"],
    verb: ["keep to (a major key|the major)", "(stay|move|settle|remain) in (the major|a major key)", "(use|rest on) major harmonies"],
    clause: ["the mode is major", "the key is a major one", "the harmony is (major|in the major)", "major harmonies (prevail|colour it|support it|stand under it)", "the harmonies stay in the major", "it is all in (the major|a major key)"],
    name: ["the major"],
  },
  minor: {
    adjective: ["minor-key"],
    adverbial: ["in a minor key", "in a minor key", "in the minor"],
    noun: ["a minor key", "minor harmonies", "minor-key harmony"],
    verb: ["keep to (a minor key|the minor)", "(stay|move|settle|remain) in (the minor|a minor key)", "(use|rest on) minor harmonies"],
    clause: ["the mode is minor", "the key is a minor one", "the harmony is (minor|in the minor)", "minor harmonies (prevail|colour it|support it|stand under it)", "the harmonies stay in the minor", "it is all in (the minor|a minor key)"],
    name: ["the minor"],
  },
  modal_or_none: {
    verb: ["settle in no clear key", "keep clear of both major and minor"],
    clause: ["no clear key (emerges|can be made out|is settled on)", "the harmony is neither major nor minor", "no clear major or minor emerges"],
  },
};

export const chromaticismWords: Record<string, Forms> = {
  diatonic: {
    adjective: ["diatonic"],
    adverbial: ["within the scale", "in plain diatonic harmony", "without leaving the scale", "with the notes of one scale"],
    noun: ["(plain|simple)? diatonic harmony", "plain diatonic notes", "harmony within the scale"],
    verb: ["(stay|keep|remain|move) within (the|one) scale", "(keep|hold) to the notes of the scale", "use only the notes of (the|one) scale", "keep to (plain|simple) diatonic harmony"],
    clause: ["the (harmony|writing) is (plainly)? diatonic", "the (lines|notes) (stay|keep) within (the|one) scale", "the harmony (stays|keeps) within (the|one) scale", "the harmony (keeps|holds) to the notes of (the|one) scale", "(hardly a note|no note) (leaves|strays from) the scale"],
  },
  some: {
    adverbial: ["with (touches|hints|a touch) of chromatic colour", "with some chromatic (notes|steps)"],
    noun: ["(touches|hints) of chromatic colour", "some chromatic (notes|steps|turns)", "chromatic (touches|inflections)"],
    verb: ["take on some chromatic colour", "(admit|let in|allow) some chromatic (notes|steps|turns)", "be (touched|shaded) with chromatic touches"],
    clause: ["some chromatic (notes|steps|turns) (colour|shade|spice) the harmony", "chromatic (touches|inflections) (shade|colour) the (harmony|lines)", "the harmony has (touches|a touch|hints) of chromatic colour"],
  },
  strong: {
    adjective: ["(strongly|heavily|highly) chromatic"],
    adverbial: ["in (strongly|heavily|highly) chromatic harmony", "through chromatic steps"],
    noun: ["(strongly|heavily|highly) chromatic (harmony|lines|steps)", "chromatic steps"],
    verb: ["(slide|wind|move|work|thread) through (strongly|heavily|highly) chromatic harmony", "(slide|move|creep) by chromatic steps", "(slip|slide|wind) by chromatic steps"],
    clause: ["the harmony is (strongly|heavily|highly) chromatic", "the harmony winds through chromatic steps", "chromatic steps (keep the harmony in motion|unsettle the harmony|run through the lines)", "the (lines|parts) (slide|wind|move) by chromatic steps"],
  },
};
