import { keyNames, type Fact, type FactKind } from "../../../src/description";
import type { WriterInput } from "../../../src/writer";
import type { Truth } from "../../evaluate/truth";

const plainKinds = ["ensemble", "tempoClass", "metre", "texture", "register", "articulation", "density", "chromaticism", "style"] as const;

/** What a score says of an excerpt, as "kind=value". The tempo's number is left out: no network should learn to guess digits. */
export function truthFacts(truth: Truth): string[] {
  const facts: string[] = plainKinds.flatMap((kind) => (truth[kind] === null ? [] : [`${kind}=${truth[kind]}`]));
  if (truth.key !== null) facts.push(`key=${keyNames[truth.key] as string}`, `mode=${truth.key >= 12 ? "minor" : "major"}`);
  return [...facts, ...(truth.families ?? []).map((family) => `instrumentFamily=${family}`)];
}

/** The same as sure facts of a recording with one section, for the grammar. */
export function writerInputOf(facts: readonly string[], durationSeconds: number, seed: number): WriterInput {
  const whole = { start: 0, end: durationSeconds };
  const asFact = (said: string, index: number): Fact => {
    const [kind = "", value = ""] = said.split("=");
    return { id: `f${index + 1}`, kind: kind as FactKind, value, confidence: 0.97, origin: "heard", scope: whole, evidence: [whole] };
  };
  const made = facts.map(asFact);
  return {
    verdict: "music", verdictConfidence: 0.99, facts: made, durationSeconds, warnings: [], seed,
    sections: [{ id: "s1", label: "A", ...whole, facts: made.map(({ id }) => id) }],
    sequence: { steps: 0, width: 0, values: new Float32Array(0) },
  };
}

/** What holds of several windows of one excerpt: where they agree; families heard in any of them. */
export function truthOfAll(truths: readonly Truth[]): Truth {
  const [first] = truths as [Truth];
  const agreed = <Kind extends (typeof plainKinds)[number] | "key">(kind: Kind): Truth[Kind] => {
    const known = new Set(truths.map((truth) => truth[kind]).filter((value) => value !== null));
    return (known.size === 1 ? [...known][0] : null) as Truth[Kind];
  };
  const plain = Object.fromEntries(plainKinds.map((kind) => [kind, agreed(kind)])) as Pick<Truth, (typeof plainKinds)[number]>;
  return { ...first, ...plain, key: agreed("key"), bpm: null, families: [...new Set(truths.flatMap(({ families }) => families ?? []))] };
}
