export * from "./codes";
export * from "./document";
export * from "./fact-kinds";
export { confidenceName, factKindNames, factValueName } from "./fact-words";
export * from "./caption";
export * from "./export";
