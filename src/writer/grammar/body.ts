import type { FactKind } from "../../description";
import { salienceOf } from "../plan/salience";
import { sayByFrame, type Setting } from "./fill-frame";
import { bodyFrames, mostlyWords, type BodyTopic } from "./frames/body-frames";
import { pairFrames, playerFrames } from "./frames/pair-frames";
import type { GrammaticalNumber } from "./inflect";
import type { Voice } from "./voice";

/** What each topic speaks of first. */
const topicKinds: Record<BodyTopic, readonly FactKind[]> = {
  fabric: ["texture", "articulation", "register", "density"],
  motion: ["tempoClass", "metre", "rhythm", "tempo"],
  character: ["mood", "style", "key", "mode", "chromaticism"],
  loudness: ["dynamics", "loudnessShape"],
  form: ["form"],
  recording: ["soundQuality"],
};

/** What can be said in one sentence with something else; the rest has sentences of its own. */
const pairable: readonly FactKind[] = ["texture", "articulation", "register", "density", "tempoClass", "metre", "rhythm", "mood", "style", "chromaticism", "dynamics", "loudnessShape", "key", "mode"];
const pairsTried = 3;

/** Two things in one sentence, the first of them of the topic; null where there are no two. */
function pairSentence(voice: Voice, topic: BodyTopic, setting: Setting, framesFor: typeof pairFrames): string | null {
  const kindsOf = (kinds: readonly FactKind[]): FactKind[] => [...new Set(voice.left(...kinds).map(({ kind }) => kind))];
  const [firsts, seconds] = [kindsOf(topicKinds[topic].filter((kind) => pairable.includes(kind))), kindsOf(pairable)];
  if (firsts.length === 0 || seconds.length < 2) return null;
  const frames = Array.from({ length: pairsTried }, () => framesFor(voice.random.pick(firsts), voice.random.pick(seconds))).flat();
  return frames.length === 0 ? null : sayByFrame(voice, frames, setting);
}
const pairShare = 0.6;

const subjects = ["the music", "it", "the piece", "this piece", "this music", "the performance"] as const;
const firstSubjects = ["the music", "the piece", "this piece", "this music"] as const;

const aboutIt = /^(?:the music|the piece|this piece|this music|the performance|it) /;

/** Those who play, where they may be called so: nobody else is heard, and who they are is sure. */
const playersOf: Readonly<Record<string, { readonly words: string; readonly number: GrammaticalNumber }>> = {
  chamber_strings: { words: "the players", number: "plural" }, chamber_mixed: { words: "the players", number: "plural" }, orchestra_or_band: { words: "the players", number: "plural" },
  solo_keyboard: { words: "the player", number: "singular" }, plucked_solo: { words: "the player", number: "singular" }, solo_bowed_or_wind: { words: "the player", number: "singular" },
};
const playersShare = 0.18;

/** A sentence with those who play as its subject, once in a text; null where they cannot be named so. */
function playersSentence(voice: Voice, topic: BodyTopic, subjects: Subjects): string | null {
  const [ensemble] = (voice.picture.get("ensemble") ?? []).filter(({ sure }) => sure);
  const voices = (voice.picture.get("instrumentFamily") ?? []).some(({ value }) => value === "voice" || value === "electronic");
  const players = ensemble === undefined || voices ? undefined : playersOf[String(ensemble.value)];
  if (!players || subjects.playersNamed || voice.left("ensemble").length > 0) return null;
  const sentence = pairSentence(voice, topic, { number: players.number, made: { it: () => players.words } }, playerFrames);
  if (sentence?.includes(players.words) === true) subjects.namePlayers();
  return sentence;
}

/** Two sentences as one; the second says "it" where both are about the music. */
export function joinSentences(one: string, other: string, joint: string): string {
  return `${one}${joint}${aboutIt.test(one) ? other.replace(aboutIt, "it ") : other}`;
}

/** Turns through the words for what the text is about, so that no two sentences begin alike. */
export class Subjects {
  #before = "";
  /** Whether the sentence before was about the music, so that "it" is understood. */
  #understood = false;
  #playersNamed = false;

  constructor(private readonly voice: Voice) {}

  get playersNamed(): boolean {
    return this.#playersNamed;
  }

  /** After a sentence about the players "it" would be nobody. */
  namePlayers(): void {
    this.#playersNamed = true;
    this.#understood = false;
  }

  /** Whose turn it is; after the opening "it" is not clear. */
  next(): string {
    if (this.#before === "") return this.voice.random.pick(firstSubjects);
    const electronic = (this.voice.picture.get("instrumentFamily") ?? []).some(({ value }) => value === "electronic") || (this.voice.picture.get("ensemble") ?? []).some(({ value }) => value === "popular_electronic");
    return this.voice.random.pick(subjects.filter((words) => words !== this.#before && !(electronic && words === "the performance") && (words !== "it" || this.#understood)));
  }

  /** Told of each sentence, and of the words that were meant to be its subject. */
  told(sentence: string, subject: string): void {
    this.#understood = new RegExp(`\\b${subject}\\b`).test(sentence);
    if (this.#understood || this.#before === "") this.#before = subject;
  }
}

const describedShare = 0.35;
/** What can stand before "music" and "piece". */
const describing: readonly FactKind[] = ["mood", "tempoClass", "articulation", "dynamics", "texture", "chromaticism", "register", "density"];

/** "This unhurried music": now and then the subject itself says something that has not been said yet. */
function described(voice: Voice, subject: string): string {
  const [, article, noun] = /^(the|this) (music|piece|performance)$/.exec(subject) ?? [];
  if (article === undefined || noun === undefined || !voice.random.chance(describedShare)) return subject;
  const fit = voice.left(...describing).filter((saying) => saying.sure && voice.can(saying, "adjective"));
  return fit.length === 0 ? subject : `${article} ${voice.adjective(voice.random.pick(fit))} ${noun}`;
}

/** What is left to say of a topic is worth this much. */
export function worthOf(voice: Voice, topic: BodyTopic): number {
  return voice.left(...topicKinds[topic]).reduce((sum, saying) => sum + salienceOf(saying), 0);
}

/** One sentence about a topic, without its full stop; null where nothing is left to say of it. */
export function topicSentence(voice: Voice, topic: BodyTopic, subjects: Subjects): string | null {
  if (voice.left(...topicKinds[topic]).length === 0) return null;
  const players = voice.random.chance(playersShare) ? playersSentence(voice, topic, subjects) : null;
  if (players !== null) return players;
  const it = subjects.next();
  const setting = { number: "singular", made: { it: () => described(voice, it), mostly: () => voice.random.pick(mostlyWords) } } as const;
  const paired = voice.random.chance(pairShare) ? pairSentence(voice, topic, setting, pairFrames) : null;
  const sentence = paired ?? sayByFrame(voice, bodyFrames[topic], setting);
  if (sentence !== null) subjects.told(sentence, it);
  return sentence;
}

/** The topics that have most left to say, with a little of the seed's own taste. */
export function topicsByWorth(voice: Voice, topics: readonly BodyTopic[]): BodyTopic[] {
  return topics
    .map((topic) => ({ topic, worth: worthOf(voice, topic) * voice.random.between(0.7, 1.3) }))
    .filter(({ worth }) => worth > 0)
    .sort((one, other) => other.worth - one.worth)
    .map(({ topic }) => topic);
}
