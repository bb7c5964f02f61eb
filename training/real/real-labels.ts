import { factKinds, type InstrumentFamily } from "../../src/description";
import { onlyVerdict, type WindowEntry, type WindowLabels, type WindowVerdict } from "../data/window-labels";

/** Labels of a real window: where its list of families is not complete, those that surely play stand apart. */
export interface RealLabels extends WindowLabels {
  /** Families that sound, others may too; absent where `families` says all or nothing is known. */
  readonly familiesAtLeast?: readonly string[];
}

export interface RealEntry extends WindowEntry {
  readonly labels: RealLabels;
}

/** A line of realtrain's labels.jsonl, as far as it is read. */
export interface RecordingRow {
  readonly file: string;
  readonly track: string;
  readonly composer?: string;
  readonly ensemble: string | null;
  readonly families: readonly string[] | null;
  readonly familiesComplete: boolean;
  readonly key: { readonly tonic: string; readonly mode: string } | null;
  readonly era: string | null;
}

/** A line of realtrain's notes.jsonl, as far as it is read. */
export interface NotesRow {
  readonly file: string;
  readonly instrument: string;
  readonly family: string;
}

/** A line of the labels of make-synthesizer-music. */
export interface SynthesizerRow {
  readonly file: string;
  /** How it was made: sounds of one manner are kept apart when windows are drawn. */
  readonly manner: string;
  readonly families: readonly InstrumentFamily[];
  /** Whether nothing else plays. */
  readonly complete: boolean;
  readonly key: number | null;
}

/** A family that plays somewhere in an excerpt need not play in each of its windows; one alone does. */
const shareAmongSeveral = 0.8;
const pitchClasses: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };
const familyNames: readonly string[] = factKinds.instrumentFamily.values;
const instrumentNames: readonly string[] = factKinds.instrument.values;

/** Index of a key as keyNames has it: pitch class of the tonic, plus 12 for minor; null for other modes. */
export function keyIndex(tonic: string, mode: string): number | null {
  const natural = pitchClasses[tonic.charAt(0).toUpperCase()];
  if (natural === undefined || (mode !== "major" && mode !== "minor")) return null;
  const sharps = (tonic.match(/[#♯]/g) ?? []).length - (tonic.slice(1).match(/[b♭]/g) ?? []).length;
  return ((natural + sharps + 12) % 12) + (mode === "minor" ? 12 : 0);
}

/** Style by the era a source names. "Modern" is kept only for composed works: it also stands there for songs and games. */
function styleOf(row: RecordingRow): string | null {
  if (row.era === "traditional") return "folk";
  if (row.era === "ragtime") return "jazz";
  if (row.era === "modern") return row.ensemble === "popular_electronic" ? "popular" : row.composer === undefined ? null : "modern";
  return ["renaissance", "baroque", "classical", "romantic"].includes(row.era ?? "") ? row.era : null;
}

/** What a row of recordings says of each of its windows. */
export function recordingLabels(row: RecordingRow): RealLabels {
  const known = (row.families ?? []).filter((family) => familyNames.includes(family));
  const complete = row.familiesComplete && known.length > 0;
  const share = known.length === 1 ? 1 : shareAmongSeveral;
  return {
    ...onlyVerdict("music"),
    ensemble: row.ensemble,
    families: complete ? Object.fromEntries(known.map((family) => [family, share])) : null,
    key: row.key === null ? null : keyIndex(row.key.tonic, row.key.mode),
    style: styleOf(row),
    ...(complete || known.length === 0 ? {} : { familiesAtLeast: known }),
  };
}

/** What music for synthesizers says of each of its windows. */
export function synthesizerLabels({ families, complete, key }: Pick<SynthesizerRow, "families" | "complete" | "key">): RealLabels {
  return {
    ...onlyVerdict("music"), ensemble: "popular_electronic", key,
    ...(complete ? { families: Object.fromEntries(families.map((family) => [family, family === "electronic" ? 1 : shareAmongSeveral])) } : { familiesAtLeast: families, style: "popular" }),
  };
}

const soloEnsembles: Readonly<Partial<Record<InstrumentFamily, string>>> = {
  piano: "solo_keyboard", plucked: "plucked_solo", bowed: "solo_bowed_or_wind", woodwind: "solo_bowed_or_wind", brass: "solo_bowed_or_wind",
};

/** What single notes of an instrument say: its family, the player alone, its name where the fact table has it. */
export function notesLabels(row: NotesRow): RealLabels {
  const name = row.instrument === "french horn" ? "horn" : instrumentNames.find((known) => row.instrument.includes(known));
  return {
    ...onlyVerdict("music"),
    ensemble: soloEnsembles[row.family as InstrumentFamily] ?? null,
    families: { [row.family]: 1 },
    // "Timpani, castanets …" is a bag of things, not an instrument.
    instruments: row.instrument.includes(",") ? null : name === undefined ? [] : [name],
  };
}

/** Verdict over a clip that is no music: a steady sound of nature or machines is noise, an event is something else. */
export function clipVerdict(kind: string, label: string): WindowVerdict {
  if (kind === "speech") return "speech";
  const steady = /rain|wave|sea|wind|storm|river|water|helicopter|chainsaw|fire|factory|boat|thunder/i.test(label);
  return steady && kind !== "animal" ? "noise" : "other";
}

/** Labels of two pieces of music at once: what both say together; nothing that one sound alone could settle. */
export function bothLabels(one: RealLabels, other: RealLabels): RealLabels {
  const families = one.families === null || other.families === null ? null : joinedShares(one.families, other.families);
  const certain = [one, other].flatMap((labels) => [...Object.keys(labels.families ?? {}), ...(labels.familiesAtLeast ?? [])]);
  const instruments = one.instruments === null || other.instruments === null ? null : [...new Set([...one.instruments, ...other.instruments])];
  return { ...onlyVerdict("music"), families, instruments, ...(families !== null || certain.length === 0 ? {} : { familiesAtLeast: [...new Set(certain)] }) };
}

function joinedShares(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): Record<string, number> {
  const joined: Record<string, number> = { ...one };
  for (const [family, share] of Object.entries(other)) joined[family] = Math.max(joined[family] ?? 0, share);
  return joined;
}
