import type { PhraseTable } from "./meaning";

/** Loudness and its course. */
export const loudnessPhrases: PhraseTable = {
  "dynamics=quiet": [
    "(hardly|scarcely) (rises|goes) above a whisper", "(rises|goes|rise|go) (hardly|scarcely) above a whisper", "quiet", "quietly", "soft", "softly",
    "hushed", "subdued", "muted", "hush", "in an undertone", "soft-spoken", "soft-toned",
    "(hardly|scarcely|barely|rises hardly|rises scarcely) above a whisper", "above a whisper", "above a hush",
    "(little|sound|tone) (rises|goes) above a (whisper|hush)", "low volume", "volume (is|stays) low", "(sound|volume|dynamics) (low|down)",
    "under its breath", "under their breath", "to a hush", "(keep|keeps|keeping) the (volume|sound|dynamics) (low|down|soft)",
  ],
  "dynamics=moderate": ["(moderate|medium) (loudness|volume)", "(loudness|volume) is (moderate|medium)", "neither loud nor soft"],
  "dynamics=loud": [
    "loud", "loudly", "full-throated", "volume is high", "forceful", "powerful", "loud full sound", "full-blooded", "full (force|strength|volume)",
    "forcefully", "in full cry", "strong in sound", "with (power|force)", "volume high",
  ],
  "dynamics=varied": [
    "now soft", "range of loudness", "varied in loudness", "now loud now soft", "(loud and soft|soft and loud)",
    "wide range of (loudness|volume|dynamics)", "(loudness|volume) (ranges|varies) widely", "(between|from) (loud|soft) (and|to) (soft|loud)",
    "wide changes of loudness", "now loud",
  ],
  "loudnessShape=steady": [
    "one level of loudness", "at one loudness", "(loudness|volume) (is|remains|stays) even", "(even|constant) (loudness|volume|level of loudness)",
    "(level|even) in loudness", "(hardly|scarcely) a change of (loudness|volume)", "(loudness|volume) (hardly|scarcely) (changes|varies|moves)",
    "(loudness|volume) holds (level|steady)", "dynamics (stay|remain|are) level", "loudness level", "volume that (hardly changes|holds level)",
  ],
  "loudnessShape=swelling": [
    "(build|builds|building) in volume", "swelling", "swell", "swells", "gradual swell", "louder", "builds in loudness", "build in loudness",
    "building in loudness", "rising in volume", "growing volume", "gain in volume", "gains in volume", "gaining in volume", "gather strength",
    "gathers strength", "gathering strength", "gathering in strength", "crescendo", "(builds|build|building) up in (loudness|volume)", "builds up",
    "(sound|music|volume) builds up", "(grow|grows|growing|increase|increases|increasing|mount|mounts|rise|rises) in volume",
    "(loudness|volume) (builds|mounts|rises|increases)",
  ],
  "loudnessShape=fading": [
    "fade", "fades", "fading", "die away", "dies away", "dying away", "softer", "ebb", "ebbs", "ebbing", "ebbs in volume", "sink away", "sinks away",
    "sinking away", "towards silence", "(sink|sinks|sinking) in volume", "(fade|fades|fading) (away|out)", "diminuendo",
    "(loudness|volume) (ebbs|sinks|falls away)", "dying sound", "(lose|loses|losing) volume",
  ],
  "loudnessShape=terraced": [
    "terraces", "terraces of loud and soft", "blocks of loud and soft", "between levels of loudness", "moves in steps",
    "loud and soft stand in blocks", "terraced", "(stepped|terraced) levels of loudness", "loudness (moves|changes) in (steps|terraces)",
    "loud and soft stand side by side in blocks",
  ],
  "loudnessShape=sudden_changes": [
    "abruptly", "abrupt", "sudden", "(jump|jumps|jumping|leap|leaps|leaping) between soft and loud",
    "(changes|jumps|shifts|change) (abruptly|suddenly|without warning)", "(change|changes|changing) (abruptly|suddenly) in (loudness|volume)",
    "(suddenly|abruptly) between soft and loud", "suddenly", "without warning",
    "(jump|jumps|jumping|leap|leaps|leaping|break|breaks|breaking) (suddenly|abruptly) between soft and loud",
    "(sudden|abrupt) contrasts of loud and soft", "(suddenly|abruptly) from soft to loud and back",
    "(sudden|abrupt) (changes|shifts) of (loudness|volume)",
  ],
  "loudnessShape=arch": [
    "to a peak and (recede|recedes|receding)", "(swell|swells|swelling) and (subside|subsides|subsiding)", "arch", "arch of loudness",
    "rise to a peak", "rise to a peak of loudness and a fall", "peak",
    "(rises|rise|rising|builds|build|building|swells|swell|swelling|climbs|climb|climbing) to a peak and (falls back|fall back|falling back|recedes|recede|receding|sinks back|sink back|sinking back)",
    "to a peak and (fall|falls|falling|sink|sinks|sinking) back",
    "(loudness|volume|sound) (rises|builds|swells|climbs) to a peak and (falls back|recedes|sinks back)", "swell and ebb", "swells and ebbs",
    "swelling and ebbing", "(swell|rise) to a peak and a (fall|falling back)", "falling back",
  ],
};

