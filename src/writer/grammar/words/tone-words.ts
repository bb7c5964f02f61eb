import type { Forms } from "./forms";

/** How key, mode and harmony are said. Players can be the subject of a key's verbs. */
export function keyWords(key: string): Forms {
  return {
    name: [key],
    adverbial: [
      `in ${key}`, `in ${key}`, `in ${key}`, `in ${key}`, `in ${key}`, `in the key of ${key}`, `with ${key} as the (home key|tonal centre|main key)`,
    ],
    noun: [
      `${key} as {its} (home|home key|key|tonal centre|point of rest)`, `${key} as the (home key|key|tonal centre|point of rest)`, `${key} as home key`, `${key} at (the|{its}) centre`, `harmony that (centres on|turns about|rests on|comes to rest in|keeps to) ${key}`,
      `{its} (harmony|harmonies) (in|centred on|resting on) ${key}`, `{its} (tonal centre|point of rest|home) in ${key}`,
    ],
    verb: [
      `centre on ${key}`, `(take|have|keep) ${key} as {its} (home|home key|key|tonal centre)`, `be in ${key}`, `(settle|rest|stay|move|remain) in ${key}`, `(turn|circle|revolve) (about|round) ${key}`, `be at home in ${key}`, `come to rest (in|on) ${key}`, `(keep|hold) to ${key}`,
      `make ${key} {its} (home|home key|tonal centre|point of rest)`, `(have|find) {its} (home|tonal centre|point of rest) in ${key}`, `gravitate (to|towards) ${key}`, `(keep|stay|remain) (within|close to) ${key}`, `rest {its} harmony on ${key}`, `(keep|set|place) ${key} at the centre`, `be centred on ${key}`,
    ],
    clause: [
      `the (home)? key is ${key}`, `${key} is the (home key|key|tonal centre|point of rest)`, `the harmony (centres on|turns about|comes to rest in|rests on) ${key}`, `everything (turns about|leads to) ${key}`, `the music comes to rest in ${key}`,
      `the harmony has ${key} (for|as) its (home|centre|home key|point of rest)`, `the harmonies (gather round|centre on|revolve about|settle on|turn about|rest on) ${key}`, `the (tonal centre|tonality|point of rest|central key) is ${key}`,
      `${key} (provides|forms|serves as) the (home key|tonal centre|point of rest)`, `${key} is where the harmony (comes to rest|settles|rests|finds rest)`, `${key} is the key (of the music|to which the harmony leads|to which it keeps|in which it moves)`, `the (lines|phrases) (settle|come to rest|find their rest) in ${key}`,
      `(one|the ear) (hears|takes) ${key} as (home|the home key|the key)`, `the ear settles (in|on) ${key}`, `the harmonies (belong to|lead to|lie in|keep to) ${key}`, `the harmony (keeps|holds) (to|close to) ${key}`, `the key (to be heard|one hears) is ${key}`, `${key} (is kept|holds|stays) as the home key`,
    ],
  };
}

/** Major and minor differ only in the word. */
function majorOrMinor(mode: "major" | "minor"): Forms {
  const any = `(a ${mode} key|the ${mode}|the ${mode} mode)`;
  const harmonies = `${mode} harmonies`;
  return {
    adverbial: [`in a ${mode} key`, `in a ${mode} key`, `in the ${mode}`, `in the ${mode} mode`],
    noun: [`${mode} harmonies`, `${mode}-key (harmony|harmonies)`, `harmony in ${any}`, `{its} (harmony|harmonies) in ${any}`, `${mode} harmonies (in support|throughout|behind it|beneath it)`],
    verb: [
      `keep to ${any}`, `(stay|move|settle|remain|unfold|proceed) in ${any}`, `(use|rest on|draw on) ${harmonies}`, `be in ${any}`, `have ${harmonies} (behind it|beneath it)`, `be (built on|carried by|based on|supported by) ${harmonies}`, `keep {its} (harmony|harmonies) in ${any}`,
      `(take|have) a ${mode} key (as|for) {its} home`, `make {its} way in ${any}`, `run {its} course in ${any}`,
    ],
    clause: [
      `the mode is ${mode}`, `the (home)? key is a ${mode} one`, `the key is ${mode}`, `the harmony is (${mode}|in the ${mode}|in a ${mode} key)`, `${mode} harmonies (prevail|colour it|support it|stand under it|carry it|lie beneath it)`, `the harmonies (stay|move|remain|lie) in the ${mode}`, 
      `a ${mode} key (is kept|underlies it|lies beneath it|holds throughout|can be heard)`, `the tonality is ${mode}`, `(one|the ear) hears (a ${mode} key|${mode} harmonies)`, `what one hears is a ${mode} key`, `the harmony is that of a ${mode} key`,
      `the harmonies (belong to|are those of|lie in) (a ${mode} key|the ${mode})`, `the harmony (keeps|holds) to ${any}`, `the (phrases|lines) (move|lie|unfold|come to rest) in ${any}`, `the point of rest is a ${mode} key`,
    ],
    name: [`the ${mode}`],
  };
}

