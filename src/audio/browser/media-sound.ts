import {
  ADTS, AudioSampleSink, BlobSource, FLAC, Input, Logging, LogLevel, MATROSKA, MP3, MP4, MPEG_TS, OGG, QTFF, WAVE, WEBM,
  type AudioSample, type InputAudioTrack, type MetadataTags,
} from "mediabunny";
import type { LinernoteError } from "../../description";
import { endsEarly } from "../ends-early";
import { mp3Header } from "../mp3-header";
import type { PlanarSound, SoundFacts } from "../sample-source";
import { Stalled, unstalled } from "../unstalled";
import { blobBytes } from "./blob-bytes";
import { mendedFile } from "./mended-file";
import { refusals } from "./refusals";

/** All formats but playlists (HLS): those could make the page fetch from elsewhere. */
const formats = [MP4, QTFF, MATROSKA, WEBM, WAVE, OGG, FLAC, MP3, ADTS, MPEG_TS];
/** Formats whose sound may end inside the last packet, and that tell where without being read through. */
const trimmedFormats: readonly string[] = [MP4.name, QTFF.name, OGG.name];
/** Differences of time stamps up to this are rounding, not gaps. */
const jitterSeconds = 0.05;
/** A gap longer than this is a broken time stamp, not silence. */
const longestGapSeconds = 600;
/** After a packet that cannot be decoded, go on behind it, so many times without getting any further. */
const mostFailuresInARow = 6;
const skipSeconds = 0.1;
/** A decoder that gave nothing for so long has stopped, however slow the device. */
const stalledMilliseconds = 30_000;
const longestTag = 300;
/** A recording is read once, from its beginning to its end: little needs to be kept. */
const cacheBytes = 2 << 20;

/** The sound of a file as mediabunny and the browser's decoders read it. */
export interface MediaSound {
  readonly facts: SoundFacts;
  /** Known to lack its beginning. */
  readonly beginsLate: boolean;
  /** Seconds lost to packets that could not be decoded; final when `planes` has ended. */
  readonly lostSeconds: number;
  /** Sound from time 0 on, gaps filled with silence. The arrays hold until the next are asked for. */
  planes(signal: AbortSignal): AsyncGenerator<PlanarSound, void>;
  dispose(): void;
}

/** Throws LinernoteError (no-audio-track, codec-unsupported) or mediabunny's own errors when it cannot read the file. */
export async function openMedia(file: File, beginsLate = false): Promise<MediaSound> {
  // What it would tell the console is told to the person instead.
  Logging.level = LogLevel.Silent;
  const source = new BlobSource(await mendedFile(file), { handleUnhandledError: () => undefined, maxCacheSize: cacheBytes });
  const input = new Input({ formats, source });
  try {
    const format = await input.getFormat();
    const track = await input.getPrimaryAudioTrack();
    if (track === null) throw await noTrack(input, file);
    if (!(await track.canDecode())) throw await cannotDecode(track, file.name);
    const sampleRateHertz = await track.getSampleRate();
    const header = format === MP3 ? await mp3Header(blobBytes(file)) : null;
    const startSeconds = (header?.skippedSamples ?? 0) / sampleRateHertz;
    const told = trimmedFormats.includes(format.name) ? await input.computeDuration([track]).catch(() => 0) : (header?.samples ?? 0) / sampleRateHertz;
    const facts: SoundFacts = {
      container: format.name,
      codec: (await track.getCodec()) ?? "unknown",
      sampleRateHertz,
      channels: await track.getNumberOfChannels(),
      tags: plainTags(await input.getMetadataTags().catch(() => ({}))),
      durationSeconds: header?.samples ? told : ((await input.getDurationFromMetadata([track]).catch(() => null)) ?? (told > 0 ? told : null)),
    };
    const loss = { seconds: 0 };
    return {
      facts,
      beginsLate,
      get lostSeconds() {
        return loss.seconds;
      },
      planes: (signal) => timedPlanes(track, { start: startSeconds, end: told > 0 ? told : Infinity }, signal, loss),
      dispose: () => input.dispose(),
    };
  } catch (error) {
    input.dispose();
    throw error;
  }
}

async function noTrack(input: Input, file: File): Promise<LinernoteError> {
  if ((await input.getPrimaryVideoTrack()) !== null) return refusals.silentVideo(file.name);
  // A file whose list of tracks was at its end, and is gone, seems to have none.
  return (await endsEarly(blobBytes(file))) ? refusals.cutTooEarly(file.name) : refusals.trackless(file.name);
}

