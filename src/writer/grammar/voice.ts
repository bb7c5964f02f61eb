import type { SeededRandom } from "../../base";
import type { FactKind } from "../../description";
import type { Picture } from "../plan/picture";
import type { Saying } from "../plan/saying";
import { parseClaims } from "../parse-claims";
import type { ClaimMarks } from "../text/marked-text";
import { conjugate, participle, plainVerbs, type GrammaticalNumber } from "./inflect";
import { formsOf, type FormName } from "./words/index";

const plainHedges = ["probably", "perhaps", "apparently"] as const;

/** One attempt at a text: what may be said, what has been said, and the choices made on the way. */
export class Voice {
  /** Kinds and values already in the text. */
  readonly #said = new Set<Saying>();
  readonly #usedWords = new Set<string>();

  constructor(
    readonly picture: Picture,
    readonly random: SeededRandom,
    readonly marks: ClaimMarks,
  ) {}

  /** What is left to say of these kinds, in their order. */
  left(...kinds: readonly FactKind[]): Saying[] {
    return kinds.flatMap((kind) => (this.picture.get(kind) ?? []).filter((saying) => !this.#said.has(saying)));
  }

  has(kind: FactKind): boolean {
    return (this.picture.get(kind) ?? []).length > 0;
  }

  said(...sayings: readonly Saying[]): void {
    for (const saying of sayings) {
      this.#said.add(saying);
      // Who has named the key has named its mode.
      if (saying.kind === "key") for (const mode of this.picture.get("mode") ?? []) this.#said.add(mode);
    }
  }

  get saidCount(): number {
    return this.#said.size;
  }

  hedge(): string {
    return this.random.pick(plainHedges);
  }

  mark(words: string, ...sayings: readonly Saying[]): string {
    this.said(...sayings);
    return this.marks.mark(words, sayings.flatMap(({ facts }) => facts));
  }

  /** Whether a saying has words in a form, hedged where need be. */
  can(saying: Saying, form: FormName): boolean {
    return this.#variants(saying, form).length > 0;
  }

  #variants(saying: Saying, form: FormName): readonly string[] {
    const [tempo] = saying.kind === "tempoClass" ? (this.picture.get("tempo") ?? []) : [];
    return formsOf(saying.kind, saying.value, tempo?.sure === true ? Number(tempo.value) : undefined)[form] ?? [];
  }

  /** A variant whose content words are new to this text where there is one. */
  #choose(saying: Saying, form: FormName): string {
    const variants = this.#variants(saying, form);
    const fresh = variants.filter((variant) => !contentWords(variant).some((word) => this.#usedWords.has(word)));
    const chosen = this.random.pick(fresh.length > 0 ? fresh : variants);
    for (const word of contentWords(chosen)) this.#usedWords.add(word);
    return chosen;
  }

  /** "quick", "perhaps quick". */
  adjective(saying: Saying): string {
    return this.mark(hedged(this.#choose(saying, "adjective"), saying, this), saying);
  }

  /** "in D minor", "probably in D minor". */
  adverbial(saying: Saying): string {
    return this.mark(hedged(this.#choose(saying, "adverbial"), saying, this), saying);
  }

  /** "dotted rhythms", "what sounds like a drone". */
  noun(saying: Saying, number: GrammaticalNumber = "singular"): string {
    const words = withPossessive(this.#choose(saying, "noun"), number);
    return this.mark(saying.sure ? words : `${this.random.pick(["what sounds like", "perhaps", "what may be"])} ${words}`, saying);
  }

  /** "moves in block chords", "probably moves in block chords", "seems to move in block chords". */
  verb(saying: Saying, number: GrammaticalNumber): string {
    const base = withPossessive(this.#choose(saying, "verb"), number);
    if (saying.sure) return this.mark(conjugate(base, number), saying);
    if (this.random.chance(0.5)) return this.mark(`${number === "plural" ? "seem" : "seems"} to ${plainVerbs(base)}`, saying);
    return this.mark(`${this.hedge()} ${conjugate(base, number)}`, saying);
  }

  /** "moving in block chords". */
  participle(saying: Saying, number: GrammaticalNumber): string {
    return this.mark(hedged(participle(withPossessive(this.#choose(saying, "verb"), number)), saying, this), saying);
  }

  /** "the harmony is diatonic", "the harmony is probably diatonic", "perhaps a drone lies beneath it all". */
  clause(saying: Saying): string {
    const words = this.#choose(saying, "clause");
    if (saying.sure) return this.mark(words, saying);
    const hedge = this.hedge();
    const copula = / (?:is|are) /.exec(words);
    const inside = copula ? words.replace(copula[0], `${copula[0]}${hedge} `) : words;
    const covered = parseClaims(inside.replaceAll("a(n)", "a")).claims;
    if (copula && !/\bthere (?:is|are)\b/.test(words) && covered.every(({ hedged: under }) => under)) return this.mark(inside, saying);
    return this.mark(`perhaps ${words}`, saying);
  }
}

const functionWords = new Set("a(n) a an the in of to and or with at its {its} is are it on over as by for from that each one into up".split(" "));

function contentWords(variant: string): string[] {
  return variant.toLowerCase().split(/[^\p{L}♭♯(){}-]+/u).filter((word) => word !== "" && !functionWords.has(word));
}

function hedged(words: string, saying: Saying, voice: Voice): string {
  return saying.sure ? words : `${voice.hedge()} ${words}`;
}

function withPossessive(words: string, number: GrammaticalNumber): string {
  return words.replaceAll("{its}", number === "plural" ? "their" : "its");
}
