export { defaultCalibration, type Calibration, type KindCalibration } from "./calibration";
export type { Guess, Heard, WindowAnswer } from "./heard";
export { listenToFrames, previewOfFrames } from "./listen-to-frames";
export { keyCorrelations, krumhanslProfile, temperleyProfile, type KeyProfile } from "./measure/key-profiles";
export { plainChroma } from "./measure/plain-chroma";
export { tempoClassIndex } from "./measure/tempo";
export { networkWindow, secondsOfFrame, windowStarts } from "./window-plan";
export * from "./network";
