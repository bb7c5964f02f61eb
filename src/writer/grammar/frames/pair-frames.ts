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
  "[it], [b.participle], [a.verb]",
  "[it], with [b.noun], [a.verb]",
  "while [it] [a.verb], [b.clause]",
  "while [a.clause], [it] [b.verb]",
  "while [a.clause], [b.clause]",
  "[it] [a.verb] (as|while) [b.clause]",
  "[a.clause] (as|while) [it] [b.verb]",
  "[a.clause], and [it] [b.verb]",
  "[a.clause]; [it] [b.verb*]",
  "[a.clause]; (besides|in addition|furthermore), [b.clause]",
  "(we hear|one hears|one can make out|we can make out|the ear (takes in|follows|finds)) [a.noun] and [b.noun]",
  "[a.noun] and [b.noun] (go together|run together|are heard together|come together|belong together here|are found side by side|go side by side|meet|are joined)",
  "[a.noun] and [b.noun] (mark|characterise|shape|make up|fill|share|distinguish) [it]",
  "[it] (has|uses|joins|combines|brings together) [a.noun] and [b.noun]",
  "[it] joins [a.noun] to [b.noun]",
  "[it] (has|uses) [a.noun], [b.participle]",
  "[a.noun] {~go/goes} (together|along|hand in hand) with [b.noun]",
  "[a.noun] {~are/is} (coupled|paired|combined|joined) with [b.noun]",
  "[a.noun] {~are/is} heard (along|together) with [b.noun]",
  "(along|together) with [a.noun], (we hear|one hears|one can make out|the ear finds) [b.noun]",
  "[a.noun] ({~mark/marks}|{~characterise/characterises}|{~shape/shapes}|{~go/goes} with) [it], and [b.clause*]",
  "[it] is (marked|characterised|shaped) by [a.noun] and [b.noun]",
  "[it] is (marked|characterised|shaped) by [a.noun], and [b.clause*]",
  "[it], (marked|characterised|shaped) by [a.noun], [b.verb]",
  "(marked|characterised|shaped) by [a.noun], [it] [b.verb]",
  "[it] has [a.noun] and [b.noun]",
  "[it] has [a.noun], and [b.clause*]",
  "[it] has [a.noun]; [b.clause*]",
  "[it] has [a.noun] and [b.verb]",
  "[it] [a.verb], and (we hear|one hears|the ear finds) [b.noun]",
  "[it] [a.verb]; with it (we hear|one hears) [b.noun]",
  "[it] is [a.predicate] and [b.verb]",
  "[it] is [a.predicate], [b.participle]",
  "[it] is (at once|both) [a.predicate] and [b.predicate]",
  "[it] is [a.predicate]; [b.clause*]",
  "[it] is [a.predicate]; it [b.verb]",
  "this [a.adjective] (music|piece) [b.verb]",
  "the [a.adjective] music [b.verb]",
  "this [a.adjective] (music|piece) is [b.predicate]",
  "this is [a.adjective], [b.adjective] music",
  "this is [a.adjective] music that [b.verb]",
  "this is [a.adjective] music with [b.noun]",
  "this is a [a.adjective] piece, [b.participle]",
  "this is a [a.adjective] piece, and [b.clause*]",
  "this is music that [a.verb] and [b.verb]",
  "this is music with [a.noun] and [b.noun]",
  "[a.clause]; (most likely|probably|apparently) [b.clause~]",
  "[a.clause], and (most likely|probably|apparently) [b.clause~]",
  "[it] [a.verb]; (most likely|probably|apparently) [b.clause~]",
  "[it] [a.verb] and (probably|most likely|apparently) [b.verb~]",
  "[it] [a.verb], (probably|most likely|apparently) [b.participle~]",
  "[it] [a.verb], (probably|most likely|apparently) [b.adverbial~]",
  "[it] [a.verb], with [b.noun*]",
  "[it] is [a.predicate] and (probably|most likely) [b.predicate~]",
  "[it] is [a.predicate], (probably|apparently) with [b.noun~]",
];

