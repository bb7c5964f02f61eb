import { clockTime } from "../../base";
import type { FactKind } from "../../description";
import type { Change } from "../plan/changes";
import { salienceOf } from "../plan/salience";
import { familyOf } from "../implied-facts";
import { listed } from "./inflect";
import { formsOf } from "./words/index";
import { innerHedges, type Voice } from "./voice";

const enteringNames: Record<string, string> = {
  piano: "the piano", organ: "the organ", harpsichord: "the harpsichord", plucked: "plucked strings", bowed: "strings", woodwind: "woodwind", brass: "brass",
  voice: "a voice", drums_percussion: "percussion", electronic: "electronic sounds",
};
const pluralEntering = new Set(["plucked strings", "strings", "electronic sounds", "timpani"]);
const entrances = {
  singular: ["enters", "joins in", "comes in", "is added", "makes itself heard", "is heard for the first time"],
  plural: ["enter", "join in", "come in", "are added", "make themselves heard", "are heard for the first time"],
} as const;

/** "brass join in", "perhaps an oboe enters". */
function entering(voice: Voice, { saying }: Change): string {
  const value = String(saying.value);
  const words = value === "timpani" ? value : saying.kind === "instrument" ? `a ${value}` : (enteringNames[value] ?? value);
  const verb = voice.random.pick(entrances[pluralEntering.has(words) ? "plural" : "singular"]);
  return `${voice.mark(saying.sure ? words : `${voice.hedge()} ${words}`, saying)} ${verb}`;
}

/** What is said to change, where it is not the music as a whole. */
const changingThing: Partial<Record<FactKind, readonly string[]>> = {
  mood: ["the mood", "the tone", "the character"], tempoClass: ["the pace", "the tempo"], articulation: ["the touch", "the playing"], density: ["the texture", "the writing"], dynamics: ["the sound", "the music", "the tone"],
};

/** What changes at one moment, as a clause; null where it has no words for it. */
export function changeClause(voice: Voice, change: Change, subject: string): string | null {
  if (change.enters) return entering(voice, change);
  const { saying, before } = change;
  const forms = formsOf(saying.kind, saying.value);
  const hasAdjective = (forms.adjective ?? []).length > 0;
  const thing = voice.random.pick(changingThing[saying.kind] ?? [subject]);
  const ways: (() => string)[] = [];
  if (hasAdjective && saying.sure) ways.push(() => `${thing} ${voice.random.pick(["turns", "becomes", "grows", "has become", "has turned"])} ${voice.adjective(saying)}`);
  if (hasAdjective && before && voice.can(before, "adjective") && saying.sure && before.sure) {
    ways.push(() => `${thing} ${voice.random.pick(["turns", "goes", "passes", "changes", "moves"])} from ${voice.adjective(before)} to ${voice.adjective(saying)}`);
  }
  if (voice.can(saying, "name") && saying.kind !== "mood") {
    const moves = saying.sure ? ["moves to", "turns to", "changes to", "goes over to", "shifts to", "finds its way to", "passes into"] : ["seems to move to", "probably turns to", "seems to turn to", "appears to move to", "may turn to", "probably shifts to"];
    ways.push(() => `${subject} ${voice.random.pick(moves)} ${voice.mark(voice.random.pick(forms.name ?? []), saying)}`);
  }
  else if (voice.can(saying, "clause") && saying.kind !== "mood") ways.push(() => voice.clause(saying, innerHedges));
  if (saying.kind === "texture" && saying.sure) ways.push(() => `${subject} ${voice.random.pick(["gives way to", "goes over to", "turns to", "settles into", "changes to"])} ${voice.noun(saying)}`);
  if (saying.kind === "register" && saying.sure) ways.push(() => `${subject} ${voice.random.pick(["moves into", "turns to", "shifts to", "settles into"])} ${voice.noun(saying)}`);
  if (saying.kind === "mood" && !saying.sure) ways.push(() => `the mood ${voice.random.pick(["seems to turn", "is perhaps more", "seems more", "appears to turn", "may be more", "probably turns"])} ${voice.plain(saying, "adjective", "singular")}`);
  return ways.length === 0 ? null : voice.random.pick(ways)();
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
function contrast(voice: Voice, { saying, before, enters }: Change, timed: string): string | null {
  if (enters || !before?.sure || !saying.sure || !voice.can(before, "adjective") || !voice.can(saying, "adjective") || !voice.random.chance(contrastShare)) return null;
  return `${voice.adjective(before)} ${voice.random.pick(["at first", "to begin with"])}, the music ${voice.random.pick(["turns", "becomes", "grows"])} ${voice.adjective(saying)} ${timed}`;
}

/** "At 1:20 the music turns loud, and from 2:05 brass join in." */
export function courseSentence(voice: Voice, changes: readonly Change[]): string | null {
  const parts: string[] = [];
  let lastTime = -1;
  for (const change of changes) {
    const clause = changeClause(voice, change, parts.length === 0 ? "the music" : "it");
    if (clause === null) continue;
    const time = clockTime(change.atSeconds);
    const same = change.atSeconds === lastTime;
    lastTime = change.atSeconds;
    const timed = voice.mark(`${voice.random.pick(change.enters ? ["at", "at about", "around"] : ["at", "from", "from about", "at about", "around"])} ${time}`, change.saying);
    const atFirst = parts.length === 0 && changes.length === 1 ? contrast(voice, change, timed) : null;
    parts.push(atFirst ?? (same ? clause : change.enters && parts.length === 0 && voice.random.chance(0.5) ? `${clause} ${timed}` : `${timed} ${clause}`));
  }
  return parts.length === 0 ? null : listed(parts, ", and").replace(" , and", ", and");
}
