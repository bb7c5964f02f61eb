import { clockTime } from "../../base";
import type { Description, Fact } from "../document";
import { confidenceName, factKindNames, factValueName } from "../fact-words";
import { evidenceSpans, joinedSpans } from "../spans";

export interface NoteSection {
  readonly label: string;
  /** "1:56–4:06". */
  readonly time: string;
  /** Null where the section has no text of its own. */
  readonly text: string | null;
}

export interface NoteFact {
  readonly kind: string;
  readonly value: string;
  /** "sure", "likely", or "set right by the reader". */
  readonly confidence: string;
  /** Where it was heard. */
  readonly heard: string;
}

/** Everything that a printed page about a recording says, in order; the picture of its waveform is the page's own. */
export interface ProgrammeNote {
  readonly title: string;
  readonly length: string;
  readonly line: string;
  readonly paragraph: string;
  readonly sections: readonly NoteSection[];
  readonly facts: readonly NoteFact[];
  readonly origin: string;
}

const spansAtMost = 4;

function heardIn(fact: Fact): string {
  const spans = joinedSpans(evidenceSpans(fact));
  const told = spans.slice(0, spansAtMost).map(({ start, end }) => `${clockTime(start)}–${clockTime(end)}`);
  return [...told, ...(spans.length > spansAtMost ? [`and ${spans.length - spansAtMost} more`] : [])].join(", ");
}

const noteFact = (fact: Fact): NoteFact => ({
  kind: factKindNames[fact.kind],
  value: factValueName(fact.kind, fact.value),
  confidence: fact.origin === "corrected" ? "set right by the reader" : confidenceName(fact.confidence),
  heard: heardIn(fact),
});

/** A recording's name without its ending, as a title. */
export const titleOf = (name: string): string => name.replace(/\.[a-z0-9]{1,5}$/i, "").trim() || "Recording";

/** A programme note to print: what is stated of the whole recording, and its sections in their own words. */
export function programmeNote(description: Description): ProgrammeNote {
  const { source, texts, sections, facts, engine, model, created } = description;
  const ofSections = new Set(sections.length > 1 ? sections.flatMap((section) => section.facts) : []);
  const whole = facts.filter(({ id, scope, stated }) => stated === true && (!ofSections.has(id) || scope.end - scope.start > 0.9 * source.duration));
  return {
    title: titleOf(source.name),
    length: clockTime(source.duration),
    line: texts.line.text,
    paragraph: texts.paragraph.text,
    sections: sections.length > 1 ? sections.map(({ label, start, end, text }) => ({ label, time: `${clockTime(start)}–${clockTime(end)}`, text: text?.text ?? null })) : [],
    facts: whole.map(noteFact),
    origin: `Machine description, not reviewed. ${engine.app}, model ${model.version}, ${created.slice(0, 10)}.`,
  };
}
