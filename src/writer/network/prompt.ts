import { factKinds, type FactKind, type FactValue } from "../../description";
import { tellingChanges } from "../plan/telling-changes";
import type { Change, PaintedSection } from "../plan/changes";
import type { Picture } from "../plan/picture";
import type { Saying } from "../plan/saying";

/** What the network is asked to put into words: four parallel lists of ids, one entry a thing to say. */
export interface Prompt {
  readonly values: Int32Array;
  readonly certainties: Int32Array;
  readonly roles: Int32Array;
  readonly moments: Int32Array;
  /** Seconds behind the time pieces of the text, in their order. */
  readonly times: readonly number[];
  /** Behind the piece for the tempo's number; null where no number may be said. */
  readonly beatsPerMinute: number | null;
}

const tempoSteps = ["very_slow", "slow", "moderate", "fast", "very_fast"] as const;
const valueNames: readonly string[] = [
  "none",
  ...(Object.keys(factKinds) as FactKind[]).flatMap((kind) => (factKinds[kind].values ?? tempoSteps).map((value) => `${kind}=${value}`)),
];
const valueIds = new Map(valueNames.map((name, index) => [name, index]));

export const promptSizes = { values: valueNames.length, certainties: 2, roles: 5, moments: 5 } as const;
const mostMoments = promptSizes.moments - 1;
const mostSectionChanges = 3;
const roles = { whole: 0, change: 1, before: 2, enters: 3, return: 4 } as const;

function tempoStep(beatsPerMinute: number): string {
  return beatsPerMinute < 54 ? "very_slow" : beatsPerMinute < 76 ? "slow" : beatsPerMinute <= 120 ? "moderate" : beatsPerMinute < 150 ? "fast" : "very_fast";
}

function valueId(kind: FactKind, value: FactValue): number {
  return valueIds.get(`${kind}=${kind === "tempo" ? tempoStep(Number(value)) : value}`) ?? 0;
}

/** What one section's text is asked to say: its picture, what is new in it, and whether earlier music returns with it. */
export function sectionPromptFor(picture: Picture, { section, changes, returns }: Pick<PaintedSection, "section" | "changes" | "returns">): Prompt {
  const told = changes.slice(0, mostSectionChanges);
  return promptOf(picture, told, returns ? [section.start] : [], [...told.map(({ atSeconds }) => atSeconds), ...(returns ? [section.start] : [])]);
}

/** The order is fixed, so that the same facts always make the same prompt. */
export function promptFor(picture: Picture, changes: readonly Change[], returns: readonly number[]): Prompt {
  const told = tellingChanges(changes, 2);
  return promptOf(picture, told, returns, [...told.map(({ atSeconds }) => atSeconds), ...returns.slice(0, 1)]);
}

function promptOf(picture: Picture, told: readonly Change[], returns: readonly number[], moments: readonly number[]): Prompt {
  const times = [...new Set(moments)].sort((one, other) => one - other).slice(0, mostMoments);
  const rows: [number, number, number, number][] = [];
  const add = ({ kind, value, sure }: Saying, role: number, moment: number): void => void rows.push([valueId(kind, value), sure ? 1 : 0, role, moment]);
  for (const sayings of picture.values()) for (const saying of sayings) add(saying, roles.whole, 0);
  for (const change of told) {
    const moment = times.indexOf(change.atSeconds) + 1;
    add(change.saying, change.enters ? roles.enters : roles.change, moment);
    if (change.before) add(change.before, roles.before, moment);
  }
  const [back] = returns;
  // That something returns is told from likeness: plainly only where the form is sure.
  const sureForm = (picture.get("form") ?? []).some((form) => form.sure && (form.value === "A B A′" || form.value === "rondo_like"));
  if (back !== undefined && times.includes(back)) rows.push([0, sureForm ? 1 : 0, roles.return, times.indexOf(back) + 1]);
  if (rows.length === 0) rows.push([0, 0, 0, 0]);
  const [tempo] = picture.get("tempo") ?? [];
  const column = (index: 0 | 1 | 2 | 3): Int32Array => Int32Array.from(rows, (row) => row[index]);
  return { values: column(0), certainties: column(1), roles: column(2), moments: column(3), times, beatsPerMinute: tempo ? Math.round(Number(tempo.value)) : null };
}