/** The same where the second says in what key, time, range or manner: "slowly" and "crisply" need a verb of motion beside them. */
const settingWays: readonly string[] = [
  "[it], [b.adverbial], [a.verb]",
  "[it] is [a.predicate], [b.adverbial]",
  "this is [a.adjective] music, [b.adverbial]",
  "this [a.adjective] (music|piece), [b.adverbial], [a.verb]",
  "this is music with [a.noun], [b.adverbial]",
  "[it] has [a.noun], [b.adverbial]",
  "(we hear|one hears|the ear finds) [a.noun], [b.adverbial]",
  "[b.adverbial], (we hear|one hears|one can make out|the ear finds) [a.noun]",
  "[b.adverbial], [it] has [a.noun]",
  "[b.adverbial], [it] is [a.predicate]",
];
const settingKinds = new Set<FactKind>(["key", "mode", "metre", "register", "rhythm", "chromaticism", "style"]);

/** Sentences about those who play, "they" in number; what the music itself has or is cannot be said of them. */
const playerWays: readonly string[] = [
  "[it] [a.verb] and [b.verb]",
  "[it] [a.verb], [b.participle]",
  "[b.participle], [it] [a.verb]",
  "[it], [b.participle], [a.verb]",
  "[it] [a.verb], [b.adverbial*]",
  "[b.adverbial], [it] [a.verb]",
  "[it] [a.verb], and [b.clause*]",
  "[it] [a.verb]; [b.clause*]",
  "[it] [a.verb], with [b.noun]",
  "with [b.noun], [it] [a.verb]",
  "(while|as) [it] [a.verb], [b.clause]",
  "[b.clause], and [it] [a.verb]",
  "[it] [a.verb*]",
];
const playerKinds: readonly FactKind[] = ["texture", "articulation", "register", "density", "rhythm", "metre", "tempoClass", "dynamics", "loudnessShape"];

/** These two would say one thing twice. */
const together = new Set(["key mode", "mode key"]);

function hasForm(kind: FactKind, form: string): boolean {
  const wanted = (form === "participle" ? "verb" : form) as FormName;
  return (factKinds[kind].values ?? [97]).some((value) => (formsOf(kind, value)[wanted] ?? []).length > 0);
}

/** "No fixed metre goes hand in hand with …", "we hear D minor as its home", "this duple music" limp. */
const limping = [/(?<!with )\[(?:metre|tempoClass|key|mode)\.noun/, /(?:together|along\)) with \[(?:metre|tempoClass|key|mode)\.noun/, /\[(?:metre|loudnessShape)\.adjective/, /\[metre\.predicate/];

const known = new Map<string, readonly string[]>();

/** All ways to say something of `first` together with something of `second`. */
export function pairFrames(first: FactKind, second: FactKind): readonly string[] {
  return framesFrom(`${first} ${second}`, settingKinds.has(second) ? [...ways, ...settingWays] : ways, first, second);
}

/** The same with those who play as the subject. */
export function playerFrames(first: FactKind, second: FactKind): readonly string[] {
  return playerKinds.includes(first) && playerKinds.includes(second) ? framesFrom(`players ${first} ${second}`, playerWays, first, second) : [];
}

function framesFrom(name: string, wanted: readonly string[], first: FactKind, second: FactKind): readonly string[] {
  const before = known.get(name);
  if (before) return before;
  const frames = first === second || together.has(`${first} ${second}`) ? [] : wanted
    .map((way) => way.replaceAll("[a.", `[${first}.`).replaceAll("[b.", `[${second}.`))
    // "Sadly, the music swells" would be the writer's sadness.
    .filter((frame) => !(second === "mood" && frame.includes("[mood.adverbial")))
    .filter((frame) => !limping.some((pattern) => pattern.test(frame)))
    .filter((frame) => [...frame.matchAll(/\[(\w+)\.(\w+)/g)].every(([, kind, form]) => hasForm(kind as FactKind, form ?? "")));
  known.set(name, frames);
  return frames;
}
