import type { Change } from "../../plan/changes";
import type { GrammaticalNumber } from "../inflect";
import type { Voice } from "../voice";
import { say } from "./say";

const enteringNames: Record<string, string> = {
  piano: "the piano", organ: "the organ", harpsichord: "the harpsichord", plucked: "plucked strings", bowed: "strings", woodwind: "woodwind", brass: "brass",
  voice: "a voice", drums_percussion: "percussion", electronic: "electronic sounds",
};
const pluralEntering = new Set(["plucked strings", "strings", "electronic sounds", "timpani"]);
const entrances = {
  singular: [
    "(enters|joins in|comes in|is added|makes itself heard)", "(enters|joins in|comes in|is added)", "is heard for the first time", "can (now)? be heard for the first time", "makes its (first)? entry", "has its first entry", "joins the music",
    "begins to be heard", "starts to make itself heard", "is heard as well", "takes part as well", "adds its sound", "(has|plays) its first notes", "comes into the music", "is now part of the sound", "takes its place in the sound",
  ],
  plural: [
    "(enter|join in|come in|are added|make themselves heard)", "(enter|join in|come in|are added)", "are heard for the first time", "can (now)? be heard for the first time", "make their (first)? entry", "have their first entry", "join the music",
    "begin to be heard", "start to make themselves heard", "are heard as well", "take part as well", "add their sound", "come into the music", "are now part of the sound", "take their place in the sound",
  ],
} as const;

/** Whole clauses about who comes in; [who] with its article. */
const entries = [
  "the music is joined by [who]", "(we hear|one hears) [who] for the first time", "the entry of [who] is heard", "(we hear|one hears) the entry of [who]", "the sound (now)? (includes|takes in) [who]", "there {are/is} now [who] as well",
  "the players are joined by [who]", "the sound of [who] is (heard|added)", "what is new is the sound of [who]", "something new is added: the sound of [who]", "the first notes of [who] are heard", "the sound is added to by [who]",
] as const;
const doubtfulEntries = [
  "there (seems|appears) to be [who] from here on", "(we|one) probably (hear|hears) [who] for the first time", "the music is joined by what (sounds like|appears to be|seems to be) [who]", "there is what (sounds like|appears to be|seems to be) the sound of [who]", "(we hear|one hears) what (sounds like|appears to be|is probably) the entry of [who]",
  "what (sounds like|appears to be|seems to be|is probably) [who] (enters|joins in|comes in|is added|makes its entry|is heard for the first time)", "there (seems|appears) to be an entry of [who]",
] as const;

function whoEnters({ saying }: Change): string {
  const value = String(saying.value);
  return value === "timpani" ? value : saying.kind === "instrument" ? `a ${value}` : (enteringNames[value] ?? value);
}

const numberOfEntering = (words: string): GrammaticalNumber => (pluralEntering.has(words) ? "plural" : "singular");

/** "brass joins in", "what is probably an oboe enters". */
export function entering(voice: Voice, change: Change): string {
  const words = whoEnters(change);
  const number = numberOfEntering(words);
  const who = voice.mark(words, change.saying);
  if (!change.saying.sure) return say(voice, voice.random.pick(number === "plural" ? doubtfulEntries.filter((entry) => !entry.startsWith("what")) : doubtfulEntries)).replace("[who]", () => who);
  if (voice.random.chance(0.6)) return `${who} ${say(voice, voice.random.pick(entrances[number]))}`;
  return say(voice, voice.random.pick(entries)).replace("[who]", () => who).replace("{are/is}", number === "plural" ? "are" : "is");
}

/** An entry told about its time: "only at 1:20 does a flute enter". */
export function timedEntry(voice: Voice, change: Change, time: string): string {
  const words = whoEnters(change);
  const plural = numberOfEntering(words) === "plural";
  const who = voice.mark(words, change.saying);
  const at = say(voice, "(at|at about|around)");
  const [are, wait] = plural ? ["are", "wait"] : ["is", "waits"];
  return voice.random.pick([
    `${at} ${time} ${say(voice, "(comes|we hear|one hears|there comes)")} the entry of ${who}`, `only ${at} ${time} ${plural ? "do" : "does"} ${who} ${say(voice, "(enter|join in|come in)")}`, `only from ${time} on ${are} ${who} ${say(voice, "(heard|to be heard|part of the sound)")}`, `the entry of ${who} ${say(voice, "(comes|falls|is heard)")} ${at} ${time}`,
    `${who} ${wait} until ${time} to ${say(voice, "(enter|join in|come in|make an entry)")}`, `${who} ${are} first heard ${at} ${time}`, `${who} ${are} ${say(voice, "(heard|there|to be heard|part of the sound)")} from ${time} ${say(voice, "(on|onwards)")}`, `the first notes of ${who} are heard ${at} ${time}`,
    `from ${time} onwards ${who} ${plural ? "take" : "takes"} part`, `from ${time} onwards the music includes ${who}`, `with the ${say(voice, "(section|part|passage)")} that begins at ${time} ${who} ${plural ? "join in" : "joins in"}`,
  ]);
}
