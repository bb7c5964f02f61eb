import type { Text } from "../description";
import { soundOfMost } from "../description";
import { pictureFor, planFor, realise, realiseSection, sectionPlan, soundText, textOf, type Plan } from "./realise";
import type { WriterInput, WrittenTexts } from "./writer-input";

/** What writes beside the realiser: the network with its search, which gives null where it fails the check. */
export interface WriterNetwork {
  write(plan: Plan, length: "line" | "sentence" | "paragraph"): Text | null;
  writeSection(plan: Plan, index: number): Text | null;
}

/** Writes the line, the sentence, the paragraph and one text a section. Pure: the same input gives the same words. */
export function writeTexts(input: WriterInput, network?: WriterNetwork): WrittenTexts {
  const plan = planFor(input);
  let [asked, fallbacks] = [0, 0];
  /** The network's text where it is asked for one and finds one. */
  const byNetwork = (hasSomethingToSay: boolean, write: (pen: WriterNetwork) => Text | null): Text | null => {
    // The network has learnt to speak of music; of what may be none only the realiser speaks.
    if (!network || input.verdict !== "music" || !hasSomethingToSay) return null;
    asked++;
    const text = write(network);
    if (!text) fallbacks++;
    return text;
  };
  const write = (length: "line" | "sentence" | "paragraph"): Text => {
    const little = input.verdict === "unsure" && plan.whole.size > 0 && soundOfMost(input, input.durationSeconds) === null;
    if (input.verdict !== "music" && !little) return textOf(null, input, length, length);
    return byNetwork(pictureFor(plan, length).size > 0, (pen) => pen.write(plan, length)) ?? textOf(realise(plan, length), input, length, length);
  };
  const texts = { line: write("line"), sentence: write("sentence"), paragraph: write("paragraph") };
  const sections = new Map<string, Text>();
  if (input.verdict === "music") {
    plan.sections.forEach(({ section }, index) => {
      const text = byNetwork((sectionPlan(plan, index)?.picture.size ?? 0) > 0, (pen) => pen.writeSection(plan, index));
      sections.set(section.id, text ?? textOf(realiseSection(plan, index), input, "section", section.id));
    });
  }
  for (const section of input.sections) {
    const text = soundText(section, input.facts);
    if (text) sections.set(section.id, text);
  }
  return { ...texts, sections, asked, fallbacks };
}
