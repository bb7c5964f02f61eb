import { factKinds, type FactKind } from "../../../description";
import { formsOf, type FormName } from "../words/index";

/** Sentences that say two things in one, whatever the two: "[it] [a.verb], [b.adverbial]". */
const ways: readonly string[] = [
  "[it] [a.verb] and [b.verb]",
  "[it] [a.verb], [b.participle]",
  "[b.participle], [it] [a.verb]",
  "[it] [a.verb], [b.adverbial*]",
  "[b.adverbial], [it] [a.verb]",
  "[it] [a.verb], and [b.clause*]",
  "[it] [a.verb], while [b.clause*]",
  "[it] [a.verb]; [b.clause*]",
  "[it] [a.verb], with [b.noun]",
  "with [b.noun], [it] [a.verb]",
  "as [it] [a.verb], [b.clause]",
  "[a.clause], and [b.clause*]",
  "[a.clause], while [b.clause*]",
  "[a.clause]; [b.clause*]",
  "[a.clause], with [b.noun]",
  "[a.clause], [b.adverbial*]",
  "[a.clause]; at the same time [b.clause]",
  "[b.predicate], [it] [a.verb]",
  "[it], [b.predicate], [a.verb]",
  "[it] is [a.predicate] and [b.predicate]",
  "[it] is [a.predicate], with [b.noun]",
  "[it] is [a.predicate], and [b.clause*]",
];

/** These two would say one thing twice. */
const together = new Set(["key mode", "mode key"]);

function hasForm(kind: FactKind, form: string): boolean {
  const wanted = (form === "participle" ? "verb" : form) as FormName;
  return (factKinds[kind].values ?? [97]).some((value) => (formsOf(kind, value)[wanted] ?? []).length > 0);
}

const known = new Map<string, readonly string[]>();

/** All ways to say something of `first` together with something of `second`. */
export function pairFrames(first: FactKind, second: FactKind): readonly string[] {
  const name = `${first} ${second}`;
  const before = known.get(name);
  if (before) return before;
  const frames = first === second || together.has(name) ? [] : ways
    .map((way) => way.replaceAll("[a.", `[${first}.`).replaceAll("[b.", `[${second}.`))
    // "Sadly, the music swells" would be the writer's sadness.
    .filter((frame) => !(second === "mood" && frame.includes("[mood.adverbial")))
    .filter((frame) => [...frame.matchAll(/\[(\w+)\.(\w+)/g)].every(([, kind, form]) => hasForm(kind as FactKind, form ?? "")));
  known.set(name, frames);
  return frames;
}
