import { UnsupportedInputFormatError } from "mediabunny";
import { Scope } from "../../base";
import { LinernoteError } from "../../description";
import { openAiff } from "../aiff";
import type { ByteSource } from "../byte-source";
import { endsEarly } from "../ends-early";
import { fileLook } from "../file-look";
import { firstMp3Frame } from "../mp3-frames";
import { mp3Header } from "../mp3-header";
import type { PlanarSound, SampleBlock, SoundFacts, SoundReport } from "../sample-source";
import { SoundPipeline } from "../sound-pipeline";
import { blobBytes } from "./blob-bytes";
import { openMedia, type MediaSound } from "./media-sound";
import { refusals, shortestSeconds } from "./refusals";

/** Declared but missing sound up to this is an encoder's rounding. */
const missingSeconds = 0.3;
/** Twice full scale: no plain sample has business there; lossy decoders may overshoot so far. */
const oddPlainSample = 2;
/** Looked through for MP3 frames when a file's beginning says nothing. */
const tornHeadBytes = 65536;
/** Containers whose declared length is of all tracks together: the picture may go on after the sound. */
const vagueLengths: readonly string[] = ["Matroska", "WebM"];
/** Between so many blocks (12 s of sound) the worker looks at its messages, so that Cancel is heard. */
const blocksPerBreath = 16;

export interface DecodeOptions {
  readonly signal: AbortSignal;
  /** Once, before the first block. */
  readonly onFacts?: (facts: SoundFacts) => void;
  /** In order, contiguous. Decoding waits for a returned promise, so a slow listener holds it back. */
  readonly onBlock: (block: SampleBlock) => void | Promise<void>;
}

/**
 * Decodes a file as a stream: memory does not grow with its length. Runs in workers and, for formats that need no
 * decoder of the browser (WAVE, AIFF), in Node.
 *
 * Rejects with LinernoteError: empty-file, not-audio, no-audio-track, codec-unsupported, no-sound (a header and
 * nothing after it), too-short, decode-failed; or with the signal's reason. A file that is cut gives what is there and
 * the warning cut-short.
 */
export async function decodeFile(file: File, options: DecodeOptions): Promise<SoundReport> {
  options.signal.throwIfAborted();
  if (file.size === 0) throw refusals.empty(file.name);
  const bytes = blobBytes(file);
  const sound = await readable(file.name, options.signal, openSound(file, bytes));
  try {
    options.onFacts?.(sound.facts);
    const pipeline = new SoundPipeline(sound.facts.codec.startsWith("pcm-") ? oddPlainSample : undefined);
    await feed(file.name, sound, pipeline, options);
    const { blocks, report } = pipeline.end();
    const cutShort = await readable(file.name, options.signal, isCutShort(sound, report.durationSeconds, bytes));
    if (report.durationSeconds === 0 && cutShort) throw refusals.cutTooEarly(file.name);
    refuseTooLittle(file.name, report.durationSeconds);
    for (const block of blocks) await options.onBlock(block);
    return withCut(report, cutShort);
  } finally {
    sound.dispose();
  }
}

/**
 * The same for sound that the page decoded whole (see decode-whole.ts), sent here as one array a channel.
 * Rejects like decodeFile with no-sound, too-short or the signal's reason.
 */
export async function decodePlanes(name: string, sound: PlanarSound & { readonly cutShort?: boolean }, options: DecodeOptions): Promise<SoundReport> {
  const { planes, sampleRateHertz } = sound;
  const frames = planes[0]?.length ?? 0;
  options.onFacts?.({
    container: "unknown", codec: "unknown", sampleRateHertz, channels: planes.length, tags: {}, durationSeconds: frames / sampleRateHertz,
  });
  const pipeline = new SoundPipeline();
  for (let from = 0; from < frames; from += sampleRateHertz) {
    options.signal.throwIfAborted();
    const cut = planes.map((plane) => plane.subarray(from, from + sampleRateHertz));
    for (const block of pipeline.push({ planes: cut, sampleRateHertz })) await options.onBlock(block);
  }
  const { blocks, report } = pipeline.end();
  refuseTooLittle(name, report.durationSeconds);
  for (const block of blocks) await options.onBlock(block);
  return withCut(report, sound.cutShort === true);
}

async function feed(name: string, sound: MediaSound, pipeline: SoundPipeline, { signal, onBlock }: DecodeOptions): Promise<void> {
  const planes = sound.planes(signal);
  const scope = new Scope();
  let blocksGiven = 0;
  try {
    for (;;) {
      const { done, value } = await readable(name, signal, planes.next());
      signal.throwIfAborted();
      if (done === true) return;
      for (const block of pipeline.push(value)) {
        await onBlock(block);
        if (++blocksGiven % blocksPerBreath === 0) await new Promise<void>((resume) => scope.timeout(resume, 0));
        signal.throwIfAborted();
      }
    }
  } finally {
    scope.dispose();
    await planes.return();
  }
}

async function openSound(file: File, bytes: ByteSource): Promise<MediaSound> {
  try {
    return await openMedia(file);
  } catch (error) {
    if (error instanceof UnsupportedInputFormatError) return openOther(file, bytes);
    if (error instanceof Error && /missing "data" chunk/.test(error.message)) throw refusals.noSound(file.name);
    if (error instanceof Error && /^Unsupported WAVE/.test(error.message)) throw refusals.waveCodec(file.name);
    throw error;
  }
}

async function openOther(file: File, bytes: ByteSource): Promise<MediaSound> {
  const aiff = await openAiff(bytes);
  if (aiff !== null) {
    const { codec, sampleRateHertz, channels, frames, planes } = aiff;
    const facts = { container: "AIFF", codec, sampleRateHertz, channels, tags: {}, durationSeconds: frames / sampleRateHertz };
    return { facts, beginsLate: false, lostSeconds: 0, planes, dispose: () => undefined };
  }
  // An MP3 torn out of a longer one begins inside a frame.
  const head = await bytes.read(0, tornHeadBytes);
  const start = firstMp3Frame(head, head.byteLength);
  if (start > 0) return openMedia(new File([file.slice(start)], file.name), true);
  throw refusals.look(file.name, fileLook(await bytes.read(0, 512)));
}

async function isCutShort(sound: MediaSound, seconds: number, bytes: ByteSource): Promise<boolean> {
  const { container, durationSeconds } = sound.facts;
  // Without a header an MP3's length is guessed from its first frame.
  const declared = container === "MP3" && (await mp3Header(bytes)) === null ? 0 : (durationSeconds ?? 0);
  const rounding = vagueLengths.includes(container) ? Math.max(2, declared * 0.1) : Math.max(missingSeconds, declared * 0.002);
  return declared - seconds > rounding || sound.beginsLate || sound.lostSeconds > 1 || (await endsEarly(bytes));
}

function withCut(report: SoundReport, cutShort: boolean): SoundReport {
  return cutShort ? { ...report, warnings: ["cut-short", ...report.warnings] } : report;
}

function refuseTooLittle(name: string, seconds: number): void {
  if (seconds === 0) throw refusals.noSound(name);
  if (seconds < shortestSeconds) throw refusals.tooShort(name, seconds);
}

/** Passes our own errors on, and the signal's reason; all others become decode-failed with the reason in plain words. */
async function readable<Value>(name: string, signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof LinernoteError) throw error;
    throw error instanceof Error && error.name === "NotReadableError" ? refusals.unreadable(name) : refusals.damaged(name);
  }
}