const unclear = "(clear|settled|definite)";

export const modeWords: Record<string, Forms> = {
  major: majorOrMinor("major"),
  minor: majorOrMinor("minor"),
  modal_or_none: {
    noun: [`no ${unclear} key`, "harmony that is neither major nor minor", "harmony outside (both)? major and minor", `harmony in no ${unclear} key`],
    verb: [
      `settle in no ${unclear} key`, "(keep|stay) clear of both major and minor", "(keep|stay|move|remain) outside (both)? major and minor", "avoid both major and minor", "be neither major nor minor", `have no ${unclear} key`, "belong to neither major nor minor", `(move|unfold|proceed) in no ${unclear} key`,
      "(settle|come to rest) in neither major nor minor",
    ],
    clause: [
      `no ${unclear} key (emerges|can be made out|is settled on|is heard|takes shape)`, "the harmony is neither major nor minor", "no clear major or minor emerges", "neither major nor minor (emerges|prevails|can be made out|takes hold)", "the harmony (keeps|stays|lies|moves) outside (both)? major and minor",
      `the harmony (has|settles in|keeps to) no ${unclear} key`, `the ear (finds|settles in) no ${unclear} key`, `(one|the ear) hears neither major nor minor`, "the (lines|harmonies|phrases) belong to neither major nor minor", "both major and minor are avoided", 
    ],
  },
};

const degree = "(strongly|heavily|highly|markedly|thoroughly)";
const little = "(lightly|slightly|mildly)";
const atTimes = "(here and there|now and then|at times)";

