import { seedFromText } from "../../src/base";
import type { Description } from "../../src/description";
import type { WriterInput } from "../../src/writer";

/** What the writer was handed for an exported description, but for the heard sequence, which is not exported. */
export function inputOf(description: Description): WriterInput {
  return {
    verdict: description.verdict,
    verdictConfidence: 1,
    facts: description.facts,
    sections: description.sections,
    durationSeconds: description.source.duration,
    warnings: description.warnings,
    sequence: { steps: 0, width: 0, values: new Float32Array(0) },
    seed: seedFromText(description.source.sha256 ?? description.source.name),
  };
}
