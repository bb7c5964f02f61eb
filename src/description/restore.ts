import { isCaptionCorrection, restoredCaptionEdits, type CaptionEdit } from "./caption/caption-edits";
import schema from "./description.schema.json";
import type { Claim, Description, Fact, Text } from "./document";
import { factKinds } from "./fact-kinds";

/** What of JSON Schema (2020-12) the document's schema uses. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
}

/** Thrown inside, told outside as "no document". */
class Unfit extends Error {}

const root = schema as unknown as Schema;
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

function hasType(value: unknown, type: string): boolean {
  switch (type) {
    case "object": return isRecord(value);
    case "array": return Array.isArray(value);
    case "integer": return Number.isInteger(value);
    case "number": return typeof value === "number" && Number.isFinite(value);
    case "null": return value === null;
    default: return typeof value === type;
  }
}

/** A copy of a value made of what the schema knows; throws Unfit where the value does not fit. */
function rebuilt(value: unknown, rule: Schema): unknown {
  const fits = (condition: boolean): void => {
    if (!condition) throw new Unfit();
  };
  if (rule.$ref !== undefined) {
    const found = root.$defs?.[rule.$ref.replace("#/$defs/", "")];
    if (!found) throw new Error(`the schema has no ${rule.$ref}`);
    return rebuilt(value, found);
  }
  if (rule.const !== undefined) fits(value === rule.const);
  if (rule.enum) fits(rule.enum.includes(value));
  if (rule.type !== undefined) fits([rule.type].flat().some((type) => hasType(value, type)));
  if (typeof value === "number") fits(value >= (rule.minimum ?? -Infinity) && value <= (rule.maximum ?? Infinity) && value > (rule.exclusiveMinimum ?? -Infinity));
  if (typeof value === "string") {
    if (rule.pattern !== undefined) fits(new RegExp(rule.pattern).test(value));
    if (rule.format === "date-time") fits(/^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value)));
  }
  if (Array.isArray(value)) {
    fits(value.length >= (rule.minItems ?? 0));
    const { items } = rule;
    return items ? value.map((item) => rebuilt(item, items)) : value;
  }
  if (!isRecord(value)) return value;
  for (const name of rule.required ?? []) fits(Object.hasOwn(value, name));
  const entries = Object.entries(value).map(([name, item]): [string, unknown] => {
    const own = rule.properties && Object.hasOwn(rule.properties, name) ? rule.properties[name] : undefined;
    if (own) return [name, rebuilt(item, own)];
    fits(rule.additionalProperties !== false);
    return [name, typeof rule.additionalProperties === "object" ? rebuilt(item, rule.additionalProperties) : item];
  });
  return Object.fromEntries(entries);
}

const spanInOrder = ({ start, end }: { readonly start: number; readonly end: number }): boolean => start <= end;

function factHolds({ kind, value, scope, evidence }: Fact): boolean {
  const { values } = factKinds[kind];
  const known = values === null ? typeof value === "number" && value > 0 : (values as readonly (string | number)[]).includes(value);
  return known && spanInOrder(scope) && evidence.every(spanInOrder);
}

/** What the schema cannot say: names that are unique and known, values of the closed lists, offsets inside their text. */
function holdsTogether(description: Description): boolean {
  const { facts, sections, texts } = description;
  const ids = new Set(facts.map(({ id }) => id));
  const claimHolds = (text: string) => ({ start, end, facts: named }: Claim): boolean => start <= end && end <= text.length && named.every((id) => ids.has(id));
  const textHolds = ({ text, claims }: Text): boolean => claims.every(claimHolds(text));
  return (
    ids.size === facts.length &&
    facts.every(factHolds) &&
    new Set(sections.map(({ id }) => id)).size === sections.length &&
    sections.every((section) => spanInOrder(section) && section.facts.every((id) => ids.has(id)) && (section.text === undefined || textHolds(section.text))) &&
    [texts.line, texts.sentence, texts.paragraph].every(textHolds)
  );
}

/** A saved document in its two halves: what was heard and written, and what a person made of its captions. */
export interface RestoredDocument {
  readonly description: Description;
  readonly captionEdits: readonly CaptionEdit[];
}

/**
 * The document that a JSON file holds, rebuilt against the schema so that nothing unknown comes along. Null when the file is
 * no such document, or one that contradicts itself.
 */
export function restoreDocument(json: string): RestoredDocument | null {
  try {
    const saved = rebuilt(JSON.parse(json), root) as Description;
    const { corrections, source } = saved;
    const description = { ...saved, corrections: corrections.filter(({ fact }) => !isCaptionCorrection(fact)) };
    return holdsTogether(description) ? { description, captionEdits: restoredCaptionEdits(corrections, source.duration) } : null;
  } catch (thrown) {
    if (thrown instanceof Unfit || thrown instanceof SyntaxError || thrown instanceof RangeError) return null;
    throw thrown;
  }
}

/** The description alone of what a JSON file holds; null as above. */
export const restoreDescription = (json: string): Description | null => restoreDocument(json)?.description ?? null;
