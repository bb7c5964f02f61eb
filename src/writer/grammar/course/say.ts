import { oneReading } from "../../text/pattern";
import type { Voice } from "../voice";

/** One reading of a pattern, by the voice's own draw. */
export const say = (voice: Voice, pattern: string): string => oneReading(pattern, voice.random);
