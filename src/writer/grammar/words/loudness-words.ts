import type { Forms } from "./forms";

/** How loudness and its course are said. */
export const dynamicsWords: Record<string, Forms> = {
  quiet: {
    adjective: ["quiet", "soft", "hushed", "subdued", "muted", "soft-spoken", "soft-toned"],
    adverbial: ["quietly", "softly", "in (hushed|muted|soft|subdued) tones", "in an undertone", "at a low volume", "(scarcely|barely|hardly) above a whisper", "under {its} breath"],
    noun: ["a (hushed|soft|muted|quiet|subdued) (tone|sound)", "(quiet|soft|hushed|muted) (tones|dynamics)"],
    verb: ["(stay|remain|keep) (quiet|soft|hushed|subdued)", "keep the (sound|volume|dynamics) (soft|low|down)", "speak (softly|quietly|in hushed tones|in an undertone)", "hold the sound to a hush", "(rise|go) (hardly|scarcely) above a whisper"],
    clause: ["the (sound|tone|playing) is (soft|hushed|quiet|muted|subdued)", "all is (quiet|hushed)", "the volume (is|stays) low", "the dynamics are (soft|quiet|muted)", "little (rises|goes) above a (whisper|hush)", "the (sound|tone) (hardly|scarcely) rises above a whisper"],
  },
  moderate: {
    adverbial: ["at a (moderate|medium) (loudness|volume)"],
    noun: ["a (moderate|medium) (loudness|volume)"],
    verb: ["keep to a (moderate|medium) (loudness|volume)"],
    clause: ["the (loudness|volume) is (moderate|medium)", "the (sound|playing) is neither loud nor soft"],
  },
  loud: {
    adjective: ["loud", "full-throated", "forceful", "powerful", "strong in sound", "full-blooded"],
    adverbial: ["loudly", "at full (volume|strength)", "with full (force|strength)", "forcefully", "in full cry", "with (power|force)"],
    noun: ["full (volume|strength)", "a (loud|powerful|forceful|full-throated) sound", "a loud, full sound"],
    verb: ["(stay|remain) (loud|forceful|powerful)", "(ring|sound) out loudly", "sound out at full (volume|strength)", "(keep|hold) the volume high", "make a (loud|powerful|forceful|full-throated) sound", "speak (loudly|at full strength|with force)"],
    clause: ["the (sound|playing|tone) is (loud|powerful|forceful|full-throated)", "the volume is high", "the sound is at full strength", "the dynamics are (loud|forceful|powerful)", "the (sound|playing) is kept (loud|at full strength)"],
  },
  varied: {
    adjective: ["varied in loudness"],
    adverbial: ["now loud, now soft", "with wide changes of loudness"],
    noun: ["a wide range of (loudness|volume|dynamics)", "dynamics from soft to loud", "loud and soft (passages|moments) by turns"],
    verb: ["(move|shift|pass|change) between (soft and loud|loud and soft)", "(vary|range) (between soft and loud|from soft to loud)", "(use|cover) a wide range of (loudness|dynamics|volume)", "be now loud, now soft"],
    clause: ["the (loudness|volume) (ranges|varies) widely", "the dynamics (range|run|reach|go) from soft to loud", "the sound (varies|shifts|moves) between soft and loud", "(loud and soft|soft and loud) (passages|moments) (alternate|take turns)", "the (music|sound) is now loud, now soft"],
  },
};

