import type { Saying } from "../plan/saying";
import { withoutMarks } from "../text/marked-text";
import { oneReading } from "../text/pattern";
import type { Voice } from "./voice";

/** A doubtful phrase stands between commas: "plays, probably in D minor, at …". */
function setOff(saying: Saying, words: string): string {
  return saying.sure ? words : `, ${words},`;
}

const say = (voice: Voice, pattern: string): string => oneReading(pattern, voice.random);

/** Around the name of a key, beside the words of the key itself. */
const keyPlaces = ["in [key]", "in [key]", "in the key of [key]", "with [key] as (its|the) (home)? key", "with the harmony (centred|resting|at rest) (in|on) [key]", "with the music centred on [key]"] as const;
const modePlaces = ["in a [mode] key", "in a [mode] key", "in the [mode]", "in the [mode] mode", "with the harmony in the [mode]", "in [mode] harmonies", "with harmonies in the [mode]"] as const;

function keyAdverbial(voice: Voice, key: Saying): string {
  if (voice.random.chance(0.4)) return setOff(key, voice.adverbial(key));
  const words = say(voice, voice.random.pick(keyPlaces)).replace("[key]", String(key.value)).replace(/\bat rest on\b/, "at rest in").replace(/\b(centred|resting) in\b/, "$1 on");
  return setOff(key, voice.mark(key.sure ? words : `${voice.hedge()} ${words}`, key));
}

function modeAdverbial(voice: Voice, mode: Saying): string {
  const named = mode.value === "major" || mode.value === "minor";
  if (!named || voice.random.chance(0.3)) return setOff(mode, voice.adverbial(mode));
  const words = say(voice, voice.random.pick(modePlaces)).replace("[mode]", String(mode.value));
  return setOff(mode, voice.mark(mode.sure ? words : `${voice.hedge()} ${words}`, mode));
}

/** "in D minor"; "in a minor key, probably D minor," where only the mode is sure. */
export function toneAdverbial(voice: Voice): string | null {
  const [key] = voice.left("key");
  const [mode] = voice.left("mode").filter((saying) => voice.can(saying, "adverbial"));
  if (!key) return mode ? modeAdverbial(voice, mode) : null;
  if (mode?.sure !== true || key.sure) return keyAdverbial(voice, key);
  return `${voice.mark(voice.random.pick([`in a ${String(mode.value)} key`, `in the ${String(mode.value)}`, `in the ${String(mode.value)} mode`]), mode)}, ${voice.mark(`${voice.hedge()} ${String(key.value)}`, key)},`;
}

const quick = ["quick", "brisk", "fast", "rapid", "swift", "nimble", "fleet"] as const;
const slow = ["slow", "unhurried", "leisurely"] as const;

/** "in a brisk triple time, about 126 beats a minute": pace, metre and number in one, as far as heard. */
export function paceAdverbial(voice: Voice, withNumber: boolean): string | null {
  const [pace] = voice.left("tempoClass");
  const [metre] = voice.left("metre");
  const [tempo] = voice.left("tempo");
  const counted = (): string => `${say(voice, "(about|roughly|around|some)")} ${Math.round(Number(tempo?.value))} ${say(voice, "beats (a|per|to the) minute")}`;
  const numbered = tempo?.sure === true && withNumber ? tempo : null;
  const number = (): string => (numbered ? `, ${voice.mark(`${say(voice, "(at|with the beat at)?")} ${counted()}`.trim(), numbered)},` : "");
  const word = pace?.value === "fast" ? quick : pace?.value === "slow" ? slow : null;
  if (pace?.sure === true && word !== null) {
    const adjective = (): string => voice.mark(voice.random.pick(word), pace);
    const named = metre?.sure === true && voice.can(metre, "name") ? metre : null;
    // "At a brisk 126 beats a minute": pace and number in one.
    if (numbered && voice.random.chance(0.35)) {
      const rate = `at a ${adjective()} ${voice.mark(counted().replace(/^\S+ /, ""), numbered)}`;
      return named && voice.random.chance(0.6) ? `${voice.adverbial(named)}, ${rate}` : rate;
    }
    if (named && voice.random.chance(0.7)) {
      const start = voice.random.pick(["in a", "in a", "in", "to a"]);
      const name = voice.phrase(named, "name");
      return `${start === "to a" && /time|bar/.test(withoutMarks(name)) ? "in a" : start === "in" && !/time$/.test(withoutMarks(name)) ? "in a" : start} ${adjective()} ${name}${number()}`;
    }
  }
  if (pace && voice.can(pace, "adverbial")) return `${setOff(pace, voice.adverbial(pace))}${number()}`;
  if (metre && voice.can(metre, "adverbial")) return setOff(metre, voice.adverbial(metre));
  return numbered ? voice.adverbial(numbered) : null;
}

/** Key and pace together: "in D minor, at a quick pace". */
export function circumstances(voice: Voice): string | null {
  const tone = toneAdverbial(voice);
  const pace = voice.random.chance(0.88) ? paceAdverbial(voice, true) : null;
  if (tone === null || pace === null) return tone ?? pace;
  // What is doubtful brings commas of its own, and a number stands at the end.
  const bare = !/,/.test(tone + pace);
  return voice.random.pick([`${tone}, ${pace}`, ...(bare ? [`${pace}, ${tone}`, `${pace} and ${tone}`, `${tone} and ${pace}`] : [])]);
}
