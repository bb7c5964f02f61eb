import type { Description } from "../../src/description";
import cutFile from "../fixtures/descriptions/cut-file.json";
import speech from "../fixtures/descriptions/speech.json";
import quartet from "../fixtures/descriptions/string-quartet.json";
import unsure from "../fixtures/descriptions/unsure.json";
import whale from "../fixtures/descriptions/whale-song.json";

/** Hand-made documents; a test holds them against the schema. */
export const descriptions = {
  quartet: quartet as unknown as Description,
  whale: whale as unknown as Description,
  speech: speech as unknown as Description,
  unsure: unsure as unknown as Description,
  cutFile: cutFile as unknown as Description,
} as const;
