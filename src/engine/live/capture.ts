import { Scope } from "../../base";
import workletUrl from "./capture-worklet?worker&url";

/** Sound on its way from a stream to a port. */
export interface Capture {
  /** Blocks come out here (CapturedBlock); to be moved to whoever hears them. */
  readonly port: MessagePort;
  readonly sampleRateHertz: number;
  /** Asks a context that the system put to sleep to go on. */
  wake(): Promise<void>;
  dispose(): void;
}

/**
 * Taps a stream on the audio thread. `onEnded` is called when its source is gone (unplugged, sharing stopped). The
 * sound is not played back.
 */
export async function startCapture(stream: MediaStream, onEnded: () => void): Promise<Capture> {
  const scope = new Scope();
  scope.own(() => stream.getTracks().forEach((track) => track.stop()));
  try {
    const context = new AudioContext({ latencyHint: "playback" });
    scope.own(() => void context.close().catch(() => undefined));
    await context.audioWorklet.addModule(workletUrl);
    const source = context.createMediaStreamSource(stream);
    const tap = new AudioWorkletNode(context, "linernote-capture", { numberOfOutputs: 0 });
    const { port1, port2 } = new MessageChannel();
    tap.port.postMessage(port1, [port1]);
    source.connect(tap);
    scope.own(() => {
      source.disconnect();
      tap.port.postMessage(null);
    });
    for (const track of stream.getAudioTracks()) scope.listen(track, "ended", onEnded);
    await context.resume();
    return { port: port2, sampleRateHertz: context.sampleRate, wake: () => context.resume().catch(() => undefined), dispose: () => scope.dispose() };
  } catch (error) {
    scope.dispose();
    throw error;
  }
}
