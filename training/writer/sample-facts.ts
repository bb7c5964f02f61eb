import { seededRandom, type SeededRandom } from "../../src/base";
import { factKinds, keyNames, type Fact, type FactKind, type FactValue, type Section, type Span } from "../../src/description";
import type { WriterInput } from "../../src/writer";

/** A made-up recording: what kind of music it is, from which its facts are drawn together. */
interface Leaning {
  readonly ensembles: readonly (readonly [string, number])[];
  readonly styles: readonly string[];
}

const leanings: readonly Leaning[] = [
  { ensembles: [["solo_keyboard", 5], ["chamber_strings", 4], ["chamber_mixed", 3], ["orchestra_or_band", 4], ["solo_bowed_or_wind", 2]], styles: ["classical", "romantic", "romantic", "modern"] },
  { ensembles: [["solo_keyboard", 3], ["chamber_mixed", 3], ["choir_or_voices", 3], ["chamber_strings", 2], ["plucked_solo", 2], ["orchestra_or_band", 2]], styles: ["renaissance", "baroque", "baroque"] },
  { ensembles: [["popular_electronic", 6], ["voice_accompanied", 3], ["plucked_solo", 1]], styles: ["popular", "popular", "jazz", "folk"] },
  { ensembles: [["plucked_solo", 3], ["voice_accompanied", 3], ["solo_bowed_or_wind", 3], ["chamber_mixed", 1]], styles: ["folk", "jazz", "romantic"] },
];

const familiesFor: Record<string, readonly string[]> = {
  solo_keyboard: ["piano", "piano", "organ", "harpsichord"], plucked_solo: ["plucked"], solo_bowed_or_wind: ["bowed", "woodwind", "brass"], chamber_strings: ["bowed"],
  chamber_mixed: ["piano", "bowed", "woodwind", "brass", "plucked", "harpsichord"], orchestra_or_band: ["bowed", "woodwind", "brass", "drums_percussion"],
  choir_or_voices: ["voice", "organ"], voice_accompanied: ["voice", "piano", "plucked", "bowed", "organ"], popular_electronic: ["drums_percussion", "electronic", "plucked", "voice", "piano"],
};
const instrumentsFor: Record<string, readonly string[]> = {
  plucked: ["guitar", "lute", "harp"], bowed: ["violin", "viola", "cello", "double bass"], woodwind: ["flute", "recorder", "oboe", "clarinet", "bassoon", "saxophone"],
  brass: ["trumpet", "horn", "trombone", "tuba"], drums_percussion: ["timpani", "drum kit"],
};
/** A concerto's soloist, a choir with its orchestra: what now and then stands beside those who usually play. */
const unusualBeside: readonly string[] = ["piano", "organ", "harpsichord", "voice", "plucked", "woodwind", "brass", "drums_percussion", "bowed"];
const unusualShare = 0.3;
/** How often texture and style are drawn without regard to the rest: ears err, and music surprises. */
const surprisingShare = 0.15;
const textures: readonly string[] = factKinds.texture.values;
const styles: readonly string[] = factKinds.style.values;
const moodsFor = (fast: boolean, minor: boolean, loud: boolean): readonly string[] =>
  fast ? (minor ? ["tense", "dramatic", "energetic", "dark"] : loud ? ["energetic", "joyful", "majestic"] : ["playful", "joyful", "energetic"])
    : minor ? ["sad", "dark", "yearning", "solemn", "mysterious"] : loud ? ["majestic", "solemn"] : ["calm", "tender", "yearning"];

function weighted(random: SeededRandom, pairs: readonly (readonly [string, number])[]): string {
  let left = random.next() * pairs.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of pairs) {
    left -= weight;
    if (left < 0) return value;
  }
  return pairs[0]?.[0] ?? "";
}

/** Collects facts of one made-up recording. */
class FactMaker {
  readonly facts: Fact[] = [];

  constructor(
    readonly random: SeededRandom,
    readonly surety: number,
  ) {}