export const chromaticismWords: Record<string, Forms> = {
  diatonic: {
    adjective: ["diatonic"],
    adverbial: [
      "within the scale", "in plain diatonic harmony", "without leaving the scale", "with the notes of one scale", "without chromatic (notes|colour|turns)", "with no chromatic (notes|colour|turns)", "on the notes of one scale", "with harmony that (stays|keeps) within the scale", "in diatonic (lines|harmony|harmonies)",
    ],
    noun: [
      "(plain|simple)? diatonic (harmony|harmonies|lines)", "plain diatonic notes", "(harmony|lines|phrases) within the scale", "harmony (free of|without) chromatic (notes|colour|turns)", "(harmony|lines) drawn from the notes of one scale", "lines that (keep|stay) within (the|one) scale", "no chromatic (notes|colour|turns)", "{its} (lines|harmonies|phrases) within (the|one) scale",
    ],
    verb: [
      "(stay|keep|remain|move) within (the|one) scale", "(keep|hold) to the notes of the scale", "use only the notes of (the|one) scale", "keep to (plain|simple) diatonic harmony", "draw (only)? on the notes of (the|one) scale", "do without chromatic (notes|colour|turns)", "avoid chromatic (notes|colour|turns)", "be free of chromatic (notes|colour|turns)",
      "be diatonic (in harmony|in its harmony)", "be (limited|confined) to the notes of (the|one) scale", "find {its} notes within (the|one) scale", "make do with the notes of one scale", "(build|form|draw) {its} (lines|harmonies|phrases) from the notes of (the|one) scale", "have (plain|simple)? diatonic (harmony|harmonies|lines)", "add no chromatic (notes|colour|turns)",
    ],
    clause: [
      "the (harmony|writing) is (plainly)? diatonic", "the (lines|notes) (stay|keep) within (the|one) scale", "the harmony (stays|keeps) within (the|one) scale", "the harmony (keeps|holds) to the notes of (the|one) scale", "(hardly a note|no note) (leaves|strays from) the scale", "(every|each) note belongs to the scale",
      "the notes (all)? (belong to|come from) (the|one) scale", "the notes of one scale (suffice|are enough|are all it uses|are all it needs)", "chromatic notes are (avoided|absent|left out)", "no chromatic (notes|turns) (enter|disturb|colour) the (harmony|lines)",
      "the harmony is free of chromatic (notes|colour|turns)", "the harmony (does without|avoids) chromatic (notes|colour|turns)", "one scale (supplies|gives|provides) all the notes", "the (lines|phrases|harmonies) are (built|drawn|made) from the notes of (the|one) scale", "the (lines|harmonies|phrases) are diatonic",
    ],
  },
  some: {
    adjective: [`${little} chromatic`],
    adverbial: ["with (touches|hints|a touch) of chromatic colour", "with some chromatic (notes|steps|turns)", "with (a few|occasional) chromatic (notes|steps|turns)", `with chromatic (notes|turns|touches) ${atTimes}`, "with the occasional chromatic (note|step|turn)", `in ${little} chromatic harmony`, "with a little chromatic colour"],
    noun: [
      "(touches|hints|a touch) of chromatic colour", "some chromatic (notes|steps|turns)", "chromatic (touches|inflections)", "(a few|occasional) chromatic (notes|steps|turns)", "the occasional chromatic (note|step|turn)", `chromatic (notes|turns|touches) ${atTimes}`, `${little} chromatic (harmony|harmonies|lines)`,
      "a little chromatic colour", "a chromatic (note|step|turn) (here and there|now and then)", "a few notes from outside the scale",
    ],
    verb: [
      "take on (some|a little) chromatic colour", "(admit|let in|allow) some chromatic (notes|steps|turns)", "be (touched|shaded) with chromatic touches", `be ${little} chromatic`, "colour {its} harmony with (some|a few|occasional) chromatic (notes|turns)", `(step|move|go) outside the scale ${atTimes}`, `(stray from|leave) the scale ${atTimes}`,
      "(take|bring) in a few notes from outside the scale", "(make|find) room for (a few|some|occasional) chromatic (notes|steps|turns)", "have (a few|some|occasional) chromatic (notes|steps|turns)", "(shade|touch|vary|enliven) {its} (harmony|lines) with (a few|occasional) chromatic (notes|steps|turns)", "add a chromatic (note|step|turn) (here and there|now and then)",
      `keep {its} harmony ${little} chromatic`,
    ],
    clause: [
      "some chromatic (notes|steps|turns) (colour|shade|spice) the harmony", "chromatic (touches|inflections) (shade|colour) the (harmony|lines)", "the harmony has (touches|a touch|hints) of chromatic colour", `chromatic (notes|turns|touches) (appear|come in|enter) ${atTimes}`, `the (harmony|writing) is ${little} chromatic`, `the (lines|harmonies) are ${little} chromatic`,
      "(here and there|now and then|at times) a chromatic (note|step|turn) (colours|shades|enters|enlivens) the harmony", "a chromatic (note|step|turn) (here and there|now and then) (colours|shades|enlivens) the (harmony|lines)", `the harmony (steps|moves|goes) outside the scale ${atTimes}`, `the (lines|harmonies) (stray from|leave) the scale ${atTimes}`,
      "the occasional chromatic (note|step|turn) (colours|shades|enlivens|varies) the (harmony|lines)", "(a few|occasional) chromatic (notes|steps|turns) (colour|shade|enliven|vary) the (harmony|lines)", "a few notes from outside the scale (colour|shade|enter) the (harmony|lines)", "there is a (little|touch of) chromatic colour in the (harmony|lines)",
      "the harmony (admits|allows|takes in) (a few|some|occasional) chromatic (notes|steps|turns)",
    ],
  },
  strong: {
    adjective: [`${degree} chromatic`],
    adverbial: [`in ${degree} chromatic (harmony|harmonies|lines)`, "through chromatic steps", "by chromatic steps", "with (many|frequent|constant) chromatic (notes|turns|shifts)", "through (frequent|constant) chromatic (turns|shifts)", "with chromatic steps throughout", "with lines that move by semitones"],
    noun: [
      `${degree} chromatic (harmony|harmonies|lines)`, "chromatic steps", "(many|frequent|constant) chromatic (notes|turns|shifts)", "chromatic steps (throughout|in the lines|at every turn|in every phrase)", "(lines|harmonies|phrases) that (move|slide|shift) by (chromatic steps|semitones)", "harmony that (shifts|turns|slides|moves) chromatically",
      "{its} (lines|harmonies) in chromatic steps",
    ],
    verb: [
      `(slide|wind|move|work|thread) through ${degree} chromatic harmony`, "(slide|move|creep) by chromatic steps", "(slip|slide|wind) by chromatic steps", `be ${degree} chromatic`, "(shift|slide|turn|wind|move) chromatically", "(move|slide|creep) by semitones", "leave the scale (again and again|at every turn)", "(use|bring in) many chromatic (notes|turns)",
      "(pass|go|move) through (many|frequent|constant) chromatic (turns|shifts)", "(let|have) {its} (lines|harmonies) (slide|move|shift) by (chromatic steps|semitones)", "(shift|slide) {its} (harmony|harmonies) (chromatically|by chromatic steps|by semitones)", "(fill|draw|form) {its} lines with chromatic steps", `have ${degree} chromatic (harmony|harmonies|lines)`,
      "go outside the scale (again and again|at every turn)",
    ],
    clause: [
      `the (harmony|writing) is ${degree} chromatic`, "the harmony winds through chromatic steps", "chromatic steps (keep the harmony in motion|unsettle the harmony|run through the lines)", "the (lines|parts) (slide|wind|move) by chromatic steps", `the (lines|harmonies) are ${degree} chromatic`, "the harmony (shifts|slides|turns|winds|moves) chromatically",
      "the (lines|parts|harmonies) (slide|creep|move) by semitones", "the harmony (leaves|goes outside) the scale (again and again|at every turn)", "(many|frequent|constant) chromatic (notes|turns|shifts) (colour|fill|mark|unsettle|shade) the (harmony|lines)", "chromatic steps (fill|shape|carry|mark) the (lines|harmony|phrases)",
      "chromatic (notes|steps|turns) are everywhere", "the lines are (full of|filled with|made of) chromatic steps", "step by chromatic step the (harmony|music) (moves|slides|winds) on", "one chromatic step (follows|leads to) another", "there are (many|frequent) chromatic (notes|turns|steps) in the (harmony|lines)",
    ],
  },
};
