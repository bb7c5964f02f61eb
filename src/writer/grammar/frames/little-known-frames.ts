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
  "[who] [plays]< [tone]>; what else there is I cannot (tell|make out)",
  "that [who] [plays]< [tone]> can be told, and little (else|more)",
  "one can hear [who]< [tone]>; of the rest little can be (told|said) for certain",
  "[who] can be heard< [tone]>; of anything else I cannot be sure",
  "of what is heard here, only this is certain: [who] [plays]< [tone]>",
  "only [who] can be made out< [tone]>; the rest is uncertain",
  "[who] {are/is} what I hear< [tone]>; for the rest I would only be guessing",
  "[who] {are/is} to be heard< [tone]>, and no more than that can be told",
  "I hear [who]< [tone]>, and would not swear to more",
  "[tone], [who] can be heard; little else is certain",
  "apart from [who]< [tone]>, little can be made out for certain",
  "as to who plays, I hear [who]< [tone]>; the rest is harder to make out",
];
const rest = "(the rest is uncertain|more than that I cannot tell|beyond that I would only be guessing|little else can be told for certain|the rest is harder to make out|I would not swear to more|of the rest I cannot be sure|no more than that can be told|what else there is I cannot tell|the rest I cannot make out|little else is certain)";
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

export const littleLineFrames: readonly string[] = ["[who]< [tone]>; more cannot be told", "[who]< [tone]>, and little more", "[who]< [tone]>; beyond that, little", "[who]< [tone]>; little else is certain", "[who]< [tone]>, and little else for certain", "[who]< [tone]>; the rest is uncertain"];
