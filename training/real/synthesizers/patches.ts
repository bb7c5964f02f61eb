import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { SeededRandom } from "../../../src/base";

/** A sound of LMMS: its `<instrumenttrack>` element, as presets and projects hold it. */
export interface Patch {
  readonly name: string;
  readonly xml: string;
}

/** Presets that play another instrument's part, or none: their sound would be labelled wrongly. */
const imitations = /organ|harmonium|xylo|piano|rhodes|harpsi|clarinet|bagpipe|brass|guitar|oboe|cello|vibra|harp|whistle|rock|hihat|snare|kick|clap|drums|shaker|rimshot|engine|fireball|growl|erazor/i;
const presetFolders = ["BitInvader", "LB302", "Monstro", "Nescaline", "OpulenZ", "Organic", "SID", "TripleOscillator", "Watsyn"];

/** The synthesizer presets that come with LMMS, from its data folder. */
export function presets(dataFolder: string): Patch[] {
  return presetFolders.flatMap((folder) => {
    const place = path.join(dataFolder, "presets", folder);
    return readdirSync(place).sort().flatMap((file): Patch[] => {
      if (!file.endsWith(".xpf") || imitations.test(file)) return [];
      const element = /<instrumenttrack\s[\s\S]*<\/instrumenttrack>/.exec(readFileSync(path.join(place, file), "utf8"));
      return element === null ? [] : [{ name: `${folder}/${path.parse(file).name}`, xml: element[0] }];
    });
  });
}

/** How a sound begins and goes on. */
export type Envelope = "held" | "plucked" | "swelling";

const modulations = { none: 2, phase: 0, amplitude: 1, sync: 3, frequency: 4 } as const;

/** Attributes of one of LMMS's envelopes; times are shares of its longest. */
function envelope(envelopeKind: Envelope, amount: number, random: SeededRandom): string {
  const [attack, decay, sustain, release] = envelopeKind === "plucked"
    ? [0, random.between(0.15, 0.5), random.between(0, 0.2), random.between(0.1, 0.35)]
    : envelopeKind === "swelling" ? [random.between(0.35, 0.7), 0.5, 1, random.between(0.4, 0.7)] : [random.between(0, 0.15), random.between(0.2, 0.6), random.between(0.5, 1), random.between(0.1, 0.4)];
  // LMMS keeps one minus the sustain level here.
  const shake = random.chance(0.35) ? random.between(0.05, 0.4) : 0;
  return `amt="${amount.toFixed(3)}" pdel="0" att="${attack.toFixed(3)}" hold="0" dec="${decay.toFixed(3)}" sus="${(1 - sustain).toFixed(3)}" rel="${release.toFixed(3)}" lamt="${(amount === 0 ? 0 : shake).toFixed(3)}" lspd="${random.between(0.02, 0.25).toFixed(3)}" lshp="${random.below(4)}" latt="0" lpdel="0" x100="0"`;
}

const quiet = `amt="0" pdel="0" att="0" hold="0.5" dec="0.5" sus="0.5" rel="0.1" lamt="0" lspd="0.1" lshp="0" latt="0" lpdel="0" x100="0"`;

/** A sound nobody made before: three oscillators, detuned or modulated, through a filter that moves. */
export function drawnPatch(kind: Envelope, random: SeededRandom): Patch {
  const detune = random.pick([0, 4, 9, 16, 28]);
  const wave = (): number => random.pick([0, 1, 2, 2, 3, 3, 4, 5]);
  const modulation = (): number => (random.chance(0.65) ? modulations.none : random.pick(Object.values(modulations)));
  const octave = (): number => random.pick([0, 0, 0, 12, -12, 7]);
  const oscillators = [0, 1, 2].map((index) => {
    const cents = index === 0 ? 0 : (index === 1 ? 1 : -1) * detune;
    return `wavetype${index}="${wave()}" vol${index}="${index === 0 ? 45 : random.pick([0, 25, 40])}" pan${index}="0" coarse${index}="${index === 0 ? 0 : octave()}" finel${index}="${cents}" finer${index}="${-cents}" phoffset${index}="${random.below(360)}" stphdetun${index}="${random.below(180)}" userwavefile${index}=""`;
  });
  const cutoff = Math.round(2 ** random.between(8, 13.3));
  const opening = random.pick([0, 0.3, 0.6, 1, -0.4]);
  const data = [
    `<elvol ${envelope(kind, 1, random)}/><elpan ${quiet}/>`,
    `<elcut ${opening === 0 ? quiet : envelope(random.pick(["held", "plucked", "swelling"]), opening, random)}/><elres ${quiet}/>`,
  ].join("");
  return {
    name: `drawn ${kind}`,
    xml: `<instrumenttrack vol="100" pan="0" pitch="0" fxch="0"><instrument name="tripleoscillator"><tripleoscillator modalgo1="${modulation()}" modalgo2="${modulation()}" ${oscillators.join(" ")}/></instrument>`
      + `<eldata fwet="1" ftype="${random.pick([0, 0, 0, 6, 8])}" fcut="${cutoff}" fres="${random.between(0.5, 4).toFixed(2)}">${data}</eldata></instrumenttrack>`,
  };
}

/** A recorded or made drum of LMMS's own samples. */
export function drumPatch(sample: string): Patch {
  return {
    name: sample,
    xml: `<instrumenttrack vol="100" pan="0" pitch="0" fxch="0" basenote="57"><instrument name="audiofileprocessor"><audiofileprocessor src="drums/${sample}.ogg" amp="100" reversed="0" looped="0" stutter="0" sframe="0" lframe="0" eframe="1" interp="1"/></instrument></instrumenttrack>`,
  };
}
