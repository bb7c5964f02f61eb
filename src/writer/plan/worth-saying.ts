import type { FactKind } from "../../description";
import type { Picture } from "./picture";
import { salienceOf } from "./salience";
import type { Saying } from "./saying";

const forcesKinds = new Set<FactKind>(["ensemble", "instrument", "instrumentFamily"]);

/** What tells less than this is not worth a "perhaps". */
const worthADoubt = 2.6;
/** What tells less than this most music shares; it is said only where there is little else. */
const trivialBelow = 2.2;
const enoughWithoutTrivia = 2;

const sayingsOf = (picture: Picture): Saying[] => [...picture.values()].flat();

function only(picture: Picture, keep: (saying: Saying) => boolean): Picture {
  const pairs = [...picture].map(([kind, sayings]) => [kind, sayings.filter(keep)] as const);
  return new Map(pairs.filter(([, sayings]) => sayings.length > 0));
}

/** How many different things there are to tell: the players are one, key and mode are one. */
function thingsIn(sayings: readonly Saying[]): string[] {
  return [...new Set(sayings.map(({ kind, value }) => (forcesKinds.has(kind) ? "players" : kind === "key" || kind === "mode" ? "key" : `${kind}=${String(value)}`)))];
}

/** Of what is only likely, the few most telling; the rest stays unsaid, so that the text does not mumble. */
function withFewDoubts(picture: Picture, most: number): Picture {
  const doubtful = sayingsOf(picture).filter((saying) => !saying.sure && !forcesKinds.has(saying.kind) && salienceOf(saying) >= worthADoubt);
  const kept = new Set(doubtful.sort((one, other) => salienceOf(other) - salienceOf(one)).slice(0, most));
  return only(picture, (saying) => saying.sure || forcesKinds.has(saying.kind) || kept.has(saying));
}

function withoutTrivia(picture: Picture): Picture {
  const trivial = sayingsOf(picture).filter((saying) => salienceOf(saying) < trivialBelow && !forcesKinds.has(saying.kind));
  const telling = sayingsOf(picture).filter((saying) => !trivial.includes(saying));
  const [best] = thingsIn(telling).length < enoughWithoutTrivia ? trivial.filter(({ sure }) => sure).sort((one, other) => salienceOf(other) - salienceOf(one)) : [];
  return only(picture, (saying) => saying === best || !trivial.includes(saying));
}

/** "A pop-style band … in a popular style" says the same twice. */
function withoutEchoes(picture: Picture): Picture {
  const popular = (picture.get("ensemble") ?? []).some(({ value }) => value === "popular_electronic");
  return popular ? only(picture, ({ kind, value }) => !(kind === "style" && value === "popular")) : picture;
}

/** The part of a picture that is worth a reader's time, with at most so many doubts. */
export function worthSaying(picture: Picture, doubts: number): Picture {
  return withoutTrivia(withFewDoubts(withoutEchoes(picture), doubts));
}

/** How many things a picture has to tell. */
export function thingsToTell(picture: Picture): number {
  return thingsIn(sayingsOf(picture)).length;
}

/** Whether so little is known that the text should say so: one thing, or no more than the players and the key. */
export function isLittle(picture: Picture): boolean {
  const things = thingsIn(sayingsOf(picture));
  return things.length <= 1 || things.every((thing) => thing === "players" || thing === "key");
}
