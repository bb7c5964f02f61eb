export { takeHandedFiles } from "./handed-files";
export { askToLast, clearKept, whatIsKept, type Kept } from "./kept";
export { modelStore, ModelStore } from "./model-store";
