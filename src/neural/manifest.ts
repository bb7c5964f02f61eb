/**
 * What public/model/manifest.json says: which files make the model, and everything that must fit them. Code and weights
 * that don't belong together refuse to run together.
 */
export interface Manifest {
  readonly format: "linernote-model";
  readonly formatVersion: 1;
  /** Of these weights; stands in every document. */
  readonly version: string;
  /** featureHash() of the frames the networks were trained on. */
  readonly features: string;
  readonly listener: ListenerEntry;
  readonly writer?: WriterEntry;
}

export interface FileEntry {
  /** Name beside the manifest. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface HeadEntry {
  /** "one": softmax, one value holds; "many": each value by itself. */
  readonly kind: "one" | "many";
  readonly values: readonly string[];
}

/** How a fact's score becomes a probability, and from which probability it is said. */
export interface CalibrationEntry {
  /** Log-odds are divided by it. */
  readonly temperature: number;
  /** Lowest calibrated confidence at which the fact is stated. */
  readonly threshold: number;
  /** Added to the log-odds after the temperature, by value. */
  readonly bias?: Readonly<Record<string, number>>;
  /** 0 … 1: weight of the network where a measurement speaks too. */
  readonly networkShare?: number;
}

/** By fact kind (and "verdict"); kinds that are not named use `otherwise`. */
export interface CalibrationTable {
  readonly kinds: Readonly<Record<string, CalibrationEntry>>;
  readonly otherwise: CalibrationEntry;
}

/** Mean and deviation of an input, one number a band. */
export interface BandStatistics {
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
}

export interface ListenerEntry extends FileEntry {
  /** Networks of one build in the file that answer together; one where it is not said. */
  readonly members?: number;
  /** Sizes of the network, as its builder wants them. */
  readonly network: Readonly<Record<string, unknown>>;
  readonly heads: Readonly<Record<string, HeadEntry>>;
  readonly statistics: Readonly<Record<string, BandStatistics>>;
  readonly calibration: CalibrationTable;
}

export interface WriterEntry extends FileEntry {
  readonly network: Readonly<Record<string, unknown>>;
  readonly tokenizer: Readonly<Record<string, unknown>>;
}

/**
 * Reads a manifest field by field.
 * @throws Error naming the field that is missing or of another kind, or the features or format that don't match
 */
export function parseManifest(given: unknown, expectedFeatures: string): Manifest {
  const top = record(given, "manifest");
  if (top["format"] !== "linernote-model") throw new Error("the manifest is not of a Linernote model");
  if (top["formatVersion"] !== 1) throw new Error(`the manifest has format version ${String(top["formatVersion"])}, this program reads 1`);
  const features = text(top["features"], "features");
  if (features !== expectedFeatures) throw new Error(`the model was trained on features ${features}, this program makes ${expectedFeatures}`);
  return {
    format: "linernote-model", formatVersion: 1,
    version: text(top["version"], "version"), features,
    listener: listenerEntry(top["listener"]),
    ...(top["writer"] === undefined ? {} : { writer: writerEntry(top["writer"]) }),
  };
}

function listenerEntry(given: unknown): ListenerEntry {
  const entry = record(given, "listener");
  return {
    ...fileEntry(entry, "listener"),
    ...(entry["members"] === undefined ? {} : { members: memberCount(entry["members"]) }),
    network: record(entry["network"], "listener.network"),
    heads: mapRecord(entry["heads"], "listener.heads", headEntry),
    statistics: mapRecord(entry["statistics"], "listener.statistics", bandStatistics),
    calibration: calibrationTable(entry["calibration"], "listener.calibration"),
  };
}

function memberCount(given: unknown): number {
  const members = number(given, "listener.members");
  if (!Number.isInteger(members) || members < 1) throw new Error("listener.members is no count");
  return members;
}

function writerEntry(given: unknown): WriterEntry {
  const entry = record(given, "writer");
  return { ...fileEntry(entry, "writer"), network: record(entry["network"], "writer.network"), tokenizer: record(entry["tokenizer"], "writer.tokenizer") };
}

function fileEntry(entry: Readonly<Record<string, unknown>>, where: string): FileEntry {
  const sha256 = text(entry["sha256"], `${where}.sha256`);
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error(`${where}.sha256 is no SHA-256`);
  return { file: text(entry["file"], `${where}.file`), sha256, bytes: number(entry["bytes"], `${where}.bytes`) };
}

function headEntry(given: unknown, where: string): HeadEntry {
  const entry = record(given, where);
  const kind = entry["kind"];
  if (kind !== "one" && kind !== "many") throw new Error(`${where}.kind is neither "one" nor "many"`);
  return { kind, values: list(entry["values"], `${where}.values`).map((value, index) => text(value, `${where}.values[${index}]`)) };
}

function bandStatistics(given: unknown, where: string): BandStatistics {
  const entry = record(given, where);
  const [mean, deviation] = [numbers(entry["mean"], `${where}.mean`), numbers(entry["deviation"], `${where}.deviation`)];
  if (mean.length !== deviation.length) throw new Error(`${where}: ${mean.length} means, ${deviation.length} deviations`);
  return { mean, deviation };
}

function calibrationTable(given: unknown, where: string): CalibrationTable {
  const entry = record(given, where);
  return {
    kinds: mapRecord(entry["kinds"], `${where}.kinds`, calibrationEntry),
    otherwise: calibrationEntry(entry["otherwise"], `${where}.otherwise`),
  };
}

function calibrationEntry(given: unknown, where: string): CalibrationEntry {
  const entry = record(given, where);
  const temperature = number(entry["temperature"], `${where}.temperature`);
  if (temperature <= 0) throw new Error(`${where}.temperature is not above 0`);
  return {
    temperature, threshold: number(entry["threshold"], `${where}.threshold`),
    ...(entry["bias"] === undefined ? {} : { bias: mapRecord(entry["bias"], `${where}.bias`, number) }),
    ...(entry["networkShare"] === undefined ? {} : { networkShare: number(entry["networkShare"], `${where}.networkShare`) }),
  };
}

function record(given: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof given !== "object" || given === null || Array.isArray(given)) throw new Error(`the manifest's ${where} is missing`);
  return given as Readonly<Record<string, unknown>>;
}

function mapRecord<Value>(given: unknown, where: string, read: (value: unknown, where: string) => Value): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record(given, where)).map(([key, value]) => [key, read(value, `${where}.${key}`)]));
}

function list(given: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(given)) throw new Error(`the manifest's ${where} is no list`);
  return given;
}

function numbers(given: unknown, where: string): readonly number[] {
  return list(given, where).map((value, index) => number(value, `${where}[${index}]`));
}

function number(given: unknown, where: string): number {
  if (typeof given !== "number" || !Number.isFinite(given)) throw new Error(`the manifest's ${where} is no number`);
  return given;
}

function text(given: unknown, where: string): string {
  if (typeof given !== "string" || given === "") throw new Error(`the manifest's ${where} is no text`);
  return given;
}
