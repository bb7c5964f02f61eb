/** How the first section begins. */
export const firstSectionFrames: readonly string[] = [
  "[who] ({open/opens}|{begin/begins})< [circumstances]>",
  "[who] ({open/opens}|{begin/begins}) with [texture.noun+articulation,density]< [tone]>",
  "[who] ({open/opens}|{begin/begins}) [dynamics.adverbial]< [tone]>",
  "(from the start|to begin with), [who] [texture.verb*+articulation]< [tone]>",
];
