/** A moment as subtitle files write it: hours, minutes, seconds, milliseconds; the mark is "," in SRT and "." in VTT. */
export function cueTime(seconds: number, decimalMark: "," | "."): string {
  const milliseconds = Math.max(0, Math.round(seconds * 1000));
  const digits = (value: number, count: number): string => String(Math.floor(value)).padStart(count, "0");
  const hours = digits(milliseconds / 3_600_000, 2);
  const minutes = digits((milliseconds / 60_000) % 60, 2);
  const wholeSeconds = digits((milliseconds / 1000) % 60, 2);
  return `${hours}:${minutes}:${wholeSeconds}${decimalMark}${digits(milliseconds % 1000, 3)}`;
}
