import { restoreDocument, type Description, type RestoredDocument } from "../../description";
import { withPeaks, type PeakTrack } from "../peak-track";

/** Longer than any description: not worth reading whole. */
const mostBytes = 50_000_000;

/** Whether a file, by its name, may be a description that was saved before, and no recording. */
export const mayBeDescription = ({ name }: Pick<File, "name">): boolean => /\.json$/i.test(name);

/** The description that a file holds, and the captions that a person edited; null where it holds none. */
export async function keptDescription(file: File): Promise<RestoredDocument | null> {
  return mayBeDescription(file) && file.size <= mostBytes ? restoreDocument(await file.text()) : null;
}

/** A waveform from the loudness alone, since the sound itself is not there. */
export function peaksOfLoudness({ loudness, source }: Description): PeakTrack {
  const loudest = Math.max(...loudness.decibels.map((level) => level ?? -Infinity), -60);
  const values = Float32Array.from(loudness.decibels, (level) => (level === null ? 0 : 10 ** ((level - loudest) / 20)));
  return withPeaks(null, { from: 0, values, secondsPerPeak: loudness.step, duration: source.duration });
}
