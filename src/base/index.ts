export { assert, at, unreachable } from "./assert";
export { clockTime } from "./timecode";
export { Scope } from "./scope";
export { seededRandom, seedFromText, type SeededRandom } from "./seeded-random";
