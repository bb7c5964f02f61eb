import { seedFromText } from "../../base";
import type { Verdict } from "../../description";
import { SteadyHearing, type Heard, type SteadyHeard } from "../../listener";
import { writeTexts } from "../../writer";
import type { MindRequest } from "../messages";
import type { LiveStatement } from "../protocol";
import type { Mind } from "./mind-model";

export type Glimpse = Extract<MindRequest, { type: "glimpse" }>;

const hundredths = (seconds: number): number => Math.round(seconds * 100) / 100;

const silence: Heard = {
  verdict: "silence", verdictConfidence: 0.99, likely: { music: 0, speech: 0 }, stretches: [], facts: [], sections: [], warnings: [],
  loudness: { step: 1, decibels: [] }, sequence: { steps: 0, width: 0, values: new Float32Array(0) },
};

/** The writer speaks of music alone; what else is heard the page names in its own words. */
function verdictOf({ sound }: SteadyHeard): Verdict {
  if (sound === "applause") return "noise";
  return sound === "speech over music" ? "speech" : sound;
}

/** Listens to glimpses of live sound and says something new only when it is worth it. */
export class LiveListening {
  readonly #steady: SteadyHearing;

  constructor(private readonly mind: Mind) {
    this.#steady = new SteadyHearing(mind.calibration);
  }

  /** What is to be said from now on; null when that stays as it is. */
  hear({ id, frames, startSeconds, endSeconds, silent }: Glimpse): LiveStatement | null {
    const steady = this.#steady.take(silent ? silence : this.mind.glimpse(frames), endSeconds);
    if (!steady) return null;
    const span = { start: hundredths(startSeconds), end: hundredths(endSeconds) };
    // For the words the last seconds are a recording of their own.
    const whole = { start: 0, end: span.end - span.start };
    const texts = writeTexts({
      verdict: verdictOf(steady),
      verdictConfidence: steady.soundConfidence,
      facts: steady.facts.map((fact) => ({ ...fact, scope: whole, evidence: [whole] })),
      sections: [],
      durationSeconds: whole.end,
      warnings: [],
      sequence: { steps: 0, width: 0, values: new Float32Array(0) },
      // One choice of words a session: what stays true stays said the same way.
      seed: seedFromText(`live ${id}`),
    });
    const facts = steady.facts.map((fact) => ({ ...fact, scope: span, evidence: [span] }));
    const at = span.end;
    return { at, sound: steady.sound, line: texts.line, sentence: texts.sentence, facts };
  }
}
