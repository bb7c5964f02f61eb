/** Marks that coco-caption's tokenizer takes out, with the typographic forms that its Penn Treebank tokenizer maps onto them. */
const marks = /^(?:''|'|``|`|\(|\)|\[|\]|\{|\}|\.|\?|!|,|:|-|--|\.\.\.|…|;|–|—|"|“|”|‘|’|«|»)$/;

const piece = /\d+(?:[.,:/]\d+)*(?![\p{L}\d])|[\p{L}\p{N}♭♯′]+(?:[-/'’][\p{L}\p{N}♭♯′]+)*['’]?|\.\.\.|--|\S/gu;

/**
 * Words of a caption in the manner of the Penn Treebank tokenizer as coco-caption runs it: lower case, punctuation cut off
 * and dropped, contractions apart ("it's" → it 's, "don't" → do n't), words with hyphens whole. What it does not copy:
 * the tokenizer's lists of abbreviations ("op." loses its full stop here).
 */
export function captionWords(text: string): string[] {
  const pieces = text.toLowerCase().match(piece) ?? [];
  return pieces.flatMap(contractions).filter((word) => !marks.test(word));
}

function contractions(word: string): string[] {
  const plain = word.replaceAll("’", "'");
  const split = /^(.+)('(?:s|re|ve|ll|d|m))$/.exec(plain) ?? /^(.+)(n't)$/.exec(plain) ?? /^(.+s)(')$/.exec(plain);
  return split === null ? [plain.replace(/'$/, "")] : [split[1] as string, split[2] as string];
}
