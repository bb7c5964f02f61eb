import type { Text } from "../description";
import { pictureFor, planFor, realise, realiseSection, textOf } from "./realise";
import type { WriterInput, WrittenTexts } from "./writer-input";

/** What writes beside the realiser: the network with its search, which gives null where it fails the check. */
export interface WriterNetwork {
  write(input: WriterInput, length: "line" | "sentence" | "paragraph"): Text | null;
}

/** Writes the line, the sentence, the paragraph and one text a section. Pure: the same input gives the same words. */
export function writeTexts(input: WriterInput, network?: WriterNetwork): WrittenTexts {
  const plan = planFor(input);
  let fallbacks = 0;
  const write = (length: "line" | "sentence" | "paragraph"): Text => {
    if (input.verdict !== "music" && !(input.verdict === "unsure" && plan.whole.size > 0)) return textOf(null, input, length, length);
    // The network has learnt to speak of music; of what may be none only the realiser speaks.
    const asked = input.verdict === "music" && pictureFor(plan, length).size > 0 ? network : undefined;
    const written = asked?.write(input, length) ?? null;
    if (written) return written;
    if (asked) fallbacks++;
    return textOf(realise(plan, length), input, length, length);
  };
  const texts = { line: write("line"), sentence: write("sentence"), paragraph: write("paragraph") };
  const sections = new Map<string, Text>();
  if (input.verdict === "music") {
    plan.sections.forEach(({ section }, index) => sections.set(section.id, textOf(realiseSection(plan, index), input, "section", section.id)));
  }
  return { ...texts, sections, fallbacks };
}