  add(kind: FactKind, value: FactValue, scope: Span, chance: number): Fact | null {
    if (!this.random.chance(chance)) return null;
    const confidence = Math.min(0.99, Math.max(0.35, this.surety + 0.16 * this.random.normal()));
    const length = scope.end - scope.start;
    const start = scope.start + length * this.random.between(0, 0.3);
    const fact: Fact = {
      id: `f${this.facts.length + 1}`, kind, value, confidence, origin: kind === "tempo" ? "measured" : "heard", scope,
      evidence: [{ start, end: start + length * this.random.between(0.2, 0.6) }],
      ...(confidence < 0.6 ? { stated: false } : {}),
    };
    this.facts.push(fact);
    return fact;
  }
}

function cutSections(random: SeededRandom, durationSeconds: number): Omit<Section, "text">[] {
  const shapes = [["A"], ["A", "B"], ["A", "B", "A′"], ["A", "B", "A", "C"], ["A", "B", "C"], ["A", "B", "A′", "B′", "A"]];
  const labels = durationSeconds < 40 ? ["A"] : random.pick(shapes);
  const cuts = labels.map(() => random.between(0.5, 1.5));
  const sum = cuts.reduce((one, other) => one + other, 0);
  let at = 0;
  return labels.map((label, index) => {
    const start = at;
    at = index === labels.length - 1 ? durationSeconds : Math.round((at + ((cuts[index] ?? 1) / sum) * durationSeconds) * 10) / 10;
    return { id: `s${index + 1}`, label, start, end: at, facts: [] };
  });
}

const formFor = (labels: readonly string[]): string =>
  labels.length === 1 ? "one_section" : labels.length === 2 ? "A B" : labels.join(" ") === "A B A′" ? "A B A′" : labels.join("").startsWith("ABA") ? "rondo_like" : "through_composed";

function localFacts(maker: FactMaker, scope: Span, fast: boolean, minor: boolean, chance: number, ensemble: string): void {
  const { random } = maker;
  const loud = random.chance(0.4);
  const solo = ensemble.startsWith("solo") || ensemble === "plucked_solo";
  maker.add("dynamics", random.pick(loud ? ["loud", "varied", "loud"] : ["quiet", "moderate", "quiet", "varied"]), scope, chance);
  maker.add("texture", random.pick(random.chance(surprisingShare) ? textures : ensemble === "solo_bowed_or_wind" ? ["single_line", "melody_with_accompaniment"] : ensemble === "popular_electronic" ? ["rhythmic_layers", "melody_with_accompaniment", "drone"] : ["melody_with_accompaniment", "chordal", "polyphonic", "polyphonic", "drone", solo ? "chordal" : "melody_with_accompaniment"]), scope, chance);
  maker.add("register", random.pick(["low", "middle", "high", "wide"]), scope, chance * 0.6);
  maker.add("articulation", random.pick(fast ? ["detached", "percussive", "mixed", "legato"] : ["legato", "legato", "mixed", "detached"]), scope, chance * 0.7);
  maker.add("density", random.pick(fast ? ["dense", "moderate", "dense"] : ["sparse", "moderate"]), scope, chance * 0.6);
  maker.add("chromaticism", random.pick(["diatonic", "some", "strong"]), scope, chance * 0.4);
  const rhythms = fast ? ["running", "steady", "syncopated", "repeated_notes", "dotted"] : ["steady", "dotted", "free", "repeated_notes", "swung"];
  maker.add("rhythm", random.pick(rhythms), scope, chance * 0.6);
  if (random.chance(0.25)) maker.add("rhythm", random.pick(rhythms), scope, chance * 0.5);
  const moods = moodsFor(fast, minor, loud);
  maker.add("mood", random.pick(moods), scope, chance * 0.8);
  if (random.chance(0.5)) maker.add("mood", random.pick(moods), scope, chance * 0.6);
}

