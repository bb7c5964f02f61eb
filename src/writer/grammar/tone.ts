import type { Saying } from "../plan/saying";
import type { Voice } from "./voice";

/** A doubtful phrase stands between commas: "plays, probably in D minor, at …". */
function setOff(saying: Saying, words: string): string {
  return saying.sure ? words : `, ${words},`;
}

/** "in D minor"; "in a minor key, probably D minor," where only the mode is sure. */
export function toneAdverbial(voice: Voice): string | null {
  const [key] = voice.left("key");
  const [mode] = voice.left("mode").filter((saying) => voice.can(saying, "adverbial"));
  if (!key) return mode ? setOff(mode, voice.adverbial(mode)) : null;
  if (mode?.sure !== true || key.sure) return setOff(key, voice.adverbial(key));
  return `${voice.mark(voice.random.pick([`in a ${String(mode.value)} key`, `in the ${String(mode.value)}`, `in the ${String(mode.value)} mode`]), mode)}, ${voice.mark(`${voice.hedge()} ${String(key.value)}`, key)},`;
}

const quick = ["quick", "brisk", "fast", "rapid", "swift", "nimble", "fleet"] as const;
const slow = ["slow", "unhurried", "leisurely"] as const;

/** "in a brisk triple time, about 126 beats a minute": pace, metre and number in one, as far as heard. */
export function paceAdverbial(voice: Voice, withNumber: boolean): string | null {
  const [pace] = voice.left("tempoClass");
  const [metre] = voice.left("metre");
  const [tempo] = voice.left("tempo");
  const number = (): string => (tempo && withNumber && tempo.sure ? `, ${voice.mark(`${voice.random.pick(["about", "roughly", "around", "some"])} ${Math.round(Number(tempo.value))} beats ${voice.random.pick(["a", "per", "to the"])} minute`, tempo)},` : "");
  const both = pace?.sure === true && metre?.sure === true && voice.can(metre, "name") && (pace.value === "fast" || pace.value === "slow");
  if (both && voice.random.chance(0.7)) {
    const adjective = voice.mark(voice.random.pick(pace.value === "fast" ? quick : slow), pace);
    return `in a ${adjective} ${voice.phrase(metre, "name")}${number()}`;
  }
  if (pace && voice.can(pace, "adverbial")) return `${setOff(pace, voice.adverbial(pace))}${number()}`;
  if (metre && voice.can(metre, "adverbial")) return setOff(metre, voice.adverbial(metre));
  return tempo?.sure === true && withNumber ? voice.adverbial(tempo) : null;
}

/** Key and pace together: "in D minor, at a quick pace". */
export function circumstances(voice: Voice): string | null {
  const tone = toneAdverbial(voice);
  const pace = voice.random.chance(0.88) ? paceAdverbial(voice, true) : null;
  return tone === null || pace === null ? (tone ?? pace) : `${tone}, ${pace}`;
}
