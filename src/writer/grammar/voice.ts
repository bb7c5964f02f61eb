import type { SeededRandom } from "../../base";
import type { FactKind } from "../../description";
import type { Picture } from "../plan/picture";
import type { Saying } from "../plan/saying";
import { parseClaims } from "../parse-claims";
import { oneReading } from "../text/pattern";
import type { ClaimMarks } from "../text/marked-text";
import { conjugate, participle, plainVerbs, type GrammaticalNumber } from "./inflect";
import { formsOf, type FormName } from "./words/index";

/** Before a word or a phrase. */
const plainHedges = ["probably", "probably", "probably", "most likely", "most likely", "apparently", "seemingly"] as const;
/** Before a noun, which keeps its article. */
const nounHedges = ["what sounds like", "what sounds like", "what is probably", "what seems to be", "what appears to be", "what is most likely", "probably"] as const;
/** The same where a name begins a text: opening.ts knows these by their beginnings. */
const nameHedges = ["what sounds like", "what sounds like", "what seems to be", "what is probably", "what appears to be", "probably", "probably", "most likely", "apparently"] as const;
/** Before a clause. */
const clauseHedges = [
  "probably", "probably", "probably", "most likely", "most likely", "apparently", "it seems that", "it appears that", "it is likely that", "to judge by the sound,", "by the sound of it,",
  "in all likelihood", "as far as one can hear,",
] as const;

/** The same where the clause does not begin the sentence. */
export const innerHedges = ["it seems that", "it appears that", "it is likely that"] as const;
/** Before a verb in its base form. */
const verbHedges = { singular: ["seems to", "seems to", "appears to"], plural: ["seem to", "seem to", "appear to"] } as const;
/** How often a doubtful verb "seems to" be, rather than probably is. */
const seemsShare = 0.45;
const freshDraws = 7;

/** Before an adjective; they promise no more than the adjective alone. */
const degrees = ["rather", "quite", "fairly", "distinctly", "clearly"] as const;
const degreeShare = 0.12;
/** What comes in degrees: nothing is "quite duple". */
const gradual: readonly FactKind[] = ["mood", "dynamics", "density", "tempoClass"];

interface Memory {
  readonly said: ReadonlySet<Saying>;
  readonly usedWords: ReadonlySet<string>;
}

/** One attempt at a text: what may be said, what has been said, and the choices made on the way. */
export class Voice {
  #said: Set<Saying> = new Set();
  #usedWords: Set<string> = new Set();

  constructor(
    readonly picture: Picture,
    readonly random: SeededRandom,
    readonly marks: ClaimMarks,
  ) {}

