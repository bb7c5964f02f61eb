import { clockTime } from "../../base";
import type { FactKind } from "../../description";
import type { Change } from "../plan/changes";
import { salienceOf } from "../plan/salience";
import type { Saying } from "../plan/saying";
import { familyOf } from "../implied-facts";
import { withoutMarks } from "../text/marked-text";
import { oneReading } from "../text/pattern";
import { listed, numberOfNoun, type GrammaticalNumber } from "./inflect";
import { formsOf } from "./words/index";
import { innerHedges, type Voice } from "./voice";

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
  "there (seems to|may) be [who] from here on", "(we|one) may be hearing [who] for the first time", "the music is joined by what (sounds like|may be|seems to be) [who]", "there is what (sounds like|may be|seems to be) the sound of [who]", "(we hear|one hears) what (sounds like|may be|is probably) the entry of [who]",
  "what (sounds like|may be|seems to be|is probably) [who] (enters|joins in|comes in|is added|makes its entry|is heard for the first time)", "there (seems to|may) be an entry of [who]",
] as const;

const say = (voice: Voice, pattern: string): string => oneReading(pattern, voice.random);

function whoEnters({ saying }: Change): string {
  const value = String(saying.value);
  return value === "timpani" ? value : saying.kind === "instrument" ? `a ${value}` : (enteringNames[value] ?? value);
}

const numberOfEntering = (words: string): GrammaticalNumber => (pluralEntering.has(words) ? "plural" : "singular");

/** "brass joins in", "what may be an oboe enters". */
function entering(voice: Voice, change: Change): string {
  const words = whoEnters(change);
  const number = numberOfEntering(words);
  const who = voice.mark(words, change.saying);
  if (!change.saying.sure) return say(voice, voice.random.pick(number === "plural" ? doubtfulEntries.filter((entry) => !entry.startsWith("what")) : doubtfulEntries)).replace("[who]", () => who);
  if (voice.random.chance(0.6)) return `${who} ${say(voice, voice.random.pick(entrances[number]))}`;
  return say(voice, voice.random.pick(entries)).replace("[who]", () => who).replace("{are/is}", number === "plural" ? "are" : "is");
}

/** What is said to change, where it is not the music as a whole. */
const changingThing: Partial<Record<FactKind, readonly string[]>> = {
  mood: ["the mood", "the tone", "the character"], tempoClass: ["the pace", "the tempo"], articulation: ["the touch", "the playing"], density: ["the texture", "the writing"], dynamics: ["the sound", "the music", "the tone"],
};
/** "A change of mood, from calm to dark". */
const changeOf: Partial<Record<FactKind, string>> = { mood: "(mood|tone|character)", tempoClass: "(pace|tempo)", articulation: "touch", density: "texture", dynamics: "volume", texture: "texture", register: "register", key: "key", mode: "mode", metre: "metre" };

/** A clause about a change; a state is what holds from then on, the rest happens at that moment. */
interface Told {
  readonly words: string;
  readonly state: boolean;
}
type Way = readonly [state: boolean, words: () => string];

/** What comes by degrees can grow. */
const growing: readonly FactKind[] = ["mood", "dynamics"];
const turning = (voice: Voice, { kind }: Saying): string => voice.random.pick(growing.includes(kind) ? ["turns", "becomes", "grows"] : ["turns", "becomes", "becomes"]);

function adjectiveWays(voice: Voice, { saying, before }: Change, thing: string): Way[] {
  const after = (): string => voice.adjective(saying);
  if (!saying.sure) {
    const plain = (): string => voice.plain(saying, "adjective", "singular");
    return [
      [false, () => `${thing} ${say(voice, "(seems|appears) to (turn|become|have turned|have become)")} ${plain()}`], [true, () => `${thing} ${say(voice, "(is (perhaps|probably|most likely)|seems|may be|seems to be|appears to be)")} ${plain()}`],
      [false, () => `${thing} ${say(voice, "may (well)? have (turned|become)")} ${plain()}`],
    ];
  }
  const ways: Way[] = [[false, () => `${thing} ${turning(voice, saying)} ${after()}`], [true, () => `${thing} ${say(voice, "is (now)?")} ${after()}`]];
  if (before?.sure !== true || !voice.can(before, "adjective")) return ways;
  const was = (): string => voice.adjective(before);
  const of = changeOf[saying.kind];
  ways.push(
    [false, () => `${thing} ${say(voice, "(turns|goes|passes|changes|moves|shifts)")} from ${was()} to ${after()}`], [false, () => `${thing}, ${was()} ${say(voice, "(until now|until then|up to now|so far|up to this point)")}, ${turning(voice, saying)} ${after()}`],
    [true, () => `${thing}, ${was()} ${say(voice, "(before|until then|up to then|at first)")}, is now ${after()}`], [true, () => `${thing} is now ${after()} rather than ${was()}`],
    [false, () => `there is a ${say(voice, "(change|turn|shift|move)")} from ${was()} to ${after()}`],
  );
  if (of !== undefined) ways.push([false, () => `${say(voice, `(there is|we hear|one hears) a (change|shift) of ${of}`)}, from ${was()} to ${after()}`], [false, () => `${say(voice, `a (change|shift) of ${of} (is heard|comes|sets in)`)}, from ${was()} to ${after()}`]);
  return ways;
}

