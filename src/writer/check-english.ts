import { splitWords } from "./text/words";
import { articleFor } from "./text/marked-text";

/** A slip of grammar or typography, found by rule. */
export interface Slip {
  readonly rule: string;
  readonly words: string;
}

const doubts = "probably|perhaps|possibly|apparently|most likely|very likely|seemingly|presumably|in all likelihood|to all appearances";

const players = "(?:(?:bowed |plucked )?strings|(?:string|wind|woodwind|brass) instruments|brass|woodwind|piano|organ|harpsichord|percussion|drums|drum kit|voice|guitar|lute|harp|violin|viola|cello|double bass|flute|recorder|oboe|clarinet|bassoon|saxophone|trumpet|horn|trombone|tuba|timpani)";

const rules: readonly { readonly rule: string; readonly pattern: RegExp }[] = [
  { rule: "space before a mark", pattern: / [,.;:!?]/ },
  { rule: "two marks", pattern: /[,;:][,;:.]|\.\.|,\./ },
  { rule: "no space after a mark", pattern: /[,;!?](?=\S)|\.(?=\p{L})/u },
  { rule: "two spaces", pattern: / {2}/ },
  { rule: "a sentence without a capital", pattern: /(?:^|[.!?] )\p{Ll}/u },
  { rule: "no end", pattern: /[^.!?]$/ },
  { rule: "unresolved article or mark", pattern: /a\(n\)|[\ue000-\uf000{}>]/ },
  { rule: "an end without a word", pattern: /(?<!\b(?:joins?|comes?|breaks?|break|what this) )\b(?:and|or|with|in|at|of|for|the|a|an|is|are|to|while)[.,;:]/ },
  { rule: "singular subject, plural verb", pattern: /\b(?<!\bof )(?:the music|it|the piece|the recording|the tempo|the pace) (?:are|move|keep|hold|stay|have|were|grow|turn|become)\b/i },
  { rule: "plural subject, singular verb", pattern: /(?:^|[.;:] )(?:strings|voices|chamber strings|the beats|the notes|the parts) (?:is|moves|keeps|holds|stays|has|plays|sings)\b/i },
  { rule: "plural subject, singular verb after a comma", pattern: /(?:^|[.;:] )(?:(?:bowed |plucked )?strings|chamber strings|string instruments|(?:choral )?voices(?: in chorus)?|orchestral forces|large forces),[^.,;:]*, (?:is|has|plays|sings|performs|opens|begins)\b/i },
  { rule: "two, one verb", pattern: /\b(?:singer|voice) and its accompaniment\b/i },
  { rule: "a list without and", pattern: new RegExp(`\\b(?:with|including|joined by) (?:an? )?${players}, (?:an? )?${players}(?:[.;:]|, (?:is|are|can|plays?|performs?|sings?|opens?|begins?)\\b)`) },
  { rule: "nobody swears", pattern: /(?:^|[.;] )(?!I )(?![^.;]*\bI (?:hear|would)\b)[^.;]*\band would not swear\b/ },
  { rule: "made of itself", pattern: /\b(figures?|rhythms?|patterns?|lines?|strands?|notes|phrases) (?:is|are) (?:[a-z]+ )*(?:of|from|in|as|by) (?:[a-z-]+ )*\1\b/i },
  { rule: "heard twice", pattern: /\b(?:hears?|heard)\b[^.;]*, heard alone\b|, heard alone,[^.;]*\bheard\b/i },
  { rule: "among twice", pattern: /\bamong whose [^.;]*\b(?:among its|included)\b|\b(?:together|along) with [^.;,]*\bamong its\b/ },
  { rule: "built on nothing", pattern: /(?<!\bwhat (?:it|they) (?:(?:is|are) )?)\b(?:built|based|founded|made up|rests?|depends?) (?:on|upon|of)[.,;:]/ },
  { rule: "bound twice", pattern: /\bjoins? the notes smoothly (?:bound|joined|connected|linked|slurred)\b|\buses? the notes\b/ },
  { rule: "one layer of none", pattern: /\bone layer of rhythm (?:runs|goes|moves|sounds|lies|is heard|can be heard)\b(?! (?:on |over |against |beneath )?another)/i },
  { rule: "a texture that is textured", pattern: /\btexture is [a-z -]*textured\b/ },
  { rule: "in a sound", pattern: /(?:^|, |likely |probably |apparently )in an? (?:dying|fading|swelling|growing) sound\b/i },
  { rule: "has a place", pattern: /\bhas the (?:lower|upper|middle|top|bottom|low|high)\b[^.,;:]*\b(?:reaches|register|range|end)\b/i },
  { rule: "a turn that nobody uses", pattern: /\bin the large\b/i },
  { rule: "are for one", pattern: /\b(?:here|there) are (?:what sounds like )?(?:an?|one) (?!(?:pair|group|number) of)/i },
  { rule: "three and-s", pattern: /\band (?!soft\b|loud\b|detached\b)[^.;:,]* and (?!soft\b|loud\b|detached\b)[^.;:,]* and (?!soft\b|loud\b|detached\b)/ },
  { rule: "words over again", pattern: /\bspirited in spirit\b|\b(?!again and)(\S+ \S+) \1\b/ },
  { rule: "a verb too many", pattern: /\bwith (?:what sounds like |what may be |perhaps )?(?:a|an|the) [a-z-]+ (?:keeps|rises|runs|lies|sits|swells|stands|carries|moves|returns)\b/ },
  { rule: "a few, one verb", pattern: /(?:^|[.;,] )(?:a few|several) [a-z -]+(?:, [^.;]*?,)? (?:plays|performs|sings|is)\b/i },
  { rule: "one of many things", pattern: /\ban? (?!few\b)(?:(?!(?:of|in|with|over|above|from|by|to|for|and|on|at|under|that|between|as|whose|lets?)\b)[a-z-]+,? ){0,3}(?:chords|strands|lines|layers|figures|rhythms|phrases|accents)\b/i },
  { rule: "one of many", pattern: /\ban? (?:plucked strings|bowed strings|strings|electronic sounds|synthesised sounds|drums|timpani|brass|woodwind|voices)(?! instrument)\b/ },
  { rule: "two verbs for one subject", pattern: /\b(?:the music|the piece|it) (?!is\b|seems\b)[a-z]+s\b[^.,;:]* (?:is|are)\b/i },
  { rule: "a clause for a noun", pattern: /\b(?:goes over to|gives way to|moves into|follows?|keeps? to)\b[^.,;:]* (?:carry|carries|stands?|runs?|rides?|lies|underlies|interweave|is|are)\b/ },
  { rule: "a subject without a verb", pattern: /(?:, and|;) the [a-z]+[.;,]/ },
  { rule: "heard as if played", pattern: /\b(?:is|are) heard (?:[a-z-]+ music|[a-z]+ly)\b/ },
  { rule: "from without to", pattern: /\brange from \d/ },
  { rule: "is without a complement", pattern: /\b(?:is|are),? with [A-G][♭♯]? (?:major|minor) (?:as|for|at)\b/ },
  { rule: "a manner for a date", pattern: /(?<!\b(?:style|manner|idiom|language) )\b(?:the music|the piece|this piece|it) is (?:[a-z]+ )?(?:renaissance|baroque|romantic|classical|modern|popular)\b(?! in\b)/i },
  { rule: "two articles", pattern: /\b(?:a|an|the) (?:a|an|the)\b/ },
  { rule: "a hedge before nothing", pattern: new RegExp(`\\b(?:${doubts}|it seems that|what (?:sounds like|may be|seems to be|appears to be))[.,;:]`) },
  { rule: "hedge upon hedge", pattern: new RegExp(`\\b(?:${doubts}|it seems that|(?:seems?|appears?) to|may) (?:${doubts}|seems?|appears?|may)\\b`) },
  { rule: "a hedge under a hedge", pattern: new RegExp(`\\bit (?:may be|may well be|is likely|is probable|appears|seems|would seem) that [^.,;:]*\\b(?:${doubts}|seems?|appears?|may)\\b`, "i") },
  { rule: "a clause for a predicate", pattern: /\b(?:is|are) (?:(?:most|very) likely |probably |perhaps |possibly |apparently )?(?:few|many|no|the|one|each|every) \S+ (?:is|are|keeps?|moves?|lies?|runs?)\b/ },
  { rule: "a phrase cut short", pattern: /\bin the key(?! of\b)|\bholds? (?:an?|the) [a-z- ]*\bup[.,;]|\bthe ear (?:follows|meets|finds)[.,;]|\bkeeps? the (?:line|notes|phrasing|sound|volume|texture|writing)[.,;]|\bas its[.,;]|\block(?:s|ing)? (?:the |its )?layers of rhythm[.,;]/ },
  { rule: "plural noun, singular verb", pattern: /\b(?:figures|rhythms|chords|phrases|strands|accents|(?<!of (?:running |repeated )?)notes) (?:is|has|fills|keeps|carries|runs|lies|moves|marks|follows|gives|falls|comes|shapes)\b/ },
  { rule: "told apart from nothing", pattern: /(?<!\band [^.,;:]*\b(?:are|be|seem|appear) (?:[a-z]+ ){0,4})\btold apart\b(?! from (?:its|their|an|the) [a-z])|\b(?:apart|picked out|stands? out|standing out) from(?: (?:its|their|the|an?))?[.,;:]/i },
  { rule: "second verb of another form", pattern: /\b(?:may|to|and) (?:rise|build|swell|climb) to a peak and (?:falls|recedes|sinks)\b|\b(?:rises|builds|swells|climbs) to a peak and (?:fall|recede|sink)\b/ },
  { rule: "a frame cut short", pattern: /(?<!as )\bfor the recording,|\brhythmically, (?:the music|it|the piece|this music)\b|\bthe music is heard(?:[.,;]| at the (?:start|outset|beginning)\b)/i },
  { rule: "two turns in one", pattern: /\blong long-|(?<!\b(?:beats|notes?|chord|heard|played) )\bat a time\b|\bgives? out [^.,]* to one part\b|\b(?:strand|thread|line) from one line\b/ },
  { rule: "little else without being heard", pattern: /(?:^|[.] )(?!I |There )[^.]*\bbut little else for certain/ },
  { rule: "let without a verb", pattern: /\blets? (?:an?|the|its) (?:[a-z-]+,? )*(?:melody|tune|line|lines) (?:over|above|with|in)\b/ },
  { rule: "a hedge before a verb that carries it", pattern: new RegExp(`\\b(?:${doubts}) (?:is|are)\\b`) },
  { rule: "two verbs", pattern: /\b(?:is|are|has|have|was) (?:is|are|has|have|moves|keeps|plays|sings)\b/ },
  { rule: "several, one verb", pattern: /(?:^|[.;] )(?![^.;]*\b(?:what|with|includes|by|of)\b)[^.;]*\band [a-z -]*(?:instruments|strings|brass|woodwind|percussion|drums) (?:is|plays|makes|opens|begins|sets)\b/i },
  { rule: "a name cut off", pattern: /\band an? [a-z]+, (?:makes|is|are|plays|sings)\b/ },
  { rule: "players made of notes", pattern: /(?:^|[.;] )(?!(?:the music|the piece|this piece|it|this)\b)[^.,;:]*\b(?:instrument|keyboard|piano|organ|harpsichord|strings|voices?|singers?|band|ensemble|orchestra|group|act|line-up|players|violin|viola|cello|bass|flute|recorder|oboe|clarinet|bassoon|saxophone|trumpet|horn|trombone|tuba|guitar|lute|harp|percussion|drums|woodwind|brass)[^.;:]*\bconsists? of\b/i },
  { rule: "one comma of two", pattern: /(?<!, (?:[a-z]+ |[a-z]+ likely |in all likelihood |to all appearances )?)\bwith [a-z]+(?: [a-z]+)?, (?:is|are|can|plays?)\b/ },
  { rule: "appears to reappear", pattern: /\bappears? to reappear\b/ },
  { rule: "a pace that is paced", pattern: /\bthe (?:pace|tempo) is [^.,;:]*\b(?:pace|paced|tempo|moving|footed|taken|motion|hurry|time|beat|pulse)\b/i },
  { rule: "now and now", pattern: /\bnow [^.;:]*\bis now\b/i },
  { rule: "two sentences by a comma", pattern: /(?:^|[.;] |, and )(?:the|an?|no|each|every|one|nothing) (?!(?:that|which) )[^.;,:]*\b(?:is|are|has|sounds?|goes|go|comes|come|repeats?|returns?|runs|lies|keeps)\b[^.;,:]*, (?:this|the) (?:music|piece) (?:is|has|[a-z]+s)\b(?! (?:and|or|of)\b)/i },
  { rule: "a clause without a verb before the music", pattern: /\bnothing but [^.;,:]* the (?:music|piece) [a-z]+s\b/i },
  { rule: "in a piece without an article", pattern: /\bin (?!this\b|the\b|an?\b|its\b|each\b|every\b|one\b)(?:[a-z-]+, )?(?!this\b|the\b|an?\b)[a-z-]+ piece\b/ },
  { rule: "a name and no verb", pattern: /(?:^|[.;] )(?:this|the) (?:music|piece|recording|performance), [^.;,]*[.;]/i },
  { rule: "a piece that is an air", pattern: /\bthis is an? [a-z ,-]*\bair\b/i },
  { rule: "singular players, plural verb after a comma", pattern: /(?:^|[.;:] )an? (?![a-z -]*\band\b)[a-z -]*\b(?:orchestra|band|ensemble|group|choir|piano|organ|singer|voice|instrument|quartet)\b,[^.;:]*, (?:perform|play|sing|make|are|have|open|begin)\b/i },
  { rule: "a noun and an adverb", pattern: /\bin (?:the|a) (?:major|minor)(?: mode| key)? and (?:slowly|quickly|softly|loudly|freely|briskly)\b/ },
  { rule: "music of itself", pattern: /\b(?:the|this) (?:[a-z-]+ )?(music|piece) (?:[a-z]+ )*(?:the|this) \1\b/i },
  { rule: "two subjects", pattern: /(?:^|[.;] )(?:the|this) (?:music|piece), [^.;,]*, (?:[a-z]+ ){0,3}an? [a-z -]*\b(?:plays|performs|sings|is|can)\b/i },
  { rule: "one player of many", pattern: /\b(?:orchestra|ensemble|band|group|choir|players|singers)\b.*\bthe player\b/is },
  { rule: "an end with nothing", pattern: /\b(?:begins|ends) with the (?:music|piece)\b(?! of\b)|\bhas [^.;,]* and comes back[,.;]/i },
  { rule: "here and heard", pattern: /\bhere (?:is|are) (?![^.;]*\b(?:that|which|and [a-z]+ly)\b)[^.;:]*\b(?:can be heard|is heard|are heard|plays?|performs?)\b/i },
  { rule: "kept as a key", pattern: /\bkey is (?:[a-z]+ )*heard as\b|\b(?:music|piece)\b[^.;]* in [A-G][♭♯]? (?:major|minor) is (?:kept|heard|felt) as\b/ },
  { rule: "heard and nothing more", pattern: /(?:^|[.;] )(?:from (?:about )?[\d:]+(?: on| onwards)?,? )?it is heard[.;]/i },
  { rule: "base verb after a singular subject", pattern: /\b(?:the music|the piece|this music|it) (?:move|keep|hold|stay|have|do|go|run|play|lie|remain|settle|unfold|flow|rest|carry|set|let)\b(?! to\b)/i },
];

