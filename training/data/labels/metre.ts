import type { ScoreRecord } from "../score-record";
import type { Window } from "../score";

/** Metre class of a time signature, or null for uneven ones (5/4, 7/8). */
export function metreClass(num: number, den: number): string | null {
  if (num === 3) return "3/4-like";
  if (num % 3 === 0 && num >= 6 && den >= 4) return "compound";
  if ([1, 2, 4, 8].includes(num)) return "2/4-like";
  return null;
}

/** The window's metre, or null where it is unknown, uneven or changes inside. */
export function metreOf(record: ScoreRecord, scoreWindow: Window): string | null {
  const signatures = record.timeSignatures;
  if (signatures.length === 0) return null;
  const first = Math.max(0, signatures.findLastIndex((signature) => signature.t <= scoreWindow.from));
  const classes = new Set<string | null>();
  for (let index = first; index < signatures.length; index++) {
    const signature = signatures[index];
    if (signature === undefined || (index > first && signature.t >= scoreWindow.to)) break;
    classes.add(metreClass(signature.num, signature.den));
  }
  const [only] = classes;
  return classes.size === 1 && only !== undefined ? only : null;
}
