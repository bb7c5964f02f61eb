/** Lines like titles. [Who] is who plays without an article, [who] with it. */
export const lineFrames: readonly string[] = [
  "[Who]< [tone]>: [mood.adjective], [tempoClass.adjective]<, [loudnessShape.participle]>",
  "[Who]< [tone]>: [mood.adjective], [texture.adjective]",
  "[Who]< [tone]>: [mood.adjective]<, [dynamics.adjective]><, [articulation.adjective]>",
  "[Who]< [tone]>: [tempoClass.adjective]<, [articulation.adjective]><, [dynamics.adjective]>",
  "[Who]< [tone]>: [texture.noun*+articulation,density]",
  "[Who]< [tone]>: [rhythm.noun]<, [mood.adjective] in tone>",
  "[Who]< [tone]>: [rhythm.noun], [texture.noun]",
  "[Who]< [tone]>, [texture.participle+articulation]",
  "[Who]< [tone]>, [loudnessShape.participle]",
  "[Who]< [tone]>, [mood.adjective] and [tempoClass.adjective]",
  "[Who]< [tone]>, [dynamics.adjective] and [mood.adjective]",
  "[Who]< [tone]>: [articulation.adjective], [density.adjective]",
  "[Who]< [tone]>, [register.adjective] and [density.adjective]",
  "[Who]< [tone]> [pace]<: [mood.adjective]>",
  "[Who]< [tone]> [style.adverbial]",
  "[Who]< [tone]>, with [texture.noun+articulation]",
  "[Who]< [tone]>, [articulation.adverbial]",
  "[Who]< [tone]>",
];

export const certainLineFrames: readonly string[] = [
  "[mood.adjective], [tempoClass.adjective] music for [who]< [tone]>",
  "[articulation.adjective], [texture.adjective] music for [who]< [tone]>",
  "[mood.adjective] music for [who]< [tone]>",
  "[tempoClass.adjective]<, [articulation.adjective]> music for [who]< [tone]>",
  "[style.adjective] music for [who]< [tone]>",
  "[mood.adjective] and [tempoClass.adjective]: [Who]< [tone]>",
  "[texture.noun+articulation] from [who]< [tone]>",
];

export const namelessLineFrames: readonly string[] = [
  "[mood.adjective]<, [tempoClass.adjective]> music< [tone]>",
  "[tempoClass.adjective]<, [articulation.adjective]> music< [tone]>",
  "[texture.noun+articulation,density]< [tone]>",
  "music [tone]<: [articulation.adjective]><, [dynamics.adjective]>",
  "music [tone], [loudnessShape.participle]",
  "music [style.adverbial]< [tone]>",
  "[articulation.adjective]<, [density.adjective]> music< [tone]>",
  "music [tone]",
  "music [metre.adverbial]",
  "music [rhythm.adverbial]",
  "music, [loudnessShape.participle]",
  "music with [texture.noun*]",
];