const lettersAsWords = /^[A-G][♭♯]?$/;

/** Verbs that are nothing else, so that two of them in one clause are one too many. */
const plainVerbs = /\b(?:is|are|has|have|carries|makes|finds|keeps|gives|lies|stands|follows|rests|goes|seems|appears|hears|meets|lays|fits|takes|brings|opens|begins|plays|grows|becomes|uses|remains|stays|holds|puts|lets|builds|sets|draws|joins|supports|surrounds|unfolds|glides)\b/g;
const clauseJoints = /[,;:.]|\b(?:and|while|that|which|as|but|or|whose|where|who)\b/;

/** A clause that changes its mind: "the ear finds a tune over an accompanying part carries the melody". */
function crowdedClause(text: string): string | null {
  return text.split(clauseJoints).find((clause) => (clause.match(plainVerbs) ?? []).length > 1 && !/\bwhat\b/i.test(clause)) ?? null;
}

/** Our own checks of finished English: articles, doubled words, agreement, capitals, broken ends. */
export function checkEnglish(text: string): Slip[] {
  const slips: Slip[] = rules.flatMap(({ rule, pattern }) => {
    const found = pattern.exec(text);
    return found ? [{ rule, words: text.slice(Math.max(0, found.index - 12), found.index + found[0].length + 12) }] : [];
  });
  const crowded = crowdedClause(text);
  if (crowded !== null) slips.push({ rule: "a verb too many in one clause", words: crowded.trim() });
  const words = splitWords(text);
  words.forEach((token, index) => {
    const next = words[index + 1];
    if (!next || next.punctuation || token.punctuation) return;
    if (token.word === next.word) slips.push({ rule: "doubled word", words: token.word });
    const written = text.slice(next.start, next.end);
    const article = text.slice(token.start, token.end).toLowerCase();
    const afterKey = lettersAsWords.test(text.slice(token.start, token.end)) && token.start > 0;
    if ((article === "a" || article === "an") && !afterKey && articleFor(written) !== article) slips.push({ rule: "article", words: `${article} ${written}` });
  });
  return slips;
}

/** Words of substance that a text uses more than once: the ear tires of them. */
export function repeatedWords(text: string, allowed: ReadonlySet<string>): string[] {
  const counts = new Map<string, number>();
  for (const { word, punctuation } of splitWords(text)) {
    if (punctuation || word.length < 4 || allowed.has(word)) continue;
    const stem = word.replace(/(?:ing|ed|es|s|ly)$/, "");
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 1).map(([stem]) => stem);
}
