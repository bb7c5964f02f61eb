import { checkClaims, checkEnglish, hasMisplacedWord, type WriterInput, type WrittenTexts } from "../../src/writer";

/** What was found in the texts of one recording. */
export interface EvaluatedTexts {
  readonly seed: number;
  readonly texts: number;
  readonly byNetwork: number;
  readonly asked: number;
  readonly fallbacks: number;
  readonly contradictions: number;
  readonly unsupported: number;
  readonly otherFaults: number;
  readonly slips: number;
  readonly claims: number;
  readonly milliseconds: number;
  readonly paragraph: string;
  /** Texts in which something is wrong, with what it is. */
  readonly wrong: readonly string[];
}

/** Reads the texts of one recording back and counts what is wrong with them. */
export function evaluateTexts(seed: number, input: WriterInput, written: WrittenTexts, milliseconds: number): EvaluatedTexts {
  const texts = [written.line, written.sentence, written.paragraph, ...written.sections.values()];
  const checked = texts.map(({ text }) => ({ text, faults: checkClaims(text, input).faults, slips: [...checkEnglish(text), ...(hasMisplacedWord(text) ? [{ rule: "a misplaced word" }] : [])] }));
  const faults = checked.flatMap((each) => each.faults);
  const ofKind = (kind: string): number => faults.filter((fault) => fault.kind === kind).length;
  return {
    seed,
    texts: texts.length,
    byNetwork: texts.filter(({ origin }) => origin === "network").length,
    asked: written.asked,
    fallbacks: written.fallbacks,
    contradictions: ofKind("contradiction"),
    unsupported: ofKind("unsupported"),
    otherFaults: faults.length - ofKind("contradiction") - ofKind("unsupported"),
    slips: checked.reduce((sum, { slips }) => sum + slips.length, 0),
    claims: texts.reduce((sum, { claims }) => sum + claims.length, 0),
    milliseconds,
    paragraph: written.paragraph.text,
    wrong: checked.flatMap(({ text, faults: found, slips }) => (found.length + slips.length === 0 ? [] : [`${[...found.map(({ kind, words }) => `${kind}: ${words}`), ...slips.map(({ rule }) => rule)].join("; ")} | ${text}`])),
  };
}

type Count = { readonly [Name in keyof EvaluatedTexts]: EvaluatedTexts[Name] extends number ? Name : never }[keyof EvaluatedTexts];

export function sumOf(records: readonly EvaluatedTexts[], count: Count): number {
  return records.reduce((sum, record) => sum + record[count], 0);
}
