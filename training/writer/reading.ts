import type { Description, Fact, Text } from "../../src/description";
import { checkClaims } from "../../src/writer";
import { isRight, scoredKinds, truthOf, type ScoredKind } from "../evaluate/scoring";
import type { Truth } from "../evaluate/truth";

/** What the corpus knows of a recording, as words. */
export interface KnownRecording {
  readonly file: string;
  readonly title: string | null;
  readonly composer?: string | null;
  readonly artist?: string | null;
  readonly ensemble: string | null;
  readonly instruments?: readonly string[] | null;
  readonly key: { readonly tonic: string; readonly mode: string } | null;
  readonly metre: string | null;
  readonly tempoClass: string | null;
  readonly era: string | null;
  readonly mood?: readonly string[] | null;
}

/** So many recordings, taking turns through the ensembles in their order, each in the order of the file. */
export function chosenRecordings<Item extends { readonly ensemble: string | null }>(recordings: readonly Item[], count: number): Item[] {
  const groups = new Map<string, Item[]>();
  for (const recording of recordings) {
    const name = recording.ensemble ?? "";
    if (name !== "" && name !== "not_music") groups.set(name, [...(groups.get(name) ?? []), recording]);
  }
  const chosen: Item[] = [];
  for (let turn = 0; chosen.length < count && [...groups.values()].some((group) => group.length > turn); turn++) {
    for (const group of groups.values()) chosen.push(...group.slice(turn, turn + 1));
  }
  return chosen.slice(0, count);
}

function truthLine(known: KnownRecording): string {
  const { ensemble, instruments, key, metre, tempoClass, era, mood } = known;
  const parts = [ensemble?.replaceAll("_", " "), instruments?.join(", "), key ? `${key.tonic} ${key.mode}` : null, metre, tempoClass, era, mood?.join(", ")];
  return parts.filter((part): part is string => typeof part === "string" && part !== "").join(" · ");
}

/** Which of the facts that a text claims are right, and which wrong, where the truth is known. */
export function judgeText(text: string, facts: readonly Fact[], description: Pick<Description, "sections" | "source">, truth: Truth): { right: string[]; wrong: string[] } {
  const claimed = new Set(checkClaims(text, { facts, sections: description.sections, durationSeconds: description.source.duration }).backed.flatMap((claim) => claim.facts));
  const right = new Set<string>();
  const wrong = new Set<string>();
  for (const { kind, value } of claimed) {
    if (kind === "instrumentFamily" && truth.families) (truth.families.includes(String(value)) ? right : wrong).add(String(value));
    if (!(scoredKinds as readonly string[]).includes(kind)) continue;
    const known = truthOf(kind as ScoredKind, truth);
    if (known !== null) (isRight(kind as ScoredKind, value, known) ? right : wrong).add(`${kind} ${String(value)}`);
  }
  return { right: [...right], wrong: [...wrong] };
}

/** One recording of the reading: what is known of it, what is written, and what of that is right. */
export function readingOf(known: KnownRecording, description: Description, texts: { readonly line: Text; readonly paragraph: Text }, truth: Truth): string {
  const { right, wrong } = judgeText(`${texts.paragraph.text}`, description.facts, description, truth);
  const by = known.composer ?? known.artist ?? null;
  return [
    `### ${known.title ?? known.file}${by === null ? "" : ` (${by})`}`,
    "",
    `Known: ${truthLine(known)}`,
    "",
    `> **${texts.line.text}**`,
    ">",
    `> ${texts.paragraph.text}`,
    "",
    `Right: ${right.join(", ") || "–"}. Wrong: ${wrong.join(", ") || "–"}. Written by the ${texts.paragraph.origin}.`,
  ].join("\n");
}
