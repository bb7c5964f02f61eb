import type { Forms } from "./forms";

/** How loudness and its course are said. */
export const dynamicsWords: Record<string, Forms> = {
  quiet: {
    adjective: ["quiet", "soft", "hushed", "subdued", "muted", "soft-spoken", "soft-toned", "low in volume"],
    adverbial: [
      "quietly", "softly", "in (hushed|muted|soft|subdued) tones", "in an undertone", "at a low volume", "(scarcely|barely|hardly) above a whisper", "in a (murmur|near-whisper)", "with a (soft|hushed|muted|subdued) sound",
      "with the volume kept low", "at a (hushed|low) level of sound", "with little volume", "never loudly", "at a volume that stays low", "with (quiet|soft|hushed) dynamics", "in soft dynamics", "as softly as a whisper",
      "with hardly a loud note",
    ],
    noun: [
      "a (hushed|soft|muted|quiet|subdued) (tone|sound)", "(quiet|soft|hushed|muted) (tones|dynamics)", "a low volume", "a sound kept (soft|quiet|to a murmur)", "little volume", "a murmur of sound", "dynamics that stay (soft|quiet)",
      "a volume never far above a whisper", "hardly a loud note", "a low level of sound", "a sound no louder than a (murmur|whisper)",
    ],
    verb: [
      "(stay|remain|keep) (quiet|soft|hushed|subdued)", "keep the (sound|volume|dynamics) (soft|low|down)", "speak (softly|quietly|in hushed tones|in an undertone)", "hold the sound to a hush", "(rise|go) (hardly|scarcely) above a whisper",
      "murmur", "keep {its} (sound|tones) hushed", "make (a soft|a quiet|little) sound", "hold {its} volume down", "sound (softly|quietly)", "keep to (soft|quiet|hushed|muted) (tones|dynamics)", "hold back in volume",
      "come to the ear softly", "reach the ear (softly|as a murmur)", "keep close to a whisper", "make hardly a loud sound", "stay at the quiet end of the scale", "let no note sound loud", "keep every note soft",
    ],
    clause: [
      "the (sound|tone|playing) is (soft|hushed|quiet|muted|subdued)", "all is (quiet|hushed)", "the volume (is|stays) low", "the dynamics are (soft|quiet|muted)", "little (rises|goes) above a (whisper|hush)",
      "the (sound|tone) (hardly|scarcely) rises above a whisper", "the (sound|volume) is (held|kept) down", "(everything|all of it) sounds (soft|quiet|hushed)", "it is never loud", "the notes sound (softly|quietly)",
      "nothing is loud", "(each|every) note is (soft|hushed|softly played)", "the loudness is (slight|low)", "the playing keeps to (soft|quiet|hushed) (tones|dynamics)", "the sound is little more than a murmur",
      "a hush (lies over it|is kept)", "the sound comes in (a murmur|an undertone|hushed tones)", "(soft|quiet|hushed) dynamics (prevail|are the rule)", "there is (little volume|hardly a loud note)", "the sound reaches the ear softly",
      "no loud note is heard", "quiet tones (prevail|are the rule)", "what is heard is (soft|quiet|hushed)", "softly the notes come",
    ],
  },
  moderate: {
    adjective: ["moderately loud", "of medium loudness", "moderate in volume"],
    adverbial: ["at a (moderate|medium) (loudness|volume)", "neither loudly nor softly", "with a (moderate|medium) volume", "at a (moderate|medium) level of sound", "in (moderate|medium) dynamics", "moderately loudly"],
    noun: ["a (moderate|medium) (loudness|volume)", "a sound neither loud nor soft", "a (moderate|medium) level of sound", "(moderate|medium) dynamics", "a volume neither high nor low"],
    verb: [
      "keep to a (moderate|medium) (loudness|volume)", "be neither loud nor soft", "stay at a (moderate|medium) (loudness|volume)", "sound neither loud nor soft", "hold to (moderate|medium) dynamics", "keep the (volume|loudness) moderate",
      "(play|stay) at a medium level of sound", "use a (moderate|medium) volume",
    ],
    clause: [
      "the (loudness|volume) is (moderate|medium)", "the (sound|playing) is neither loud nor soft", "the (loudness|volume) stays moderate", "the sound is (moderately loud|of medium loudness)", "the dynamics are (moderate|medium)",
      "the dynamics lie in the middle", "it is neither loud nor soft", "the level of sound is (moderate|a medium one)", "a (moderate|medium) (loudness|volume) is kept", "everything is played neither loudly nor softly",
      "the volume is neither high nor low", "one hears it at a (moderate|medium) volume", "(moderate|medium) dynamics (prevail|are the rule)",
    ],
  },
  loud: {
    adjective: ["loud", "full-throated", "forceful", "powerful", "full-blooded", "strong-toned", "strong in sound", "high in volume", "big in sound"],
    adverbial: [
      "loudly", "at full (volume|strength)", "with full (force|strength)", "forcefully", "in full cry", "with (power|force)", "at a high volume", "with a (loud|powerful|forceful|big) sound", "with the volume (kept high|high)", "powerfully",
      "in (loud|powerful|forceful) tones", "in loud dynamics", "at a high level of sound",
    ],
    noun: [
      "full (volume|strength)", "a (loud|powerful|forceful|full-throated|big) sound", "a loud, full sound", "a high volume", "(loud|powerful|forceful) (tones|dynamics)", "a volume that stays high", "a sound of (power|force|full strength)",
      "dynamics at full strength", "a sound kept loud", "a high level of sound",
    ],
    verb: [
      "(stay|remain) (loud|forceful|powerful)", "(ring|sound) out loudly", "sound out at full (volume|strength)", "(keep|hold) the volume high", "make a (loud|powerful|forceful|full-throated) sound",
      "speak (loudly|at full strength|with force)", "keep {its} sound (loud|at full strength)", "resound loudly", "fill the ear with loud (sound|tones)", "put {its} full strength into the sound", "use {its} full (strength|volume)",
      "(come|go) out loudly", "let every note sound loudly", "keep to (loud|powerful|forceful) (tones|dynamics)", "give (each|every) note full (strength|force)", "reach the ear loudly", "stay at the loud end of the scale",
      "sound forth (loudly|powerfully|with force)", "throw {its} full weight into the sound", "play out loudly",
    ],
    clause: [
      "the (sound|playing|tone) is (loud|powerful|forceful|full-throated)", "the volume is high", "the sound is at full strength", "the dynamics are (loud|forceful|powerful)", "the (sound|playing) is kept (loud|at full strength)",
      "(each|every) note rings out loudly", "the volume (stays|remains|is kept) high", "everything is played (loudly|forcefully|at full strength)", "(loud|powerful|forceful) dynamics (prevail|are the rule)",
      "the notes ring out (loudly|powerfully|with force)", "the sound comes at full (strength|volume|force)", "a loud sound (fills the ear|is kept up)", "it is all loud", "the sound has (power|full strength|force) in it",
      "the level of sound is high", "the sound is a (big|loud|powerful) one", "loud tones (prevail|fill the bars)", "the ear is filled with loud sound", "nothing is soft", "loudly the notes ring out",
      "full strength is put into (each|every) note", "the loudness is high", "there is (power|force) behind (each|every) note",
    ],
  },
  varied: {
    adjective: ["varied in loudness", "wide in dynamic range"],
    adverbial: [
      "now loud, now soft", "with wide changes of loudness", "with (loud and soft|soft and loud) by turns", "in dynamics that (range|run|go) from soft to loud", "at every level from soft to loud",
      "with a wide range of (loudness|volume|dynamics)", "sometimes loud, sometimes soft", "with much contrast of loud and soft", "in loud (tones|passages) and soft by turns", "through many shades of loudness",
    ],
    noun: [
      "a wide range of (loudness|volume|dynamics)", "dynamics from soft to loud", "loud and soft (passages|moments) by turns", "many (shades|levels) of loudness", "a volume that (rises and falls|comes and goes)",
      "contrasts of loud and soft", "changing dynamics", "a wide dynamic range", "passages both loud and soft", "every shade from soft to loud", "a sound now loud, now soft",
    ],
    verb: [
      "(move|shift|pass|change) between (soft and loud|loud and soft)", "(vary|range) (between soft and loud|from soft to loud)", "(use|cover) a wide range of (loudness|dynamics|volume)", "be now loud, now soft",
      "vary in (loudness|volume)", "alternate loud and soft (passages|moments)", "change {its} (loudness|volume) many times", "pass through many (shades|levels) of loudness", "set loud against soft", "contrast loud and soft",
      "go back and forth between (soft and loud|loud and soft)", "turn from loud to soft and back", "take in both loud and soft (passages|moments)", "have loud (moments|passages) and soft ones", "draw on a wide dynamic range",
      "(run|reach) from soft to loud", "mix loud and soft (passages|moments)", "be loud at some points and soft at others", "rise and >fall in volume",
    ],
    clause: [
      "the (loudness|volume) (ranges|varies) widely", "the dynamics (range|run|reach|go) from soft to loud", "the sound (varies|shifts|moves) between soft and loud", "(loud and soft|soft and loud) (passages|moments) (alternate|take turns)",
      "the (music|sound) is now loud, now soft", "the (loudness|volume) (rises and falls|comes and goes)", "there are loud (passages|moments) and soft ones", "the dynamic range is wide", "loud passages stand beside soft ones",
      "soft (passages|moments) follow loud ones", "the dynamics (change|vary) widely", "the dynamics are (varied|loud and soft by turns)", "the volume (changes|varies) from (passage to passage|phrase to phrase)",
      "some (passages|moments) are loud and others soft", "many (shades|levels) of loudness (can be heard|are used)", "the sound goes through many shades of loudness", "the ear is led from loud to soft and back",
      "loud and soft (answer each other|are contrasted|stand side by side)", "loud gives way to soft and soft to loud", "the level of sound (changes often|varies widely)", "both loud and soft (passages|moments) are heard",
    ],
  },
};

