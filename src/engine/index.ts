export { createEngine, type EngineOptions } from "./create-engine";
export type { Engine, EngineFailure, SessionEvent, Stage } from "./protocol";