function keyWays(voice: Voice, { saying, before }: Change, subject: string): Way[] {
  const name = (each: Saying): string => voice.mark(voice.random.pick(formsOf(each.kind, each.value).name ?? []), each);
  if (!saying.sure) {
    return [[false, () => `${subject} ${say(voice, "((seems|appears) to (move|turn|change|shift|pass|go over)|may (well)? (move|turn|have moved|have turned|pass)|(probably|most likely) (moves|turns|changes|shifts|passes)) to")} ${name(saying)}`]];
  }
  const ways: Way[] = [[false, () => `${subject} ${say(voice, "(moves to|turns to|changes to|goes over to|shifts to|finds its way to|passes into|makes its way to|settles into|reaches|moves on to)")} ${name(saying)}`]];
  if (saying.kind === "key") {
    ways.push(
      [false, () => say(voice, `(the key changes to|the harmony (turns|moves|shifts|finds its way) to|there is a (move|turn|change|shift) to|we hear a (turn|move) to|the home key becomes) `) + name(saying)],
      [true, () => say(voice, "(the key is now|the new key is|the home key is now|the harmony centres on|the harmony rests on|the music has reached|we are now in) ") + name(saying)], [false, () => `${name(saying)} ${say(voice, "(takes over as the key|becomes the home key|is reached|takes over|becomes the key|is the new key|sets in)")}`],
    );
  }
  if (before?.sure === true && voice.can(before, "name")) {
    ways.push(
      [false, () => `${name(before)} ${say(voice, "(gives way to|is left for|is followed by|passes into|changes to|makes room for)")} ${name(saying)}`], [false, () => `${subject} ${say(voice, "(moves|turns|changes|passes|shifts|goes)")} from ${name(before)} to ${name(saying)}`],
      [false, () => `${subject} ${say(voice, "(leaves|moves away from|turns away from)")} ${name(before)} for ${name(saying)}`], [false, () => `${name(saying)} ${say(voice, "(takes the place of|takes over from|follows|comes after)")} ${name(before)}`],
    );
  }
  return ways;
}

/** Kinds whose nouns can follow one another: "block chords give way to a single line". */
const nounKinds: readonly FactKind[] = ["texture", "metre"];

function nounWays(voice: Voice, { saying, before }: Change, subject: string): Way[] {
  if (!saying.sure || !nounKinds.includes(saying.kind) || !voice.can(saying, "noun")) return [];
  const now = (): string => voice.noun(saying);
  const agreeing = (words: string, singular: string, plural: string): string => (numberOfNoun(words) === "plural" ? plural : singular);
  const ways: Way[] = [
    [false, () => `${subject} ${say(voice, "(goes over to|turns to|settles into|changes to|takes up|moves on to)")} ${now()}`],
    [true, () => { const words = now(); return `there ${agreeing(words, "is", "are")} now ${words}`; }], [true, () => `what ${say(voice, "(follows|comes|is heard|we hear)")} is ${now()}`], [true, () => `the ear is ${say(voice, "(now)? (given|met by)")} ${now()}`],
  ];
  if (before?.sure !== true || !voice.can(before, "noun")) return ways;
  const was = (): string => voice.noun(before);
  ways.push(
    [false, () => { const words = was(); return `${words} ${agreeing(words, say(voice, "(gives way to|is followed by|makes room for)"), say(voice, "(give way to|are followed by|make room for)"))} ${now()}`; }],
    [false, () => `from ${was()} ${subject} ${say(voice, "(passes|turns|moves|goes)")} to ${now()}`], [false, () => { const [first, second] = [was(), now()]; return `after ${first} ${agreeing(second, "comes", "come")} ${second}`; }],
    [false, () => { const [first, second] = [was(), now()]; return `${second} ${agreeing(second, "takes", "take")} the place of ${first}`; }],
  );
  return ways;
}

