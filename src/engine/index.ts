export { createEngine, type EngineOptions } from "./create-engine";
export type { AppliedProcessing, Engine, EngineFailure, EngineStart, LiveEvent, LiveSession, LiveSource, LiveStatement, ModelKept, ModelStore, SessionEvent, SoundLevel, Stage } from "./protocol";
