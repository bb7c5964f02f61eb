export { assert, at, unreachable } from "./assert";
export { clockTime } from "./timecode";
export { sharedStart } from "./shared-start";
export { Scope } from "./scope";
export { seededRandom, seedFromText, type SeededRandom } from "./seeded-random";
