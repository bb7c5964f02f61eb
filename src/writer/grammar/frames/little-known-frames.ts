/** Where little is certain the text says that little, and that it is little. */
export const littleFrames: readonly string[] = [
  "I can hear [who]< [tone]>, but little else for certain",
  "I can make out [who]< [tone]>; beyond that I would only be guessing",
  "I hear [who]< [tone]>; more than that I cannot tell",
  "[who] can be heard< [tone]>, but little else is certain",
  "[who] can be made out< [tone]>, and not much more",
  "beyond [who]< [tone]>, little can be told for certain",
  "[who] [plays]< [tone]>; that much can be told, and no more",
  "there {are/is} [who]< [tone]>, and little else that I can be sure of",
  "what can be told is this: [who] [plays]< [tone]>",
  "[who] [plays]< [tone]>; the rest is (uncertain|harder to make out)",
  "[tone], [who] [plays]; more than that I cannot tell",
];
const rest = "(the rest is uncertain|more than that I cannot tell|beyond that I would only be guessing|little else can be told for certain|the rest is harder to make out|I would not swear to more)";
export const namelessLittleFrames: readonly string[] = [
  "I can make out [texture.noun*+articulation]< [tone]>, but little else for certain",
  `what I can tell is that [key.clause]; ${rest}`,
  "the music is [tone], but little else is certain",
  `the music is [tone]; ${rest}`,
  `the music is [tone]; who plays it I cannot tell`,
  `[key.clause], but who plays I cannot tell`,
  ...["texture.clause*", "key.clause*", "mode.clause*", "articulation.clause*", "metre.clause*", "tempoClass.clause*", "mood.clause*", "rhythm.clause*", "register.clause*", "dynamics.clause*", "density.clause*", "style.clause*", "chromaticism.clause*", "tempo.clause", "soundQuality.clause*", "form.clause*", "loudnessShape.clause*"]
    .map((place) => `[${place}]; ${rest}`),
  `[loudnessShape.clause*]< and [register.clause]>; ${rest}`,
  `[texture.clause*]< [tone]>; ${rest}`,
];

export const littleLineFrames: readonly string[] = ["[who]< [tone]>; little else is certain", "[who]< [tone]>, and little else for certain", "[who]< [tone]>; the rest is uncertain"];
