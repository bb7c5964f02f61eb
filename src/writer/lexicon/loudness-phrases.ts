import type { PhraseTable } from "./meaning";

/** Loudness and its course. */
export const loudnessPhrases: PhraseTable = {
  "dynamics=quiet": ["quiet", "quietly", "soft", "softly", "hushed", "subdued", "muted", "hush", "in an undertone"],
  "dynamics=moderate": ["moderate loudness", "loudness is moderate"],
  "dynamics=loud": ["loud", "loudly", "full-throated", "full volume", "volume is high", "forceful", "powerful", "full strength", "loud full sound"],
  "dynamics=varied": ["from soft to loud", "between soft and loud", "range of loudness", "wide range of loudness", "loudness ranges widely", "varied in loudness"],
  "loudnessShape=steady": ["even loudness", "one level of loudness", "level in loudness", "loudness hardly changes", "loudness stays even", "loudness holds level"],
  "loudnessShape=swelling": ["swelling", "swell", "swells", "gradual swell", "louder", "builds in loudness", "build in loudness", "building in loudness", "loudness builds", "rise in volume", "rises in volume", "rising in volume", "volume mounts", "growing volume", "gain in volume", "gains in volume", "gaining in volume", "gather strength", "gathers strength", "gathering strength"],
  "loudnessShape=fading": ["fade", "fades", "fading", "die away", "dies away", "dying away", "softer", "ebb", "ebbs", "ebbing", "volume sinks", "ebbs in volume", "sink away", "sinks away", "sinking away", "towards silence"],
  "loudnessShape=terraced": ["stepped levels of loudness", "terraces", "terraces of loud and soft", "blocks of loud and soft", "between levels of loudness", "moves in steps", "loud and soft stand in blocks"],
  "loudnessShape=sudden_changes": [
    "abruptly", "abrupt", "abrupt contrasts of loud and soft", "sudden", "sudden contrasts of loud and soft", "(jump|jumps|jumping|leap|leaps|leaping) between soft and loud", "changes without warning",
  ],
  "loudnessShape=arch": [
    "to a peak and (falls|falling|fall) back", "to a peak and (recede|recedes|receding)", "(swell|swells|swelling) and (subside|subsides|subsiding)", "arch", "arch of loudness", "rise to a peak", "rise to a peak of loudness and a fall", "peak",
  ],
};

/** Form, and the letters' course through the piece. */
export const shapePhrases: PhraseTable = {
  "form=A B A′": ["three-part", "contrasting middle", "contrasting middle and a return", "opening heard again at the end", "return to its opening after a contrasting middle", "returns to its opening after a contrasting middle", "returning to its opening after a contrasting middle", "opening returns after a contrasting middle", "back to the opening"],
  "form=theme_and_variations": ["theme", "variations", "theme with variations", "theme and its variations", "set of variations"],
  "form=strophic": ["verse", "verse by verse"],
  "form=fugal": ["fugal", "fugal fashion", "fugal entries"],
  "form=through_composed": ["new material", "ever new", "material that is ever new"],
  "form=rondo_like": ["rondo", "refrain", "returning to a refrain", "(come|comes|coming) back to a refrain", "return to a refrain", "returns to a refrain", "refrain keeps returning", "refrain that keeps returning", "refrain comes back again and again"],
  "form=A B": ["two contrasting parts"],
  "form=one_section": ["unbroken span", "one unbroken span"],
  "course=return": ["earlier music", "earlier music returns", "earlier music return", "earlier music comes back", "music from before", "music from before is heard again", "returns", "return", "comes back", "is heard again", "heard again", "is back", "returning", "reappears"],
  "soundQuality=clean": ["clean", "free of noise"],
  "soundQuality=noisy": ["noise", "noisy"],
  "soundQuality=old_recording": ["old", "old-sounding", "old recording"],
  "soundQuality=live_audience": ["audience"],
  "soundQuality=reverberant": ["reverberant", "spacious", "reverberation", "long reverberation"],
  "soundQuality=dry": ["dry", "dry and close", "little reverberation"],
  "soundQuality=narrow_band": ["deep bass", "top treble", "narrow in band"],
  "soundQuality=clipped": ["distorts", "distorted", "distorted at its peaks", "distorts at its peaks", "loudest moments are distorted"],
};
