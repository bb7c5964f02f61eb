export { createEngine, type EngineOptions } from "./create-engine";
export type { Engine, EngineFailure, EngineStart, ModelKept, ModelStore, SessionEvent, Stage } from "./protocol";
