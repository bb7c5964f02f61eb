export { defaultCalibration, type Calibration, type KindCalibration } from "./calibration";
export type { Guess, Heard, WindowAnswer } from "./heard";
export { listenToFrames, previewOfFrames } from "./listen-to-frames";
export { glimpseEveryFrames, lastSounds, type LastSounds } from "./live/glimpse";
export { leastSecondsBetweenChanges, SteadyHearing, type SteadyHeard } from "./live/steady-hearing";
export { keyCorrelations, krumhanslProfile, temperleyProfile, type KeyProfile } from "./measure/key-profiles";
export { plainChroma } from "./measure/plain-chroma";
export { tempoClassIndex } from "./measure/tempo";
export { networkWindow, secondsOfFrame, windowStarts } from "./window-plan";
export * from "./network";
/** What is fitted by training commands. */
export { hearTempo, tempoClasses, tempoGuesses } from "./measure/tempo";
export { pulseOf, pulseSource, tempoFeatureCount, tempoFeatures, type Pulse } from "./measure/tempo-evidence";
export { tempoGrid, type Tempogram } from "./measure/tempogram";
export { tempoWeights } from "./measure/tempo-weights";
export { metreFeatures } from "./measure/metre";
export { metreNetwork } from "./measure/metre-weights";
export { answersOf, type SmallLayer, type SmallNetwork } from "./measure/small-network";
export { indexOfHighest } from "./measure/softmax";