async function cannotDecode(track: InputAudioTrack, name: string): Promise<LinernoteError> {
  const inner = await track.getInternalCodecId();
  return refusals.codec(name, (await track.getCodec()) ?? (inner instanceof Uint8Array || inner === null ? "an unknown codec" : `“${inner}”`));
}

function plainTags(tags: MetadataTags): Record<string, string> {
  const { title, artist, album, albumArtist, genre, comment, date } = tags;
  const texts = { title, artist, album, albumArtist, genre, comment, date: date?.toISOString().slice(0, 10) };
  const kept = Object.entries(texts).flatMap(([name, text]) => (text ? [[name, text.slice(0, longestTag)] as const] : []));
  return Object.fromEntries(kept);
}

/** Where the recording lies on the track's clock: its start, and its length from there. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Places decoded samples in time: nothing before the start or after the end, gaps filled, overlaps dropped. */
async function* timedPlanes(track: InputAudioTrack, { start, end }: Extent, signal: AbortSignal, loss: { seconds: number }): AsyncGenerator<PlanarSound, void> {
  let heardSeconds = 0;
  const buffers: Float32Array[] = [];
  for await (const sample of samplesPastFailures(track, () => start + heardSeconds, signal, loss)) {
    try {
      const { sampleRate, numberOfFrames, numberOfChannels } = sample;
      const timestamp = sample.timestamp - start;
      const ahead = timestamp - heardSeconds;
      if (ahead > jitterSeconds && ahead < longestGapSeconds && heardSeconds < end) {
        yield* silence(Math.min(timestamp, end) - heardSeconds, sampleRate, numberOfChannels);
        heardSeconds = timestamp;
      }
      const overlaps = heardSeconds === 0 ? ahead < 0 : ahead < -jitterSeconds && ahead > -longestGapSeconds;
      const first = overlaps ? Math.round(-ahead * sampleRate) : 0;
      const room = Math.max(0, Math.round((end - heardSeconds) * sampleRate));
      const count = Math.min(numberOfFrames - first, room);
      if (count <= 0) continue;
      yield { planes: copiedPlanes(sample, first, count, buffers), sampleRateHertz: sampleRate };
      heardSeconds += count / sampleRate;
    } finally {
      sample.close();
    }
  }
}

/** The track's samples; where the decoder gives up, it is started anew behind the fault. */
async function* samplesPastFailures(track: InputAudioTrack, position: () => number, signal: AbortSignal, loss: { seconds: number }): AsyncGenerator<AudioSample, void> {
  const start = position();
  let from: number | undefined;
  for (let failures = 0; ; ) {
    const before = position();
    try {
      for await (const sample of unstalled(new AudioSampleSink(track).samples(from), stalledMilliseconds)) {
        if (from !== undefined) loss.seconds += Math.max(0, sample.timestamp - before);
        from = undefined;
        yield sample;
      }
      return;
    } catch (error) {
      signal.throwIfAborted();
      failures = position() > before ? 1 : failures + 1;
      if (failures > mostFailuresInARow) {
        loss.seconds += skipSeconds * 2 ** failures;
        if (position() === start) throw error;
        return;
      }
      // A decoder that only stopped answering is asked for the same again.
      from = position() + (error instanceof Stalled ? 0 : skipSeconds * 2 ** (failures - 1));
    }
  }
}

/** In the arrays of `room`, made larger when they must be: a sample lasts hundredths of a second, and fresh arrays for each are much garbage. */
function copiedPlanes(sample: AudioSample, frameOffset: number, frameCount: number, room: Float32Array[]): Float32Array[] {
  return Array.from({ length: sample.numberOfChannels }, (_, planeIndex) => {
    const held = room[planeIndex];
    const plane = held !== undefined && held.length >= frameCount ? held : (room[planeIndex] = new Float32Array(frameCount));
    const part = plane.subarray(0, frameCount);
    sample.copyTo(part, { planeIndex, format: "f32-planar", frameOffset, frameCount });
    return part;
  });
}

function* silence(seconds: number, sampleRateHertz: number, channels: number): Generator<PlanarSound, void> {
  for (let left = Math.round(seconds * sampleRateHertz); left > 0; ) {
    const frames = Math.min(left, sampleRateHertz);
    yield { planes: Array.from({ length: channels }, () => new Float32Array(frames)), sampleRateHertz };
    left -= frames;
  }
}