/** In the words of the kind itself: "the music goes at speed", "the notes are short". */
function plainWays(voice: Voice, { saying }: Change, subject: string): Way[] {
  const ways: Way[] = [];
  if (voice.can(saying, "clause")) ways.push([true, () => voice.clause(saying, innerHedges)]);
  if (voice.can(saying, "verb")) ways.push([true, () => `${subject} ${voice.verb(saying, "singular")}`]);
  if (saying.sure && saying.kind !== "mood" && voice.can(saying, "adverbial")) ways.push([true, () => `${subject} ${say(voice, "(moves on|proceeds|is heard|continues|goes on)")} ${voice.adverbial(saying)}`]);
  return ways;
}

function moodWays(voice: Voice, { saying, before }: Change): Way[] {
  const name = (each: Saying): string => voice.plain(each, "name", "singular");
  if (!voice.can(saying, "name")) return [];
  if (!saying.sure) {
    return [
      [false, () => `the mood ${say(voice, "(seems to turn|is perhaps more|seems more|appears to turn|may be more|probably turns)")} ${voice.plain(saying, "adjective", "singular")}`], [true, () => `there ${say(voice, "(seems to be|may be|is perhaps)")} a ${say(voice, "(note|touch|trace|hint)")} of ${name(saying)} in it`],
      [true, () => `the ${say(voice, "(mood|tone) (may be|seems to be|is perhaps|is probably)")} one of ${name(saying)}`], [false, () => `the ${say(voice, "(mood|tone) (seems to turn|appears to turn|may turn|probably turns)")} to ${name(saying)}`],
    ];
  }
  const ways: Way[] = [
    [true, () => `the ${say(voice, "(mood|tone) is (now)?")} one of ${name(saying)}`], [false, () => `a ${say(voice, "(note|tone|touch) of")} ${name(saying)} ${say(voice, "(enters|comes into the music|makes itself felt|sets in|is added)")}`], [false, () => `${name(saying)} ${say(voice, "(comes into the music|enters the tone|makes itself felt|sets in|can be felt|takes hold)")}`],
    [false, () => `there is a ${say(voice, "(turn|change|shift|move)")} to ${name(saying)}`], [false, () => `the ${say(voice, "(mood|tone) (turns|shifts|changes|passes)")} to ${name(saying)}`],
  ];
  if (before?.sure === true && voice.can(before, "name")) ways.push([false, () => `${name(before)} ${say(voice, "(gives way to|is followed by|makes room for|passes into|turns to)")} ${name(saying)}`]);
  return ways;
}

/** What changes at one moment; null where it has no words for it. */
function told(voice: Voice, change: Change, subject: string): Told | null {
  if (change.enters) return { words: entering(voice, change), state: false };
  const { saying } = change;
  const thing = voice.random.pick(changingThing[saying.kind] ?? [subject]);
  const groups = [
    (formsOf(saying.kind, saying.value).adjective ?? []).length > 0 ? adjectiveWays(voice, change, thing) : [], saying.kind === "mood" ? moodWays(voice, change) : voice.can(saying, "name") ? keyWays(voice, change, subject) : [],
    nounWays(voice, change, subject), plainWays(voice, change, subject), saying.kind === "register" && saying.sure ? registerWays(voice, saying, subject) : [],
  ].filter((ways) => ways.length > 0);
  if (groups.length === 0) return null;
  const [state, words] = voice.random.pick(voice.random.pick(groups));
  return { words: words(), state };
}

function registerWays(voice: Voice, saying: Saying, subject: string): Way[] {
  return [[false, () => `${subject} ${say(voice, "(moves into|turns to|shifts to|settles into|goes over to)")} ${voice.noun(saying)}`]];
}

/** The same as a clause without its time. */
export function changeClause(voice: Voice, change: Change, subject: string): string | null {
  return told(voice, change, subject)?.words ?? null;
}

/** Changes to what most music is like tell little. */
const tellingFrom = 2;

