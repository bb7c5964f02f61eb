import type { FactKind } from "../../description";
import type { Saying } from "./saying";

/** How much a kind tells, before its value is looked at. */
const kindWeights: Record<FactKind, number> = {
  ensemble: 10, instrument: 8, instrumentFamily: 6, key: 7, tempoClass: 6, mood: 6, texture: 5.5, loudnessShape: 5, dynamics: 5, metre: 4.5, rhythm: 4.5,
  form: 4, articulation: 4, tempo: 4, register: 3.5, style: 3.5, density: 3, soundQuality: 3, chromaticism: 3, mode: 3,
};

/** Values that set a recording apart count more, values that most recordings share count less. */
const valueFactors: Record<string, number> = {
  "dynamics=moderate": 0.3, "density=moderate": 0.2, "register=middle": 0.5, "articulation=mixed": 0.6, "loudnessShape=steady": 0.3, "chromaticism=diatonic": 0.7,
  "texture=melody_with_accompaniment": 0.8, "texture=drone": 1.4, "texture=single_line": 1.3, "texture=polyphonic": 1.2, "rhythm=steady": 0.7, "rhythm=dotted": 1.2,
  "rhythm=swung": 1.4, "metre=compound": 1.2, "tempoClass=moderate": 0.8, "tempoClass=free": 1.3, "soundQuality=clean": 0.5, "soundQuality=old_recording": 1.6,
  "soundQuality=live_audience": 1.5, "soundQuality=noisy": 1.3, "form=one_section": 0.3, "form=through_composed": 0.5, "mode=modal_or_none": 0.6,
};

/** What saying this is worth, about 0–14. */
export function salienceOf(saying: Saying): number {
  const factor = valueFactors[`${saying.kind}=${String(saying.value)}`] ?? 1;
  return kindWeights[saying.kind] * factor * (0.4 + 0.6 * saying.confidence);
}