export const loudnessShapeWords: Record<string, Forms> = {
  steady: {
    adverbial: ["at (an even|a constant|one) (loudness|level of loudness)", "with hardly a change of (loudness|volume)", "at an even volume"],
    noun: ["(an even|a constant) (loudness|volume)", "one level of loudness", "a volume that (hardly changes|holds level)"],
    verb: ["(hold|keep|maintain) an even (loudness|volume)", "keep to one level of loudness", "(stay|remain|keep) (level|even) in loudness", "hold {its} loudness level"],
    clause: ["the (loudness|volume) (hardly|scarcely) (changes|varies|moves)", "the (loudness|volume) (stays|remains|is) even", "the (loudness|volume) holds (level|steady)", "the dynamics (stay|remain|are) level"],
  },
  swelling: {
    adjective: ["swelling", "growing in volume", "gathering in strength"],
    adverbial: ["with (a|one) (long|gradual) swell", "growing (louder|in volume)", "in a (long|gradual|broad) (swell|crescendo)"],
    noun: ["a (gradual|long|broad) (swell|crescendo)", "a growing volume", "a sound that (grows louder|swells|gathers strength)"],
    verb: ["swell", "(grow|get|become) (gradually)? louder", "build (up)? in (loudness|volume)", "(rise|gain|grow|increase) in volume", "gather strength", "swell (gradually|little by little|by degrees)", "make a (long|gradual|broad) crescendo"],
    clause: ["the (sound|music|volume) (swells|grows louder|gathers strength|builds up)", "the sound grows louder (step by step|bar by bar|as it goes on)", "the (loudness|volume) (builds|mounts|rises|increases)", "(little by little|by degrees|gradually) the sound (grows louder|swells|gathers strength)", "(there is|it makes) a (long|gradual|broad) (crescendo|swell)"],
  },
  fading: {
    adjective: ["fading", "sinking in volume"],
    adverbial: ["with a (long|gradual) fade", "fading (away|out)?", "growing softer", "in a (long|gradual) (diminuendo|fade)"],
    noun: ["a (gradual|long) (fade|diminuendo)", "a (fading|dying) sound", "a sound that (fades|dies away|grows softer)"],
    verb: ["fade (away|by degrees|little by little)?", "die away", "(grow|become) (gradually)? softer", "ebb (in volume|away)", "fade towards silence", "sink (away|in volume|towards silence)", "lose volume (gradually|by degrees)"],
    clause: ["the (sound|music) (fades|dies away|sinks away|grows softer|ebbs)", "the sound grows softer (step by step|bar by bar|as it goes on)", "the (loudness|volume) (ebbs|sinks|falls away)", "(little by little|by degrees|gradually) the (sound|music) (fades|sinks away|grows softer)", "(there is|it makes) a (long|gradual) (diminuendo|fade)"],
  },
  terraced: {
    adverbial: ["in (terraces|blocks) of loud and soft", "in (stepped|terraced) levels of loudness"],
    noun: ["(stepped|terraced) levels of loudness", "(terraces|blocks) of loud and soft", "terraced dynamics"],
    verb: ["(shift|move|step) between (terraces|blocks) of loud and soft", "(step|move|shift) between levels of loudness", "(set|put) (terraces|blocks) of loud and soft side by side"],
    clause: ["the loudness (moves|changes) in (steps|terraces)", "loud and soft stand (in blocks|side by side in blocks)", "the dynamics are terraced", "the (volume|loudness) (goes|moves) up and down in terraces"],
  },
  sudden_changes: {
    adverbial: ["with (sudden|abrupt) (changes|shifts|contrasts) of (loudness|volume)"],
    noun: ["(sudden|abrupt) (changes|shifts) of (loudness|volume)", "(sudden|abrupt) contrasts of loud and soft"],
    verb: ["(jump|leap|break) (suddenly|abruptly) between soft and loud", "jump between soft and loud", "change (abruptly|suddenly) in (loudness|volume)", "make sudden (changes|shifts) of (loudness|volume)", "turn (suddenly|abruptly) from soft to loud and back"],
    clause: ["the (loudness|volume) (changes|jumps|shifts) (abruptly|suddenly|without warning)", "(sudden|abrupt) contrasts of loud and soft (break in|cut across it|mark it)", "(sudden|abrupt) (changes|shifts) of (loudness|volume) (break in|cut across it|keep the ear alert|mark it)"],
  },
  arch: {
    adverbial: ["in an arch of loudness", "in one long swell and ebb", "by way of a peak and a falling back"],
    noun: ["an arch of loudness", "a (swell|rise) to a peak and a (fall|falling back)", "a (long|broad)? swell and ebb"],
    verb: ["(rise|build|swell|climb) to a peak and >(fall|sink) back", "swell and >subside", "(build|rise|swell) to a peak and >recede", "(trace|draw|describe) an arch of loudness", "swell and >ebb (again)?"],
    clause: ["the (loudness|volume|sound) (rises|builds|swells|climbs) to a peak and (falls back|recedes|sinks back)", "the sound (swells and subsides|swells and ebbs)", "the (loudness|volume) (traces|describes|draws|makes) an arch", "there is a (swell|rise) to a peak and a fall"],
  },
};
