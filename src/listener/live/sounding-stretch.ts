import { featureSettings as settings, framesPerSecond } from "../../features";

/** Quieter than this (LUFS) a tenth of a second is silent, also before a microphone. */
const silentLoudness = -60;
/** A pause this long ends what was before it; a shorter one belongs to the music. */
const pauseSeconds = 1.2;

/** The end of what was heard, as far as it belongs together. */
export interface SoundingStretch {
  /** First frame of it within the frames looked at; even. */
  readonly firstFrame: number;
  /** Seconds of silence at the very end; a pause or longer means that it has fallen silent. */
  readonly silentSeconds: number;
}

/** From which frame on the last sound goes without a pause: what was before the pause says nothing about it. */
export function soundingStretch(level: Float32Array): SoundingStretch {
  const pauseSteps = Math.round(pauseSeconds / settings.levelStepSeconds);
  const isSilent = (step: number): boolean => !((level[step] as number) > silentLoudness);
  let silentSteps = 0;
  while (silentSteps < level.length && isSilent(level.length - 1 - silentSteps)) silentSteps++;
  let run = 0;
  let first = 0;
  for (let step = level.length - 1 - silentSteps; step >= 0; step--) {
    run = isSilent(step) ? run + 1 : 0;
    if (run < pauseSteps) continue;
    first = step + run;
    break;
  }
  const frame = Math.floor(first * settings.levelStepSeconds * framesPerSecond);
  return { firstFrame: frame - (frame % 2), silentSeconds: silentSteps * settings.levelStepSeconds };
}

/** Whether so much silence at the end means that the sound is over. */
export const hasFallenSilent = ({ silentSeconds }: SoundingStretch): boolean => silentSeconds >= pauseSeconds;
