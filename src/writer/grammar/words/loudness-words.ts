import type { Forms } from "./forms";

/** How loudness and its course are said. */
export const dynamicsWords: Record<string, Forms> = {
  quiet: {
    adjective: ["quiet", "soft", "hushed", "subdued", "muted"],
    adverbial: ["quietly", "softly", "in hushed tones", "in an undertone"],
    noun: ["a hushed tone", "a soft sound"],
    verb: ["stay quiet", "keep the sound soft", "speak in hushed tones", "remain subdued"],
    clause: ["the sound is soft", "the sound is hushed", "the sound is quiet", "all is quiet", "the sound is muted"],
  },
  moderate: {
    adverbial: ["at a moderate loudness"],
    noun: ["a moderate loudness"],
    verb: ["keep to a moderate loudness"],
    clause: ["the loudness is moderate"],
  },
  loud: {
    adjective: ["loud", "full-throated", "forceful", "powerful"],
    adverbial: ["loudly", "at full volume", "at full strength"],
    noun: ["full volume", "a loud, full sound"],
    verb: ["stay loud", "ring out loudly", "sound out at full volume"],
    clause: ["the sound is loud", "the volume is high", "the sound is at full strength", "the sound is powerful"],
  },
  varied: {
    noun: ["a wide range of loudness", "dynamics from soft to loud"],
    verb: ["move between soft and loud", "vary between soft and loud", "range from soft to loud"],
    clause: ["the loudness ranges widely", "the dynamics range from soft to loud", "the sound varies between soft and loud"],
  },
};

export const loudnessShapeWords: Record<string, Forms> = {
  steady: {
    adverbial: ["at an even loudness", "at one level of loudness"],
    noun: ["an even loudness", "one level of loudness"],
    verb: ["hold an even loudness", "keep to one level of loudness", "stay level in loudness"],
    clause: ["the loudness hardly changes", "the loudness stays even", "the loudness holds level"],
  },
  swelling: {
    adjective: ["swelling"],
    noun: ["a gradual swell", "a growing volume", "a long swell"],
    verb: ["swell", "grow louder", "build in loudness", "rise in volume", "gain in volume", "gather strength"],
    clause: ["the sound swells", "the sound grows louder", "the loudness builds", "the volume mounts", "the sound gathers strength"],
  },
  fading: {
    adjective: ["fading"],
    noun: ["a gradual fade", "a long fade", "a fading sound"],
    verb: ["fade", "die away", "grow softer", "ebb in volume", "fade towards silence", "sink away"],
    clause: ["the sound fades", "the sound dies away", "the loudness ebbs", "the volume sinks", "the sound sinks away", "little by little the sound fades"],
  },
  terraced: {
    noun: ["stepped levels of loudness", "terraces of loud and soft", "blocks of loud and soft"],
    verb: ["shift between terraces of loud and soft", "step between levels of loudness"],
    clause: ["the loudness moves in steps", "loud and soft stand in blocks", "the loudness changes in terraces"],
  },
  sudden_changes: {
    noun: ["sudden changes of loudness", "sudden shifts of volume", "abrupt contrasts of loud and soft"],
    verb: ["jump between soft and loud", "leap between soft and loud", "change abruptly in loudness"],
    clause: ["the loudness changes abruptly", "the volume jumps abruptly", "sudden contrasts of loud and soft break in", "the loudness changes without warning"],
  },
  arch: {
    noun: ["an arch of loudness"],
    verb: ["rise to a peak and >fall back", "swell and >subside", "build to a peak and >recede"],
    clause: ["the loudness rises to a peak and falls back", "the sound swells and subsides", "the loudness traces an arch", "the volume builds to a peak and recedes"],
  },
};
