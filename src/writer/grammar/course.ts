import { clockTime } from "../../base";
import type { FactKind } from "../../description";
import type { Change } from "../plan/changes";
import { familyOf } from "../implied-facts";
import { listed } from "./inflect";
import { formsOf } from "./words/index";
import type { Voice } from "./voice";

const enteringNames: Record<string, string> = {
  piano: "the piano", organ: "the organ", harpsichord: "the harpsichord", plucked: "plucked strings", bowed: "strings", woodwind: "woodwind", brass: "brass",
  voice: "a voice", drums_percussion: "percussion", electronic: "electronic sounds",
};
const pluralEntering = new Set(["plucked strings", "strings", "electronic sounds", "woodwind", "brass"]);

/** "brass join in", "perhaps an oboe enters". */
function entering(voice: Voice, change: Change): string {
  const { saying } = change;
  const value = String(saying.value);
  const name = saying.kind === "instrument" ? `a(n) ${value}` : (enteringNames[value] ?? value);
  const words = value === "timpani" ? "timpani" : name;
  const plural = pluralEntering.has(words) || words === "timpani";
  const verb = voice.random.pick(plural ? ["enter", "join in", "come in"] : ["enters", "joins in", "comes in"]);
  return `${voice.mark(saying.sure ? words : `${voice.hedge()} ${words}`, saying)} ${verb}`;
}

/** What changes at one moment, as a clause. */
export function changeClause(voice: Voice, change: Change, subject: string): string | null {
  if (change.enters) return entering(voice, change);
  const { saying, before } = change;
  const forms = formsOf(saying.kind, saying.value);
  const adjectival = (forms.adjective ?? []).length > 0;
  const ways: (() => string)[] = [];
  if (adjectival && saying.sure) ways.push(() => `${subject} ${voice.random.pick(["turns", "becomes", "grows"])} ${voice.adjective(saying)}`);
  if (adjectival && before && (formsOf(before.kind, before.value).adjective ?? []).length > 0 && saying.sure && before.sure) {
    ways.push(() => `${subject} ${voice.random.pick(["turns", "goes"])} from ${voice.adjective(before)} to ${voice.adjective(saying)}`);
  }
  if (saying.kind === "key") {
    ways.push(() => `${subject} ${voice.random.pick(["moves to", "turns to", "goes over to"])} ${voice.mark(`${saying.sure ? "" : `${voice.hedge()} `}${String(saying.value)}`, saying)}`);
  } else if ((forms.clause ?? []).length > 0 && saying.kind !== "mood") ways.push(() => voice.clause(saying));
  if (saying.sure && (saying.kind === "texture" || saying.kind === "register")) {
    const begun = voice.random.pick(forms.verb ?? []).replaceAll("{its}", "its").replaceAll(">", "");
    ways.push(() => `${subject} ${voice.random.pick(["begins", "starts"])} ${voice.mark(`to ${begun}`, saying)}`);
  }
  return ways.length === 0 ? null : voice.random.pick(ways)();
}

/** Which changes are worth a place in a paragraph: the most telling, at most one kind each, in order of time. */
export function tellingChanges(changes: readonly Change[], most: number): Change[] {
  const chosen: Change[] = [];
  const kinds = new Set<FactKind>();
  const families = new Set<string>();
  const worth = (change: Change): number => (change.enters ? 4 : 3) * change.saying.confidence - (change.saying.sure ? 0 : 1) + (change.saying.kind === "dynamics" ? 1.5 : 0);
  for (const change of [...changes].sort((one, other) => worth(other) - worth(one) || one.atSeconds - other.atSeconds)) {
    const family = change.saying.kind === "instrument" ? familyOf(String(change.saying.value)) : String(change.saying.value);
    if (chosen.length >= most || (change.enters ? families.has(family) : kinds.has(change.saying.kind))) continue;
    kinds.add(change.saying.kind);
    families.add(family);
    chosen.push(change);
  }
  return chosen.sort((one, other) => one.atSeconds - other.atSeconds);
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
    const preposition = voice.random.pick(change.enters ? ["at", "at"] : ["at", "from"]);
    const timed = voice.mark(`${preposition} ${time}`, change.saying);
    parts.push(same ? clause : change.enters && parts.length === 0 && voice.random.chance(0.5) ? `${clause} ${timed}` : `${timed} ${clause}`);
  }
  return parts.length === 0 ? null : listed(parts, ", and").replace(" , and", ", and");
}
