import type { Forms } from "./forms";

/** How key, mode and harmony are said. */
export function keyWords(key: string): Forms {
  return {
    name: [key],
    adverbial: [`in ${key}`],
    verb: [`centre on ${key}`, `take ${key} as {its} key`, `have ${key} as {its} home`],
    clause: [`the key is ${key}`, `${key} is the home key`, `the home key is ${key}`, `the harmony centres on ${key}`],
  };
}

export const modeWords: Record<string, Forms> = {
  major: {
    adjective: ["major-key"],
    adverbial: ["in a major key", "in the major"],
    noun: ["a major key"],
    verb: ["keep to a major key", "stay in the major"],
    clause: ["the mode is major", "the key is a major one", "the harmony is major"],
    name: ["the major"],
  },
  minor: {
    adjective: ["minor-key"],
    adverbial: ["in a minor key", "in the minor"],
    noun: ["a minor key"],
    verb: ["keep to a minor key", "stay in the minor"],
    clause: ["the mode is minor", "the key is a minor one", "the harmony is minor"],
    name: ["the minor"],
  },
  modal_or_none: {
    verb: ["settle in no clear key", "keep clear of both major and minor"],
    clause: ["no clear key emerges", "the harmony is neither major nor minor", "no clear major or minor emerges"],
  },
};

export const chromaticismWords: Record<string, Forms> = {
  diatonic: {
    adjective: ["diatonic"],
    noun: ["plain diatonic harmony", "diatonic harmony"],
    verb: ["stay within the scale", "keep to the notes of the scale"],
    clause: ["the harmony is diatonic", "the harmony stays within the scale", "the harmony keeps to the notes of the scale"],
  },
  some: {
    noun: ["touches of chromatic colour", "some chromatic notes", "chromatic touches"],
    verb: ["take on some chromatic colour", "admit some chromatic notes"],
    clause: ["some chromatic notes colour the harmony", "chromatic touches shade the harmony", "the harmony has touches of chromatic colour"],
  },
  strong: {
    adjective: ["strongly chromatic", "heavily chromatic"],
    noun: ["strongly chromatic harmony", "heavily chromatic lines"],
    verb: ["slide through strongly chromatic harmony", "wind through heavily chromatic harmony"],
    clause: ["the harmony is strongly chromatic", "the harmony winds through chromatic steps", "the harmony is heavily chromatic", "chromatic steps keep the harmony in motion"],
  },
};
