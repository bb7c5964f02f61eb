/** How a text begins where it is known who plays. */
export const openingFrames: readonly string[] = [
  "[who] [plays]< [circumstances]>",
  "[who] [plays]< [circumstances]>, [mood.adjective] in (tone|mood|character)",
  "[tone], [who] [plays]< [pace]>",
  "[who] [texture.verb*+articulation]< [circumstances]>",
  "[who] ({open/opens} with|{bring/brings}|{set/sets} out|{present/presents}|{give/gives} out) [texture.noun+articulation,density]< [tone]>",
  "[who] {are/is} heard< [tone]>: [texture.noun+articulation,density]",
  "[who] [performs] [dynamics.adverbial]< [circumstances]>",
  "[who] [performs] [mood.adverbial]< [circumstances]>",
  "[who] [performs] [articulation.adverbial]< [tone]>",
  "[who] [performs] [style.adjective] music< [circumstances]>",
  "[mood.adjective] and [tempoClass.adjective], [who] [plays]< [tone]>",
  "[who] [loudnessShape.verb]< [tone]>",
];

/** The same, but only where the players are named without doubt: "here is", "music for". */
export const certainOpeningFrames: readonly string[] = [
  "this is [mood.adjective], [tempoClass.adjective] music for [who]< [tone]>",
  "this is [mood.adjective] music for [who]< [circumstances]>",
  "this is [tempoClass.adjective] music for [who]< [tone]>",
  "this is [dynamics.adjective], [mood.adjective] music for [who]< [tone]>",
  "this is [style.adjective] music for [who]< [tone]>",
  "[mood.adjective] and [tempoClass.adjective], this is music for [who]< [tone]>",
  "here {are/is} [who]< [tone]>: [texture.noun+articulation,density]",
  "here {are/is} [who]< [tone]>, [texture.participle+articulation]",
  "[who] {carry/carries} this [mood.adjective], [tempoClass.adjective] music< [tone]>",
  "[who] {carry/carries} this [articulation.adjective], [texture.adjective] music< [tone]>",
];

/** How a text begins where nothing is known of the players. */
export const namelessOpeningFrames: readonly string[] = [
  "[texture.clause*]< [circumstances]>",
  "this is <[tempoClass.adjective], >[mood.adjective] music< [tone]>",
  "this is [tempoClass.adjective] music< [tone]>",
  "the music moves [tempoClass.adverbial]< [tone]>",
  "the music [texture.verb*+articulation,density]< [tone]>",
  "the music is <[mood.adjective] and >[tempoClass.adjective]",
  "the music [articulation.verb]< [tone]>",
  "[key.clause]< and [articulation.clause]>",
  "the music [key.verb*]< and [loudnessShape.verb]>",
  "the music is [tone]",
  "[metre.clause*]",
  "[articulation.clause*]",
  "[loudnessShape.clause]",
  "[rhythm.clause*]",
  "[mood.clause*]",
  "[tempoClass.clause*]",
  "[tempo.clause]",
  "[dynamics.clause*]",
  "[register.clause*]",
  "[density.clause*]",
  "[style.clause*]",
];