/** Form, and the letters' course through the piece. */
export const shapePhrases: PhraseTable = {
  "form=A B A′": [
    "three-part", "opening heard again at the end", "back to the opening", "contrasting (middle|middle part|middle section)", "three parts",
    "contrasting (middle|middle part|middle section) and a return", "opening returns after a contrasting (middle|middle part|middle section)",
    "(return|returns|returning) to its opening after a contrasting (middle|middle part|middle section)",
    "opening comes back after a contrasting (middle|middle part|middle section)",
    "opening is taken up again after a contrasting (middle|middle part|middle section)", "contrasting middle and (come|comes|coming) back",
  ],
  "form=theme_and_variations": [
    "theme", "variations", "theme and its variations", "set of variations", "theme (with|and) variations", "one theme", "vary one theme",
    "varies one theme",
  ],
  "form=strophic": ["verse", "verse by verse", "verses", "verse after verse", "like verses"],
  "form=fugal": ["fugal", "fugue", "fugal (entries|writing|lines|fashion)"],
  "form=through_composed": ["new material", "ever new", "material that is ever new", "ever new material", "one new idea after another", "new idea"],
  "form=rondo_like": [
    "rondo", "refrain", "returning to a refrain", "(come|comes|coming) back to a refrain", "return to a refrain", "returns to a refrain",
    "refrain keeps returning", "refrain that keeps returning", "refrain comes back again and again", "rondo-like",
  ],
  "form=A B": ["two-part", "two contrasting (parts|halves)"],
  "form=one_section": ["(one|single) unbroken (span|stretch|sweep)", "unbroken (span|stretch|sweep)"],
  "course=return": [
    "earlier music", "earlier music returns", "earlier music return", "earlier music comes back", "music from before",
    "music from before is heard again", "returns", "return", "comes back", "is heard again", "heard again", "is back", "returning", "reappears",
    "taken up again", "comes round once more",
    "come round once more", "be back",
  ],
  "soundQuality=clean": ["clean", "free of noise", "clean in sound", "no noise", "adds no noise"],
  "soundQuality=noisy": ["noise", "noisy", "overlaid with noise", "some noise"],
  "soundQuality=old_recording": ["old", "old-sounding", "old recording", "sounds old", "is old"],
  "soundQuality=live_audience": ["audience"],
  "soundQuality=reverberant": [
    "reverberant", "spacious", "reverberation", "long reverberation", "resonant", "full of echo", "echo", "much echo", "much reverberation",
    "linger",
  ],
  "soundQuality=dry": ["dry", "dry and close", "close and dry", "near and dry", "little (reverberation|echo)"],
  "soundQuality=narrow_band": ["deep bass", "top treble", "narrow in band", "thin at both ends of the range"],
  "soundQuality=clipped": [
    "distorts", "distorted", "distorted at its peaks", "distorts at its peaks", "distorted in its loudest moments", "peaks", "peaks are distorted",
    "peaks of the recording are distorted", "loudest (moments|passages) are distorted",
  ],
};
