export * from "./codes";
export * from "./document";
export * from "./fact-kinds";
export { confidenceName, englishFactWords, factKindNames, factValueAsLabel, factValueInWords, factValueName, type FactWords } from "./fact-words";
export * from "./section-sound";
export { evidenceSpans, joinedSpans, weighedSpans } from "./spans";
export { restoreDescription, restoreDocument, type RestoredDocument } from "./restore";
export * from "./caption";
export * from "./export";
