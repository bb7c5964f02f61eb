/** Formats in the order of preference; all are read by the page itself afterwards. */
const mediaTypes = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"] as const;
const bitsPerSecond = 96_000;
/** How often what was recorded is handed out; the browser may then move it out of memory. */
const sliceMilliseconds = 5000;

/** Keeps the sound that is heard, so that it can be played afterwards. */
export interface SoundKeeper {
  /** What was recorded; null when nothing was. */
  stop(): Promise<Blob | null>;
}

/** Records a stream; null where the browser cannot. Never stops the listening: what goes wrong here costs the playback only. */
export function keepSound(stream: MediaStream): SoundKeeper | null {
  const mimeType = globalThis.MediaRecorder ? mediaTypes.find((type) => MediaRecorder.isTypeSupported(type)) : undefined;
  if (!mimeType) return null;
  try {
    const parts: Blob[] = [];
    const recorder = new MediaRecorder(new MediaStream(stream.getAudioTracks()), { mimeType, audioBitsPerSecond: bitsPerSecond });
    const stopped = new Promise<void>((resolve) => {
      recorder.onstop = (): void => resolve();
    });
    recorder.ondataavailable = ({ data }): void => void parts.push(data);
    recorder.start(sliceMilliseconds);
    return {
      stop: async () => {
        if (recorder.state !== "inactive") recorder.stop();
        await stopped;
        return parts.length > 0 ? new Blob(parts, { type: mimeType.split(";")[0] ?? mimeType }) : null;
      },
    };
  } catch {
    return null;
  }
}
