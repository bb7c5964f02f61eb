/** How the first section begins. */
export const firstSectionFrames: readonly string[] = [
  "[who] ({open/opens}|{begin/begins}|{start/starts} off|{lead/leads} off|{set/sets} out)< [circumstances]>",
  "[who] ({open/opens}|{begin/begins}|{lead/leads} off|{start/starts}) with [texture.noun+articulation,density,mood,dynamics,tempoClass]< [tone]>",
  "[who] ({open/opens}|{begin/begins}|{start/starts}) [dynamics.adverbial]< [tone]>",
  "[who] ({open/opens}|{begin/begins}|{start/starts}) [articulation.adverbial]< [tone]>",
  "[who] ({open/opens}|{begin/begins}) [mood.adverbial]< [tone]>",
  "[who] ({open/opens}|{begin/begins}|{start/starts} off)< [tone]>, [texture.participle+articulation,mood,dynamics,tempoClass]",
  "[who] ({open/opens}|{begin/begins}|{start/starts} off)< [tone]>, [articulation.participle]",
  "(from the start|to begin with|at the outset|first|at first|in the opening), [who] [texture.verb*+articulation,mood,dynamics,tempoClass]< [tone]>",
  "(from the start|to begin with|at the outset|in the opening), [who] [articulation.verb]< [tone]>",
  "[tone], [who] ({open/opens}|{begin/begins}|{set/sets} out)",
];

/** The same where it is not known who plays. */
export const namelessFirstSectionFrames: readonly string[] = [
  "the (music|piece) (opens|begins|starts) [tone]",
  "the (music|piece) (opens|begins|starts) with [texture.noun+articulation,density,mood,dynamics,tempoClass]< [tone]>",
  "the (music|piece) (opens|begins|starts) [articulation.adverbial]< [tone]>",
  "the (music|piece) (opens|begins|starts) [dynamics.adverbial]< [tone]>",
  "the (music|piece) (opens|begins|starts) [register.adverbial]< [tone]>",
  "(from the start|to begin with|at the outset|first|at first|in the opening), [texture.clause*]< [tone]>",
  "(from the start|to begin with|at the outset|in the opening), [articulation.clause]",
  "the (opening|beginning) is [mood.predicate]<, and [articulation.clause]>",
  "(from the start|at the outset), [loudnessShape.clause]",
];