/** Which changes are worth a place in a paragraph: the most telling, at most one kind each, in order of time. */
export function tellingChanges(changes: readonly Change[], most: number): Change[] {
  const chosen: Change[] = [];
  const kinds = new Set<FactKind>();
  const families = new Set<string>();
  const worth = (change: Change): number => (change.enters ? 4 : 3) * change.saying.confidence - (change.saying.sure ? 0 : 1) + (change.saying.kind === "dynamics" ? 1.5 : 0);
  const telling = changes.filter(({ saying }) => salienceOf(saying) >= tellingFrom);
  for (const change of telling.sort((one, other) => worth(other) - worth(one) || one.atSeconds - other.atSeconds)) {
    const family = change.saying.kind === "instrument" ? familyOf(String(change.saying.value)) : String(change.saying.value);
    if (chosen.length >= most || (change.enters ? families.has(family) : kinds.has(change.saying.kind))) continue;
    kinds.add(change.saying.kind);
    families.add(family);
    chosen.push(change);
  }
  return chosen.sort((one, other) => one.atSeconds - other.atSeconds);
}

const contrastShare = 0.4;

/** "Quiet at first, the music turns loud at 1:20"; null where one of the two is not sure or has no adjective. */
function contrast(voice: Voice, { saying, before, enters }: Change, time: string): string | null {
  if (enters || !before?.sure || !saying.sure || !voice.can(before, "adjective") || !voice.can(saying, "adjective") || !voice.random.chance(contrastShare)) return null;
  const [was, after] = [voice.adjective(before), voice.adjective(saying)];
  const [first, turns, at] = [say(voice, "(at first|to begin with|at the start|at the outset)"), turning(voice, saying), say(voice, "(at|at about|around)")];
  const of = changeOf[saying.kind];
  return voice.random.pick([
    `${was} ${first}, the music ${turns} ${after} ${at} ${time}`, `the music is ${was} ${first} and ${turns} ${after} ${at} ${time}`, `the music, ${was} ${first}, ${turns} ${after} ${at} ${time}`, `the music is ${was} ${say(voice, "(up to|until)")} ${time}, then ${after}`,
    `${say(voice, "(up to|until)")} ${time} the music is ${was}, after that ${after}`, `first ${was}, then ${after} from ${time} onwards, the music changes ${say(voice, "(in its course|on its way|as it goes on)")}`,
    `${say(voice, "(a|the)")} change from ${was} to ${after} ${say(voice, "(comes|is heard|falls|can be heard)")} ${at} ${time}`, `what is ${was} ${first} ${turns} ${after} ${at} ${time}`, `the music begins by being ${was}; ${at} ${time} it ${turns} ${after}`,
    ...(of === undefined ? [] : [`there is a change of ${say(voice, of)} ${at} ${time}, from ${was} to ${after}`, `the change of ${say(voice, of)} ${at} ${time} is from ${was} to ${after}`]),
  ]);
}