export const loudnessShapeWords: Record<string, Forms> = {
  steady: {
    adjective: ["level in loudness", "even in volume", "constant in loudness"],
    adverbial: [
      "at (an even|a constant|one) (loudness|level of loudness)", "with hardly a change of (loudness|volume)", "at an even volume", "at an unchanging (loudness|volume)", "on one level of loudness",
      "without (a swell or a fade|growing louder or softer)", "with the loudness held level", "in level dynamics", "neither swelling nor fading", "at the same loudness from (phrase to phrase|bar to bar)",
    ],
    noun: [
      "(an even|a constant) (loudness|volume)", "one level of loudness", "a volume that (hardly changes|holds level)", "level dynamics", "an unchanging (loudness|volume)", "the loudness held level", "a sound that neither swells nor fades",
      "no swell and no fade", "hardly a change of (loudness|volume)", "the same loudness from (phrase to phrase|bar to bar)",
    ],
    verb: [
      "(hold|keep|maintain) an even (loudness|volume)", "keep to one level of loudness", "(stay|remain|keep) (level|even) in loudness", "hold {its} loudness level", "keep {its} volume (even|level|constant)", "move on one level of loudness",
      "go on at (an even|a constant) (loudness|volume)", "grow no louder and no softer", "stay at (one|the same) loudness", "vary little in (loudness|volume)", "run on with hardly a change of (loudness|volume)",
      "keep the same loudness from (phrase to phrase|bar to bar)", "make no change of loudness", "keep {its} dynamics level",
    ],
    clause: [
      "the (loudness|volume) (hardly|scarcely) (changes|varies|moves)", "the (loudness|volume) (stays|remains|is) even", "the (loudness|volume) holds (level|steady)", "the dynamics (stay|remain|are) level",
      "the (loudness|volume) (stays|remains) (the same|at one level|unchanged)", "it neither swells nor fades", "the sound (keeps to|stays on) one level of loudness", "one level of loudness is (kept|held)",
      "(each|every) phrase is (as loud as|no louder than) the last", "there is (no swell and no fade|hardly a change of loudness|hardly a change of volume)", "the dynamics (hardly|scarcely) change", "the loudness (varies|changes) little",
      "the sound grows no louder and no softer", "nothing (swells or fades|changes in loudness)", "the (loudness|volume) is (constant|held level|kept even)", "bar after bar has the same loudness",
      "an even (loudness|volume) is (kept|held|kept up)", "the loudness changes but little", "from phrase to phrase the (loudness|volume) stays the same",
    ],
  },
  swelling: {
    adjective: ["swelling", "growing in volume", "gathering in strength"],
    adverbial: [
      "with (a|one) (long|gradual) swell", "growing (louder|in volume)", "in a (long|gradual|broad) (swell|crescendo)", "growing ever louder", "growing louder by degrees", "growing louder with each phrase",
      "with the volume (rising|mounting|on the rise)", "by way of a (long|gradual) crescendo", "with a gradual rise in (volume|loudness)", "with mounting volume", "in one long build-up of sound",
    ],
    noun: [
      "a (gradual|long|broad) (swell|crescendo)", "a growing volume", "a sound that (grows louder|swells|gathers strength)", "a (gradual|long) rise in (volume|loudness)", "mounting volume", "a long build-up of sound",
      "a gradual gain in (volume|strength)", "phrases each louder than the last", "ever louder phrases", "a volume that (rises|mounts|builds) by degrees", "one (long|broad) crescendo",
    ],
    verb: [
      "swell", "(grow|get|become) (gradually)? louder", "build (up)? in (loudness|volume)", "(rise|gain|grow|increase) in volume", "gather strength", "swell (gradually|little by little|by degrees)", "make a (long|gradual|broad) crescendo",
      "end louder than {its} beginning", "add to {its} volume (bar by bar|little by little|step by step)", "come out louder and louder", "let the sound (swell|grow louder|gather strength)",
      "raise {its} volume (by degrees|bar by bar|phrase by phrase)", "put more and more (strength|volume) into the sound", "mount in (volume|loudness)", "grow from softer to louder", "sound louder with (each|every) (phrase|bar)",
      "build a crescendo", "turn the volume up by degrees", "work up to a louder sound", "go by way of a crescendo to {its} end",
    ],
    clause: [
      "the (sound|music|volume) (swells|grows louder|gathers strength|builds up)", "the sound grows louder (step by step|bar by bar|as it goes on)", "the (loudness|volume) (builds|mounts|rises|increases)",
      "(little by little|by degrees|gradually) the sound (grows louder|swells|gathers strength)", "(there is|it makes) a (long|gradual|broad) (crescendo|swell)", "(each|every) phrase is louder than the (last|one before)",
      "it ends louder than it began", "the end is louder than the beginning", "a (long|gradual|broad) crescendo (runs through it|carries it on|leads to the end)",
      "the dynamics (mount|rise|build) (by degrees|bar by bar|phrase by phrase|little by little)", "more and more volume is (added|put into the sound)", "the sound comes louder and louder",
      "louder and louder (the notes come|it comes|the sound comes)", "phrase by phrase the (volume|loudness) (rises|mounts|increases)", "the volume is (raised|turned up) (by degrees|little by little)",
      "the (volume|loudness) is on the rise", "one hears the (sound swell|sound grow louder|volume mount)", "strength is gathered (bar by bar|as it goes on|on the way)", "the crescendo is a (long|gradual) one", "it all grows louder",
      "the (loudness|volume) is built up (step by step|by degrees)", "a swell (gathers|builds up) in the sound",
    ],
  },
  fading: {
    adjective: ["fading", "sinking in volume", "dying away"],
    adverbial: [
      "with a (long|gradual) fade", "fading (away|out)?", "growing softer", "in a (long|gradual) (diminuendo|fade)", "growing ever softer", "growing softer by degrees", "growing softer with each phrase",
      "with the volume (sinking|dwindling|on the wane)", "by way of a (long|gradual) diminuendo", "with a gradual (loss|lessening) of volume", "with dwindling volume", "with less and less (sound|volume)",
    ],
    noun: [
      "a (gradual|long) (fade|diminuendo)", "a (fading|dying) sound", "a sound that (fades|dies away|grows softer|dwindles|wanes)", "dwindling volume", "a gradual (loss|lessening) of volume", "phrases each softer than the last",
      "ever softer phrases", "a volume that (dwindles|sinks|wanes) by degrees", "less and less (volume|sound)",
    ],
    verb: [
      "fade (away|by degrees|little by little)?", "die away", "(grow|become) (gradually)? softer", "ebb (in volume|away)", "fade towards silence", "sink (away|in volume|towards silence)", "lose volume (gradually|by degrees)",
      "dwindle (away|in volume|by degrees)?", "(wane|diminish|lessen|decrease) in (volume|loudness)", "trail away", "taper off in volume", "end softer than {its} beginning", "sound softer with (each|every) (phrase|bar)",
      "let the sound (die away|fade|dwindle|sink)", "make a (long|gradual) diminuendo", "lower {its} volume (by degrees|bar by bar|little by little)", "give up {its} volume little by little",
      "put less and less (strength|volume) into the sound", "grow from louder to softer", "(drop|fall|sink) off in volume", "come out softer and softer", "fade from hearing", "turn the volume down by degrees",
      "go by way of a diminuendo to {its} end", "sink by degrees towards silence",
    ],
    clause: [
      "the (sound|music) (fades|dies away|sinks away|grows softer|ebbs)", "the sound grows softer (step by step|bar by bar|as it goes on)", "the (loudness|volume) (ebbs|sinks|falls away)",
      "(little by little|by degrees|gradually) the (sound|music) (fades|sinks away|grows softer)", "(there is|it makes) a (long|gradual) (diminuendo|fade)", "(each|every) phrase is softer than the (last|one before)",
      "it ends softer than it began", "the end is softer than the beginning", "a (long|gradual) diminuendo (runs through it|leads to the end)", "the dynamics (sink|ebb|fade) (by degrees|bar by bar|phrase by phrase|little by little)",
      "the (loudness|volume) (dwindles|wanes|diminishes|lessens)", "the sound comes softer and softer", "softer and softer (the notes come|it comes|the sound comes)", "phrase by phrase the (volume|loudness) (sinks|dwindles|wanes)",
      "the volume is (lowered|turned down) (by degrees|little by little)", "the (volume|loudness) is on the wane", "one hears the (sound die away|sound fade|volume dwindle)",
      "less and less (sound|volume) (is heard|is left|reaches the ear)", "the diminuendo is a (long|gradual) one", "it all grows softer", "the sound (trails|tapers) off",
    ],
  },
  terraced: {
    adjective: ["terraced in loudness"],
    adverbial: [
      "in (terraces|blocks) of loud and soft", "in (stepped|terraced) levels of loudness", "with the loudness set in (terraces|steps|blocks)", "in terraced dynamics", "from one level of loudness to another",
      "with clear steps between levels of loudness", "with loud and soft in separate blocks",
    ],
    noun: [
      "(stepped|terraced) levels of loudness", "(terraces|blocks) of loud and soft", "terraced dynamics", "one level of loudness set beside another", "dynamics laid out in terraces", "clear steps between levels of loudness",
      "loud and soft in separate blocks",
    ],
    verb: [
      "(shift|move|step) between (terraces|blocks) of loud and soft", "(step|move|shift) between levels of loudness", "(set|put) (terraces|blocks) of loud and soft side by side", "step from one level of loudness to another",
      "lay out {its} loudness in (terraces|steps|blocks)", "use terraced dynamics", "alternate between (terraces|blocks) of loud and soft", "set one level of loudness against another", "change {its} loudness in steps",
      "keep loud and soft in separate blocks",
    ],
    clause: [
      "the loudness (moves|changes) in (steps|terraces)", "loud and soft stand (in blocks|side by side in blocks)", "the dynamics are terraced", "the (volume|loudness) (goes|moves) up and down in terraces",
      "one level of loudness (is set beside|follows|is placed against) another", "the dynamics (move|change|are laid out) in (terraces|steps|blocks)", "(terraces|blocks) of loud and soft (alternate|take turns|follow one another)",
      "loud and soft are kept in separate blocks", "the sound steps from one level of loudness to another", "the levels of loudness are (clearly stepped|set in terraces|terraced)",
      "each (section|passage) has a level of loudness of its own", "from (passage to passage|section to section) the loudness changes in steps",
    ],
  },
  sudden_changes: {
    adjective: ["abrupt in its changes of loudness"],
    adverbial: [
      "with (sudden|abrupt) (changes|shifts|contrasts) of (loudness|volume)", "with loudness that changes (abruptly|suddenly|without warning)", "with sudden jumps of (loudness|volume)", "with the volume (jumping|shifting) without warning",
      "with abrupt turns from loud to soft", "in abrupt contrasts of loud and soft",
    ],
    noun: [
      "(sudden|abrupt) (changes|shifts) of (loudness|volume)", "(sudden|abrupt) contrasts of loud and soft", "sudden (jumps|leaps) of (loudness|volume)", "a (loudness|volume) that changes (abruptly|suddenly|without warning)",
      "abrupt turns from loud to soft", "sudden turns of (loudness|volume)", "dynamics that change (suddenly|abruptly|without warning)",
    ],
    verb: [
      "(jump|leap|break) (suddenly|abruptly) between soft and loud", "jump between soft and loud", "change (abruptly|suddenly) in (loudness|volume)", "make sudden (changes|shifts) of (loudness|volume)",
      "turn (suddenly|abruptly) from soft to loud and back", "change {its} (loudness|volume) (suddenly|abruptly|without warning)", "shift (abruptly|suddenly) from one loudness to another", "set loud abruptly against soft",
      "(move|go) by sudden jumps of (loudness|volume)", "surprise the ear with sudden changes of (loudness|volume)", "contrast loud and soft abruptly",
    ],
    clause: [
      "the (loudness|volume) (changes|jumps|shifts) (abruptly|suddenly|without warning)", "(sudden|abrupt) contrasts of loud and soft (break in|cut across it|mark it)",
      "(sudden|abrupt) (changes|shifts) of (loudness|volume) (break in|cut across it|keep the ear alert|mark it)", "the dynamics (change|shift) (abruptly|suddenly|without warning)",
      "there are (sudden|abrupt) (changes|shifts|jumps) of (loudness|volume)", "loud and soft (meet|follow each other|change places) (abruptly|without warning)", "without warning the (loudness|volume) (changes|shifts|jumps)",
      "the changes of (loudness|volume) are (sudden|abrupt)", "all changes of (loudness|volume) come (suddenly|abruptly|without warning)", "suddenly, more than once, the (loudness|volume) changes",
      "the step from soft to loud is (a sudden one|sudden|abrupt)", "no warning is given of the (sudden|abrupt) changes of (loudness|volume)",
    ],
  },
  arch: {
    adjective: ["loudest in the middle"],
    adverbial: [
      "in an arch of loudness", "in one long swell and ebb", "by way of a peak and a falling back", "with a rise to a peak and a fall", "with its loudest point in the middle", "to a peak of loudness and back",
      "with a swell that ebbs again", "up to a peak of loudness and down again", "by way of a climax in the middle", "with the loudest point between a rise and a fall",
    ],
    noun: [
      "an arch of loudness", "a (swell|rise) to a peak and a (fall|falling back)", "a (long|broad)? swell and ebb", "a rise and fall of (loudness|volume)", "a peak of loudness in the middle", "a swell that ebbs again",
      "a climax between a rise and a fall", "(loudness|volume) that rises to a peak and sinks back", "a climb to a peak of loudness and a fall", "the loudest point in the middle",
    ],
    verb: [
      "(rise|build|swell|climb) to a peak and >(fall|sink) back", "swell and >subside", "(build|rise|swell) to a peak and >recede", "(trace|draw|describe) an arch of loudness", "swell and >ebb (again)?",
      "(rise|grow|build) to a climax and >(fall|sink) back", "(reach|come to) a peak of loudness and >(fall|sink|draw) back", "be loudest in the middle", "rise and >fall in an arch of loudness", "wax and >wane in volume",
      "lead up to a climax and >come down again", "take the volume up to a peak and >bring it down again", "grow louder towards the middle and softer towards the end", "have {its} loudest point in the middle", "make an arch of loudness",
      "come to {its} loudest point and >draw back", "pass through a peak of loudness", "mount to a peak and >come down again",
    ],
    clause: [
      "the (loudness|volume|sound) (rises|builds|swells|climbs) to a peak and (falls back|recedes|sinks back)", "the sound (swells and subsides|swells and ebbs)", "the (loudness|volume) (traces|describes|draws|makes) an arch",
      "there is a (swell|rise) to a peak and a fall", "the loudest point (comes|lies|is reached) in the middle", "a (swell|rise) to a peak is followed by a (falling back|fall)",
      "the (volume|loudness) (waxes and wanes|rises to a climax and sinks back)", "the dynamics (describe|trace|make) an arch", "a peak of loudness (stands|lies) in the middle", "the middle is the loudest part",
      "the climax is in the middle, with a rise before it and a fall after", "it is loudest in the middle", "loudness is shaped as an arch", "the (volume|loudness) goes up to a peak and comes down again",
      "the sound grows louder towards the middle and softer towards the end", "after a peak of loudness the sound (falls|sinks|draws) back", "up to the middle the volume rises and then falls back",
      "what rises to a peak of loudness sinks back again", "the rise to a peak and the falling back make an arch", "an arch of loudness (spans it|spans the whole)",
    ],
  },
};
