const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** A file's name in quotes, for messages. Right-to-left names are isolated, so that the sentence stays in order. */
export function quotedName(name: string): string {
  return rightToLeft.test(name) ? `“\u2068${name}\u2069”` : `“${name}”`;
}
