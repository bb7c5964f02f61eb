import type { Voice } from "../voice";
import { say } from "./say";

const broughtBack = {
  whole: ["the opening", "the opening material", "the music of the opening", "the beginning", "the first section", "what was heard at the start", "the music heard at the start", "the first part"],
  part: ["an earlier section", "an earlier section", "an earlier passage", "the music of an earlier section", "what was heard earlier", "a passage heard earlier", "music heard earlier"],
} as const;

/** Music that comes back: what was heard first, or a part of it. Where it is not sure, each way has its doubt before what it says. */
export function returnClause(voice: Voice, what: keyof typeof broughtBack, sure: boolean, time: string): string {
  const music = voice.random.pick(broughtBack[what]);
  const it = music.includes("music") ? "the piece" : say(voice, "(the music|the piece|the music)");
  const at = `${say(voice, "(at|at|at about|around)")} ${time}`;
  const from = say(voice, `(from|from|from about) ${time} (on|onwards)?`);
  return voice.random.pick(sure ? sureReturns(voice, music, it, at, from) : doubtfulReturns(voice, music, it, at, from));
}

function sureReturns(voice: Voice, music: string, it: string, at: string, from: string): string[] {
  const returns = say(voice, "(returns|comes back|is heard again|reappears|is back|is taken up again|comes round once more)");
  return [
    `${at} ${music} ${returns}`, `${music} ${returns} ${at}`, `${at} ${it} returns to ${music}`, `${it} returns to ${music} ${at}`, `${at} comes the return of ${music}`, `the return of ${music} ${say(voice, "(comes|begins|is heard|sets in)")} ${at}`,
    `${from}, ${music} is ${say(voice, "(heard again|back|taken up again)")}`, `what ${say(voice, "(follows|is heard|comes)")} ${from} is a return of ${music}`, `what begins ${at} is ${music}, heard again`, `a return ${say(voice, "(of|to)")} ${music} begins ${at}`,
  ];
}

function doubtfulReturns(voice: Voice, music: string, it: string, at: string, from: string): string[] {
  const seems = say(voice, "(seems to|seems to|appears to)");
  const back = say(voice, "(return|come back|be heard again|be taken up again|be back|come round once more)");
  const hedge = say(voice, "(probably|most likely|in all likelihood)");
  const [what, sounds] = [say(voice, "what (seems to be|sounds like|is probably|appears to be)"), say(voice, "(seems to be|sounds like|is probably|appears to be|is most likely)")];
  return [
    `${music} ${seems} ${back} ${at}`, `${at} ${music} ${seems} ${back}`, `${at} ${music} ${hedge} ${say(voice, "(comes back|returns|reappears|comes round once more)")}`, `${at} comes ${what} a return of ${music}`, `${at} ${it} ${seems} return to ${music}`, `${it} ${seems} return to ${music} ${at}`,
    `what begins ${at} ${sounds} a return of ${music}`, `what is heard ${from} ${sounds} a return ${say(voice, "(of|to)")} ${music}`, `it seems that ${music} ${say(voice, "(returns|comes back|is heard again|is taken up again)")} ${at}`, `${what} a return of ${music} begins ${at}`, `there is ${what} a return ${say(voice, "(of|to)")} ${music} ${at}`,
    `${from}, ${say(voice, "(we hear|one hears)")} ${what} a return ${say(voice, "(of|to)")} ${music}`, `${at} ${it} is ${say(voice, "(probably|most likely)")} returning to ${music}`, `with the section that begins ${at} ${music} ${seems} ${back}`, `the section that begins ${at} ${sounds} a return of ${music}`,
    `${music} is ${say(voice, "(probably|most likely)")} ${say(voice, "(heard again|taken up again)")} ${from}`,
  ];
}