  /** What has been said up to here, to come back to when a way to go on fails. */
  memory(): Memory {
    return { said: new Set(this.#said), usedWords: new Set(this.#usedWords) };
  }

  remember({ said, usedWords }: Memory): void {
    this.#said = new Set(said);
    this.#usedWords = new Set(usedWords);
  }

  saidSince({ said }: Memory): Saying[] {
    return [...this.#said].filter((saying) => !said.has(saying));
  }

  /** What is left to say of these kinds, in their order. */
  left(...kinds: readonly FactKind[]): Saying[] {
    return kinds.flatMap((kind) => (this.picture.get(kind) ?? []).filter((saying) => !this.#said.has(saying)));
  }

  said(...sayings: readonly Saying[]): void {
    for (const saying of sayings) {
      this.#said.add(saying);
      // Who has named the key has named its mode.
      if (saying.kind === "key") for (const mode of this.picture.get("mode") ?? []) this.#said.add(mode);
    }
  }

  hedge(): string {
    return this.random.pick(plainHedges);
  }

  /** "what is probably": before a noun with its article. */
  soundsLike(): string {
    return this.random.pick(nameHedges);
  }

  mark(words: string, ...sayings: readonly Saying[]): string {
    this.said(...sayings);
    return this.marks.mark(words, sayings.flatMap(({ facts }) => facts));
  }

  /** Whether a saying has words in a form. */
  can(saying: Saying, form: FormName): boolean {
    return this.#variants(saying, form).length > 0;
  }

  #variants(saying: Saying, form: FormName): readonly string[] {
    const [tempo] = saying.kind === "tempoClass" ? (this.picture.get("tempo") ?? []) : [];
    return formsOf(saying.kind, saying.value, tempo?.sure === true ? Number(tempo.value) : undefined)[form] ?? [];
  }

  /** A variant whose content words are new to this text where there is one; `inside` stands where the variant has "_". */
  #choose(saying: Saying, form: FormName, inside = "", without?: RegExp): string {
    const variants = this.#variants(saying, form);
    const roomy = inside === "" ? variants : variants.filter((variant) => variant.includes("_"));
    const from = roomy.length > 0 ? roomy : variants;
    let chosen = "";
    // A pattern has too many readings to weigh them all; a few draws find fresh words where there are some.
    for (let draw = 0; draw < freshDraws; draw++) {
      chosen = oneReading(this.random.pick(from), this.random);
      if (without?.test(chosen) === true) continue;
      if (!contentWords(chosen).some((word) => this.#usedWords.has(word))) break;
    }
    for (const word of contentWords(chosen)) this.#usedWords.add(word);
    return chosen.replace("_ ", inside === "" ? "" : `${inside} `);
  }

  /** The words alone: whoever asks for them hedges. */
  plain(saying: Saying, form: FormName | "participle", number: GrammaticalNumber): string {
    const words = withPossessive(this.#choose(saying, form === "participle" ? "verb" : form), number);
    return this.mark(form === "verb" ? conjugate(words, number) : form === "participle" ? participle(words) : words, saying);
  }

  /** "quick", "in D minor", "probably in D minor". */
  phrase(saying: Saying, form: FormName, inside = ""): string {
    const chosen = this.#choose(saying, form, inside);
    const words = form === "predicate" && gradual.includes(saying.kind) && saying.sure && this.random.chance(degreeShare) && !chosen.includes(" ") ? `${this.random.pick(degrees)} ${chosen}` : chosen;
    return this.mark(saying.sure ? words : `${this.hedge()} ${words}`, saying);
  }

  adjective(saying: Saying): string {
    return this.phrase(saying, "adjective");
  }

  adverbial(saying: Saying): string {
    return this.phrase(saying, "adverbial");
  }

  /** "dotted rhythms", "what sounds like a drone". */
  noun(saying: Saying, number: GrammaticalNumber = "singular", inside = ""): string {
    const words = withPossessive(this.#choose(saying, "noun", inside), number);
    return this.mark(saying.sure ? words : `${this.random.pick(nounHedges)} ${words}`, saying);
  }

  /** "moves in block chords", "probably moves in block chords", "seems to move in block chords". */
  verb(saying: Saying, number: GrammaticalNumber, inside = ""): string {
    const base = withPossessive(this.#choose(saying, "verb", inside), number);
    if (saying.sure) return this.mark(conjugate(base, number), saying);
    if (this.random.chance(seemsShare)) {
      return this.mark(`${this.random.pick(verbHedges[number])} ${plainVerbs(base)}`, saying);
    }
    const [verb = "", ...rest] = conjugate(base, number).split(" ");
    return this.mark(verb === "is" || verb === "are" ? [verb, this.hedge(), ...rest].join(" ") : [this.hedge(), verb, ...rest].join(" "), saying);
  }

  /** "moving in block chords". */
  participle(saying: Saying, number: GrammaticalNumber, inside = ""): string {
    const words = participle(withPossessive(this.#choose(saying, "verb", inside, /^be /), number));
    return this.mark(saying.sure ? words : `${this.hedge()} ${words}`, saying);
  }

  /** "the harmony is diatonic", "the harmony is probably diatonic", "probably a drone lies beneath it all". */
  clause(saying: Saying, hedges: readonly string[] = clauseHedges): string {
    const words = this.#choose(saying, "clause");
    if (saying.sure) return this.mark(words, saying);
    const hedge = this.hedge();
    const copula = / (?:is|are) /.exec(words);
    const inside = copula ? words.replace(copula[0], `${copula[0]}${hedge} `) : words;
    const covered = parseClaims(inside).claims;
    if (copula && !/\bthere (?:is|are)\b|^(?:no|nothing|little|all|neither|what)\b/.test(words) && covered.every(({ hedged: under }) => under)) return this.mark(inside, saying);
    return this.mark(`${this.random.pick(hedges)} ${words}`, saying);
  }
}

const functionWords = new Set("a a an the in of to and or with at its {its} is are it on over as by for from that each one into up _".split(" "));

function contentWords(variant: string): string[] {
  return variant.toLowerCase().split(/[^\p{L}♭♯{}-]+/u).filter((word) => word !== "" && !functionWords.has(word));
}

function withPossessive(words: string, number: GrammaticalNumber): string {
  return words.replaceAll("{its}", number === "plural" ? "their" : "its");
}
