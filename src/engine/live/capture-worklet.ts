/// <reference path="../../../types/audio-worklet.d.ts" />
import type { CapturedBlock } from "./captured-block";

/** Frames in a block: 46 ms at 44.1 kHz, few enough for a quick meter, many enough for few messages. */
const blockFrames = 2048;

/** Runs on the audio thread: gathers what comes in and moves it, block by block, to a port it is given. */
class CaptureProcessor extends AudioWorkletProcessor {
  #port: MessagePort | null = null;
  #planes: Float32Array<ArrayBuffer>[] = [];
  #filled = 0;
  #count = 0;

  constructor() {
    super();
    this.port.onmessage = ({ data }: MessageEvent<MessagePort | null>): void => {
      this.#port = data;
    };
  }

  /** Called for every 128 frames; false ends it. */
  process([channels = []]: readonly (readonly Float32Array[])[]): boolean {
    const frames = channels[0]?.length ?? 0;
    if (!this.#port || frames === 0) return true;
    if (this.#planes.length !== channels.length) {
      this.#planes = channels.map(() => new Float32Array(blockFrames));
      this.#filled = 0;
    }
    channels.forEach((samples, channel) => this.#planes[channel]?.set(samples, this.#filled));
    this.#filled += frames;
    if (this.#filled >= blockFrames) this.#send(this.#port);
    return true;
  }

  #send(port: MessagePort): void {
    const block: CapturedBlock = { count: this.#count++, planes: this.#planes };
    port.postMessage(block, this.#planes.map((plane) => plane.buffer));
    this.#planes = this.#planes.map(() => new Float32Array(blockFrames));
    this.#filled = 0;
  }
}

registerProcessor("linernote-capture", CaptureProcessor);
