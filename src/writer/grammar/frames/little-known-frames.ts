/** Where little is certain the text says that little, and that it is little. */
export const littleFrames: readonly string[] = [
  "I can hear [who]< [tone]>, but little else for certain",
  "I hear [who]< [tone]>; more than that I cannot tell",
  "[who] can be heard< [tone]>, but little else is certain",
  "there {are/is} [who]< [tone]>, and little else that I can be sure of",
];
export const namelessLittleFrames: readonly string[] = [
  "I can make out [texture.noun*+articulation]< [tone]>, but little else for certain",
  "what I can tell is that [key.clause]; more than that is uncertain",
  "the music is [tone], but little else is certain",
  "[texture.clause*]< [tone]>; more than that I cannot tell",
  "[key.clause*], but little else is certain",
  "[mode.clause*]; the rest is uncertain",
  "[loudnessShape.clause*]< and [register.clause]>; little else can be told for certain",
  "[articulation.clause*]; little else can be told for certain",
  "[metre.clause*]; the rest is uncertain",
  "[tempoClass.clause*]; the rest is uncertain",
  "[mood.clause*]; the rest is uncertain",
  "[rhythm.clause*]; the rest is uncertain",
  "[register.clause*]; the rest is uncertain",
  "[dynamics.clause*]; the rest is uncertain",
  "[density.clause*]; the rest is uncertain",
  "[style.clause*]; the rest is uncertain",
  "[chromaticism.clause*]; the rest is uncertain",
  "[tempo.clause]; the rest is uncertain",
  "[soundQuality.clause*]; more than that I cannot tell",
  "[form.clause*]; more than that I cannot tell",
];

export const littleLineFrames: readonly string[] = ["[who]< [tone]>; little else is certain", "[who]< [tone]>, and little else for certain"];
