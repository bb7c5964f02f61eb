import { readFileSync } from "node:fs";
import { SoundBankLoader, SpessaSynthProcessor } from "spessasynth_core";
import type { Part } from "../data/score";
import { resampled } from "./decode-opus";

export const renderHertz = 44100;
const blockSize = 128;
const drumChannel = 9;
const modulationWheel = 1;
const channelVolume = 7;
const pan = 10;

interface ChannelEvent {
  readonly time: number;
  readonly channel: number;
  readonly midi: number;
  /** 0: the note is let go. */
  readonly velocity: number;
}

/** A sound font ready to play excerpts. Rendering at 44.1 kHz and filtering down keeps the fonts' treble from folding back. */
export class SoundFontSynth {
  readonly #synth: SpessaSynthProcessor;

  private constructor(synth: SpessaSynthProcessor) {
    this.#synth = synth;
  }

  /** Loads an .sf2 or .sf3 file; throws when the file is neither. */
  static async load(file: string): Promise<SoundFontSynth> {
    const bytes = readFileSync(file);
    const bank = SoundBankLoader.fromArrayBuffer(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
    const synth = new SpessaSynthProcessor(renderHertz, { effectsEnabled: false, eventsEnabled: false, maxBufferSize: blockSize });
    synth.soundBankManager.addSoundBank(bank, "main");
    await synth.processorInitialized;
    while (synth.midiChannels.length < 64) synth.createMIDIChannel();
    return new SoundFontSynth(synth);
  }

  /** Plays the parts from 0 to `seconds`; mono samples at 22 050 Hz. `tuningCents` moves everything but drums' pitch. */
  render(parts: readonly Part[], seconds: number, tuningCents: number, vibrato: number): Float32Array {
    const { left, right } = this.renderStereo(parts, seconds, tuningCents, vibrato);
    for (let index = 0; index < left.length; index++) left[index] = ((left[index] as number) + (right[index] as number)) / 2;
    return resampled(left, renderHertz);
  }

  /** As render, but both channels, at 44 100 Hz. `vibrato` is the modulation wheel, 0 … 127. */
  renderStereo(parts: readonly Part[], seconds: number, tuningCents: number, vibrato: number): { left: Float32Array; right: Float32Array } {
    const synth = this.#synth;
    synth.stopAllChannels(true);
    synth.reset();
    synth.setSystemParameter("fineTune", tuningCents);
    const events = this.#prepare(parts, vibrato);
    const blocks = Math.ceil((seconds * renderHertz) / blockSize);
    const left = new Float32Array(blocks * blockSize);
    const right = new Float32Array(blocks * blockSize);
    let next = 0;
    for (let block = 0; block < blocks; block++) {
      const until = ((block + 1) * blockSize) / renderHertz;
      for (let event = events[next]; event !== undefined && event.time < until; event = events[++next]) {
        if (event.velocity > 0) synth.noteOn(event.channel, event.midi, event.velocity);
        else synth.noteOff(event.channel, event.midi);
      }
      synth.process(left, right, block * blockSize, blockSize);
    }
    return { left, right };
  }

  #prepare(parts: readonly Part[], vibrato: number): ChannelEvent[] {
    const synth = this.#synth;
    const events: ChannelEvent[] = [];
    let channel = 0;
    for (const part of parts) {
      if (!part.drums && channel % 16 === drumChannel) channel++;
      const own = part.drums ? drumChannel : channel++;
      if (own >= synth.midiChannels.length) break;
      synth.programChange(own, part.program);
      synth.controllerChange(own, channelVolume, Math.max(1, Math.min(127, Math.round(100 * Math.sqrt(part.gain)))));
      synth.controllerChange(own, pan, Math.round(64 + 63 * part.pan));
      if (!part.drums) {
        synth.controllerChange(own, modulationWheel, Math.round(vibrato));
        synth.pitchWheel(own, Math.max(0, Math.min(16383, Math.round(8192 + (part.detuneCents / 200) * 8192))));
      }
      for (const note of part.notes) {
        const midi = Math.max(0, Math.min(127, Math.round(note.midi)));
        const velocity = Math.max(1, Math.min(127, Math.round(note.velocity)));
        events.push({ time: note.start, channel: own, midi, velocity });
        events.push({ time: Math.max(note.start + 0.02, note.release), channel: own, midi, velocity: 0 });
      }
    }
    return events.sort((a, b) => a.time - b.time || a.velocity - b.velocity);
  }
}
