import { factKinds, type FactKind } from "../description";
import { formsOf } from "./grammar/words/index";
import { everySentenceHasVerb } from "./has-verb";
import type { Assertion } from "./lexicon/meaning";
import { parseClaims } from "./parse-claims";

/** What can be said of what: a pace is quick, never gloomy. */
const sayableOf: Readonly<Record<string, readonly Assertion["kind"][]>> = {
  pace: ["tempoClass", "tempo"], tempo: ["tempoClass", "tempo"], pulse: ["rhythm", "tempo", "metre"], beat: ["rhythm", "metre", "tempo"], rhythm: ["rhythm", "metre"], metre: ["metre"],
  beats: ["metre", "rhythm", "density", "tempoClass"], style: ["style"], manner: ["style"], idiom: ["style"], language: ["style"], mood: ["mood"], harmony: ["chromaticism", "mode", "key"],
  key: ["key", "mode"], mode: ["mode"], texture: ["texture", "density"], register: ["register"], pitch: ["register"], range: ["register"], compass: ["register"],
  dynamics: ["dynamics", "loudnessShape"], volume: ["dynamics", "loudnessShape"], loudness: ["dynamics", "loudnessShape"], touch: ["articulation"], phrasing: ["articulation"], recording: ["soundQuality"],
};
const saysOf = new RegExp(`\\b(?:the|its) (${Object.keys(sayableOf).join("|")}) (?:is|are|seems|appears to be|may be|sounds)((?: (?:probably|perhaps|possibly|apparently|most likely|very likely|seemingly|presumably|in all likelihood|to all appearances|rather|quite|fairly|distinctly|clearly|a|an|that of))*) $`);

/** Whether some word is said of what it cannot be said of: "the pace is popular". */
export function hasMisplacedWord(text: string): boolean {
  return parseClaims(text).claims.some(({ start, meaning }) => {
    const [, subject] = saysOf.exec(text.slice(Math.max(0, start - 60), start).toLowerCase()) ?? [];
    const allowed = subject === undefined ? null : sayableOf[subject];
    return allowed !== null && allowed !== undefined && !meaning.some((way) => way.some(({ kind }) => allowed.includes(kind)));
  });
}

let cutShort: RegExp | null = null;

/** An adjective whose noun is missing: "it has a mischievous, and". */
function lacksNoun(text: string): boolean {
  const adjectives = (["mood", "texture", "style"] as const satisfies readonly FactKind[]).flatMap((kind) => factKinds[kind].values.flatMap((value) => formsOf(kind, value).adjective ?? []));
  cutShort ??= new RegExp(`\\b(?:has|have|a|an) (?:a |an )?(?:${adjectives.filter((word) => !["calm", "melancholy"].includes(word)).join("|")})(?:[.;]|, (?:and|while|with|in|at|but)\\b)`, "i");
  return cutShort.test(text);
}

/** A text whose every part says something of what it may be said of. `title`: lines need no verbs. */
export function makesSense(text: string, title: boolean): boolean {
  return !hasMisplacedWord(text) && !lacksNoun(text) && (title || everySentenceHasVerb(text));
}
