import type { FactKind } from "../../../description";
import type { Change } from "../../plan/changes";
import type { Saying } from "../../plan/saying";
import { numberOfNoun } from "../inflect";
import { innerHedges, type Voice } from "../voice";
import { formsOf } from "../words/index";
import { entering } from "./entering";
import { say } from "./say";

/** What is said to change, where it is not the music as a whole. */
const changingThing: Partial<Record<FactKind, readonly string[]>> = {
  mood: ["the mood", "the tone", "the character"], tempoClass: ["the pace", "the tempo"], articulation: ["the touch", "the playing"], density: ["the texture", "the writing"], dynamics: ["the sound", "the music", "the tone"],
};
/** "A change of mood, from calm to dark". */
const changeOf: Partial<Record<FactKind, string>> = { mood: "(mood|tone|character)", tempoClass: "(pace|tempo)", articulation: "touch", density: "texture", dynamics: "volume", texture: "texture", register: "register", key: "key", mode: "mode", metre: "metre" };

/** A clause about a change; a state is what holds from then on, the rest happens at that moment. */
export interface Told {
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
      [false, () => `${thing} ${say(voice, "(seems|appears) to (turn|become|have turned|have become)")} ${plain()}`], [true, () => `${thing} ${say(voice, "(is (probably|most likely)|seems|seems to be|appears to be)")} ${plain()}`],
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
    return [[false, () => `${subject} ${say(voice, "((seems|appears) to (move|turn|change|shift|pass|go over)|(seems|appears) to have (moved|turned|passed)|(probably|most likely) (moves|turns|changes|shifts|passes)) to")} ${name(saying)}`]];
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
      [false, () => `the mood ${say(voice, "(seems to turn|seems more|appears to turn|appears more|seems to turn)")} ${voice.plain(saying, "adjective", "singular")}`], [true, () => `there ${say(voice, "(seems|appears) to be")} a ${say(voice, "(note|touch|trace|hint)")} of ${name(saying)} in it`],
      [true, () => `the ${say(voice, "(mood|tone) (appears to be|seems to be|is probably)")} one of ${name(saying)}`], [false, () => `the ${say(voice, "(mood|tone) (seems to turn|appears to turn|probably turns)")} to ${name(saying)}`],
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
export function told(voice: Voice, change: Change, subject: string): Told | null {
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

const contrastShare = 0.4;

/** "Quiet at first, the music turns loud at 1:20"; null where one of the two is not sure or has no adjective. */
export function contrast(voice: Voice, { saying, before, enters }: Change, time: string): string | null {
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
