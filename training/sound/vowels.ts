/** Formants of a sung vowel: frequency in hertz, level in decibels, bandwidth in hertz. */
export interface Vowel {
  readonly hertz: readonly number[];
  readonly decibels: readonly number[];
  readonly bandwidths: readonly number[];
}

export type VoiceType = "soprano" | "alto" | "tenor" | "bass";

const vowel = (hertz: number[], decibels: number[], bandwidths: number[]): Vowel => ({ hertz, decibels, bandwidths });

/** Sung a, e, i, o, u of four voices: the formant table in the Csound manual's appendix (after Rodet's CHANT at IRCAM). */
export const vowels: Readonly<Record<VoiceType, readonly Vowel[]>> = {
  soprano: [
    vowel([800, 1150, 2900, 3900, 4950], [0, -6, -32, -20, -50], [80, 90, 120, 130, 140]),
    vowel([350, 2000, 2800, 3600, 4950], [0, -20, -15, -40, -56], [60, 100, 120, 150, 200]),
    vowel([270, 2140, 2950, 3900, 4950], [0, -12, -26, -26, -44], [60, 90, 100, 120, 120]),
    vowel([450, 800, 2830, 3800, 4950], [0, -11, -22, -22, -50], [70, 80, 100, 130, 135]),
    vowel([325, 700, 2700, 3800, 4950], [0, -16, -35, -40, -60], [50, 60, 170, 180, 200]),
  ],
  alto: [
    vowel([800, 1150, 2800, 3500, 4950], [0, -4, -20, -36, -60], [80, 90, 120, 130, 140]),
    vowel([400, 1600, 2700, 3300, 4950], [0, -24, -30, -35, -60], [60, 80, 120, 150, 200]),
    vowel([350, 1700, 2700, 3700, 4950], [0, -20, -30, -36, -60], [50, 100, 120, 150, 200]),
    vowel([450, 800, 2830, 3500, 4950], [0, -9, -16, -28, -55], [70, 80, 100, 130, 135]),
    vowel([325, 700, 2530, 3500, 4950], [0, -12, -30, -40, -64], [50, 60, 170, 180, 200]),
  ],
  tenor: [
    vowel([650, 1080, 2650, 2900, 3250], [0, -6, -7, -8, -22], [80, 90, 120, 130, 140]),
    vowel([400, 1700, 2600, 3200, 3580], [0, -14, -12, -14, -20], [70, 80, 100, 120, 120]),
    vowel([290, 1870, 2800, 3250, 3540], [0, -15, -18, -20, -30], [40, 90, 100, 120, 120]),
    vowel([400, 800, 2600, 2800, 3000], [0, -10, -12, -12, -26], [70, 80, 100, 130, 135]),
    vowel([350, 600, 2700, 2900, 3300], [0, -20, -17, -14, -26], [40, 60, 100, 120, 120]),
  ],
  bass: [
    vowel([600, 1040, 2250, 2450, 2750], [0, -7, -9, -9, -20], [60, 70, 110, 120, 130]),
    vowel([400, 1620, 2400, 2800, 3100], [0, -12, -9, -12, -18], [40, 80, 100, 120, 120]),
    vowel([250, 1750, 2600, 3050, 3340], [0, -30, -16, -22, -28], [60, 90, 100, 120, 120]),
    vowel([400, 750, 2400, 2600, 2900], [0, -11, -21, -20, -40], [40, 80, 100, 120, 120]),
    vowel([350, 600, 2400, 2675, 2950], [0, -20, -32, -28, -36], [40, 80, 100, 120, 120]),
  ],
};

/** The voice whose compass a mean pitch (MIDI number) lies in. */
export function voiceTypeFor(meanMidi: number): VoiceType {
  return meanMidi >= 69 ? "soprano" : meanMidi >= 62 ? "alto" : meanMidi >= 54 ? "tenor" : "bass";
}