function forcesFacts(maker: FactMaker, ensemble: string, sections: readonly Omit<Section, "text">[], whole: Span): void {
  const { random } = maker;
  maker.add("ensemble", ensemble, whole, 0.9);
  const solo = ensemble.startsWith("solo") || ensemble === "plucked_solo";
  const usual = familiesFor[ensemble] ?? ["bowed"];
  const pool = !solo && random.chance(unusualShare) ? [...usual, ...unusualBeside.filter((family) => !usual.includes(family))] : usual;
  const wanted = solo ? 1 : 1 + random.below(Math.min(4, pool.length));
  const families = [...new Set(Array.from({ length: wanted }, () => random.pick(pool)))];
  if (ensemble === "choir_or_voices" || ensemble === "voice_accompanied") families.unshift("voice");
  for (const family of new Set(families)) {
    const late = !solo && sections.length > 1 && random.chance(0.2);
    const from = late ? (sections[1 + random.below(sections.length - 1)]?.start ?? 0) : 0;
    maker.add("instrumentFamily", family, { start: from, end: whole.end }, 0.85);
    const names = instrumentsFor[family];
    if (names && random.chance(0.5)) {
      const count = solo ? 1 : 1 + random.below(2);
      for (const name of new Set(Array.from({ length: count }, () => random.pick(names)))) maker.add("instrument", name, { start: from, end: whole.end }, 0.7);
    }
  }
}

/** A plausible set of facts as the listener would hand it over. Seeded. */
export function sampleInput(seed: number): WriterInput {
  const random = seededRandom(seed);
  const durationSeconds = Math.round(random.pick([random.between(12, 60), random.between(60, 240), random.between(120, 500)]) * 10) / 10;
  const whole: Span = { start: 0, end: durationSeconds };
  const leaning = random.pick(leanings);
  const ensemble = weighted(random, leaning.ensembles);
  const maker = new FactMaker(random, random.pick([0.95, 0.9, 0.85, 0.8, 0.7]));
  // Of most real recordings fewer than ten things are heard surely enough to be said.
  const amount = random.pick([1, 0.8, 0.6, 0.5, 0.4, 0.3]);
  const sections = cutSections(random, durationSeconds);
  const key = random.pick(keyNames);
  const minor = key.endsWith("minor");
  const pace = random.pick(["slow", "moderate", "fast", "fast", "slow", "free"]);
  const tempo = pace === "slow" ? random.between(42, 75.4) : pace === "moderate" ? random.between(76, 120) : random.between(121, 190);
  // Of some recordings it is not heard who plays.
  if (random.chance(0.88)) forcesFacts(maker, ensemble, sections, whole);
  const modal = random.chance(0.06);
  if (modal) maker.add("mode", "modal_or_none", whole, 0.9 * amount);
  else {
    maker.add("key", key, whole, 0.85 * amount);
    maker.add("mode", minor ? "minor" : "major", whole, 0.7 * amount);
  }
  maker.add("tempoClass", pace, whole, 0.85 * amount);
  if (pace !== "free") maker.add("tempo", Math.round(tempo * 10) / 10, whole, 0.7 * amount);
  maker.add("metre", pace === "free" ? "free" : random.pick(["2/4-like", "2/4-like", "3/4-like", "compound"]), whole, 0.7 * amount);
  maker.add("style", random.pick(random.chance(surprisingShare) ? styles : leaning.styles), whole, 0.4 * amount);
  maker.add("loudnessShape", random.pick(["steady", "swelling", "fading", "terraced", "sudden_changes", "arch"]), whole, 0.7 * amount);
  maker.add("form", formFor(sections.map(({ label }) => label)), whole, 0.6 * amount);
  if (random.chance(0.4)) maker.add("soundQuality", random.pick(["clean", "noisy", "old_recording", "live_audience", "reverberant", "dry", "narrow_band", "clipped"]), whole, 0.8);
  if (random.chance(0.15)) maker.add("soundQuality", random.pick(["noisy", "old_recording", "narrow_band"]), whole, 0.8);
  if (sections.length === 1 || random.chance(0.4)) localFacts(maker, whole, pace === "fast", minor, amount, ensemble);
  else for (const section of sections) localFacts(maker, section, pace === "fast", minor, amount, ensemble);
  const facts = maker.facts;
  return {
    verdict: "music", verdictConfidence: 0.97, facts, durationSeconds, warnings: [], seed: Math.floor(random.next() * 2 ** 31),
    sections: sections.map((section) => ({ ...section, facts: facts.filter(({ scope }) => scope.start <= section.start && scope.end >= section.end).map(({ id }) => id) })),
    sequence: { steps: 0, width: 0, values: new Float32Array(0) },
  };
}
