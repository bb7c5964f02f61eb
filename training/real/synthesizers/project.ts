import type { Patch } from "./patches";

/** Ticks of LMMS in a bar of four quarters. */
export const ticksPerBar = 192;

export interface Note {
  readonly startTick: number;
  readonly lengthTicks: number;
  readonly midiPitch: number;
  /** 0 … 100. */
  readonly volume: number;
}

export interface Part {
  readonly patch: Patch;
  /** 0 … 100. */
  readonly volume: number;
  readonly pan: number;
  readonly notes: readonly Note[];
}

/** LMMS counts A above middle C as 57, MIDI as 69. */
const keyBelowMidi = 12;

function track({ patch, volume, pan, notes }: Part, bars: number): string {
  const instrument = patch.xml.replace(/^<instrumenttrack[^>]*>/, (opening) => {
    const kept = opening.replace(/ (vol|pan|muted|fxch)="[^"]*"/g, "").replace(/>$/, "");
    return `${kept} vol="${Math.round(volume)}" pan="${Math.round(pan)}" fxch="0">`;
  });
  const written = notes.map((note) => `<note pos="${note.startTick}" len="${note.lengthTicks}" key="${note.midiPitch - keyBelowMidi}" vol="${Math.round(note.volume)}" pan="0"/>`);
  return `<track type="0" muted="0" solo="0" name="part">${instrument}<pattern type="1" pos="0" len="${bars * ticksPerBar}" muted="0" steps="16" name="">${written.join("")}</pattern></track>`;
}

/** An LMMS project (`.mmp`) of the given parts. */
export function project(parts: readonly Part[], bars: number, beatsPerMinute: number): string {
  return [
    `<?xml version="1.0"?>\n<!DOCTYPE lmms-project>\n<lmms-project type="song" version="1.0" creator="LMMS" creatorversion="1.2.0">`,
    `<head timesig_numerator="4" timesig_denominator="4" bpm="${Math.round(beatsPerMinute)}" masterpitch="0" mastervol="15"/>`,
    `<song><trackcontainer type="song">`,
    ...parts.map((part) => track(part, bars)),
    `</trackcontainer></song></lmms-project>`,
  ].join("\n");
}