/** An entry told about its time: "only at 1:20 does a flute enter". */
function timedEntry(voice: Voice, change: Change, time: string): string {
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

/** What was told before is what "it" stands for. */
const aboutMusic = /^(?:.*[;,] )?(?:[a-z ]*\d[\d:]* (?:on |onwards )?)?(?:the music|the piece|it) /;

/** "At 1:20 the music turns loud, and from 2:05 brass joins in." */
export function courseSentence(voice: Voice, changes: readonly Change[]): string | null {
  const parts: string[] = [];
  let lastTime = -1;
  for (const change of changes) {
    const [before] = parts.slice(-1);
    const told = changeTold(voice, change, {
      subject: before !== undefined && aboutMusic.test(withoutMarks(before)) ? "it" : voice.random.pick(["the music", "the music", "the piece"]), alone: changes.length === 1, timeless: change.atSeconds === lastTime,
    });
    if (told === null) continue;
    lastTime = change.atSeconds;
    parts.push(told);
  }
  if (parts.length < 2) return parts[0] ?? null;
  const semicolon = !parts.some((part) => part.includes(";")) && voice.random.chance(0.35);
  return semicolon ? parts.join("; ") : listed(parts, ", and").replace(" , and", ", and");
}

interface Telling {
  readonly subject: string;
  /** Nothing else is told of the course. */
  readonly alone: boolean;
  /** The time was named just before. */
  readonly timeless: boolean;
}

function changeTold(voice: Voice, change: Change, { subject, alone, timeless }: Telling): string | null {
  const time = voice.mark(clockTime(change.atSeconds), change.saying);
  if (!timeless && alone) {
    const both = contrast(voice, change, time);
    if (both !== null) return both;
  }
  if (!timeless && change.enters && change.saying.sure && voice.random.chance(0.45)) return timedEntry(voice, change, time);
  const clause = told(voice, change, subject);
  if (clause === null || timeless) return clause?.words ?? null;
  const words = clause.state ? clause.words.replace(/\b(is|are) now (?!loud|soft)/, "$1 ") : clause.words;
  const when = clause.state ? say(voice, `(from|from about|from) ${time} (on|onwards)?`) : say(voice, `(at|at about|around|at) ${time}`);
  // What begins with a preposition of its own has no other before it.
  const after = !clause.state && change.saying.sure && voice.random.chance(0.4) && !/^(?:from|after) /.test(withoutMarks(words));
  if (after) return `${words} ${when}`;
  // "From 1:20 on the music" would be read as music on which something stands.
  const comma = withoutMarks(when).endsWith(" on") || /^(?:from|after) /.test(withoutMarks(words)) || voice.random.chance(0.2);
  return `${when}${comma ? "," : ""} ${words}`;
}

const broughtBack = {
  whole: ["the opening", "the opening material", "the music of the opening", "the beginning", "the first section", "what was heard at the start", "the music heard at the start", "the first part"],
  part: ["an earlier section", "an earlier section", "an earlier passage", "the music of an earlier section", "what was heard earlier", "a passage heard earlier", "music heard earlier"],
} as const;

/** Music that comes back: what was heard first, or a part of it. Where it is not sure, each way has its doubt before what it says. */
export function returnClause(voice: Voice, what: keyof typeof broughtBack, sure: boolean, time: string): string {
  const music = voice.random.pick(broughtBack[what]);
  const it = music.includes("music") ? "the piece" : say(voice, "(the music|the piece|the music)");
  const at = `${say(voice, "(at|at|at about|around)")} ${time}`;
  const from = say(voice, `(from|from|from about) ${time} (on|onwards)?`);
  return voice.random.pick(sure ? sureReturns(voice, music, it, at, from) : doubtfulReturns(voice, music, it, at, from));
}

function sureReturns(voice: Voice, music: string, it: string, at: string, from: string): string[] {
  const returns = say(voice, "(returns|comes back|is heard again|reappears|is back|is taken up again|comes round once more)");
  return [
    `${at} ${music} ${returns}`, `${music} ${returns} ${at}`, `${at} ${it} returns to ${music}`, `${it} returns to ${music} ${at}`, `${at} comes the return of ${music}`, `the return of ${music} ${say(voice, "(comes|begins|is heard|sets in)")} ${at}`,
    `${from}, ${music} is ${say(voice, "(heard again|back|taken up again)")}`, `what ${say(voice, "(follows|is heard|comes)")} ${from} is a return of ${music}`, `what begins ${at} is ${music}, heard again`, `a return ${say(voice, "(of|to)")} ${music} begins ${at}`,
  ];
}

function doubtfulReturns(voice: Voice, music: string, it: string, at: string, from: string): string[] {
  const seems = say(voice, "(seems to|seems to|appears to)");
  const back = say(voice, "(return|come back|be heard again|be taken up again|be back|come round once more)");
  const hedge = say(voice, "(probably|perhaps|most likely|very likely|in all likelihood)");
  const [what, sounds] = [say(voice, "what (seems to be|sounds like|is probably|may be|appears to be)"), say(voice, "(seems to be|sounds like|is probably|may be|appears to be|is most likely)")];
  return [
    `${music} ${seems} ${back} ${at}`, `${at} ${music} ${seems} ${back}`, `${at} ${music} ${hedge} ${say(voice, "(comes back|returns|reappears|comes round once more)")}`, `${at} comes ${what} a return of ${music}`, `${at} ${it} ${seems} return to ${music}`, `${it} ${seems} return to ${music} ${at}`,
    `what begins ${at} ${sounds} a return of ${music}`, `what is heard ${from} ${sounds} a return ${say(voice, "(of|to)")} ${music}`, `it seems that ${music} ${say(voice, "(returns|comes back|is heard again|is taken up again)")} ${at}`, `${what} a return of ${music} begins ${at}`, `there is ${what} a return ${say(voice, "(of|to)")} ${music} ${at}`,
    `${from}, ${say(voice, "(we hear|one hears)")} ${what} a return ${say(voice, "(of|to)")} ${music}`, `${at} ${it} is ${say(voice, "(probably|most likely|perhaps|very likely)")} returning to ${music}`, `with the section that begins ${at} ${music} ${seems} ${back}`, `the section that begins ${at} ${sounds} a return of ${music}`,
    `${music} is ${say(voice, "(probably|perhaps|most likely)")} ${say(voice, "(heard again|taken up again)")} ${from}`,
  ];
}
