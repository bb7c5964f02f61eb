import type { Description, Fact, Section, Verdict } from "../document";
import type { CaptionDensity, CueChange } from "./cue";
import { familiesInWords, louderInWords, sectionLetter, soundInWords, type SoundInWords } from "./caption-words";
import { familyChanges, familyGroups, type FamilyChange } from "./family-changes";
import { endingOf } from "./ending";
import { lastingRamps, loudnessRamps, type LoudnessRamp } from "./loudness-ramps";
import { silencesHeard } from "./silences-heard";
import { soundOfMost, soundOfSection, type SectionSound } from "../section-sound";
import { soundingOf } from "./sounding";
import { tempoTurns } from "./tempo-changes";

/** Something that happens in a recording, with the words for it. */
export interface SoundChange {
  readonly id: string;
  /** Seconds from the start of the recording. */
  readonly at: number;
  readonly text: string;
  readonly change: CueChange;
  readonly facts: readonly string[];
  readonly confidence: number;
  /** The least dense captions that tell it. */
  readonly from: CaptionDensity;
}

/** How sure the loudness curve is of a start, an end or a fade. */
const measuredConfidence = 0.95;

const notMusic: Readonly<Record<Exclude<Verdict, "music">, string>> = {
  speech: "speech, no music", noise: "noise", silence: "silence", other: "sounds, no music", unsure: "music",
};

/** How sure it is that a section with an earlier letter is that music again. */
const returnConfidence = 0.7;

/** How sure speech inside a recording of music is: it is told only where windows are. */
const soundConfidence = 0.85;

const lowest = (facts: readonly Fact[]): number => facts.reduce((least, { confidence }) => Math.min(least, confidence), 1);

/** A change of loudness that takes at least so many seconds swells or dies away; a shorter one is a step. */
const rampFromSeconds = 2;
const isStep = ({ start, end }: LoudnessRamp): boolean => end - start < rampFromSeconds;
/** A step of the loudness this near to a section's start is the section's beginning. */
const sectionNearSeconds = 3;
/** Seconds around a section's start in which a swell or drop already tells its other loudness. */
const rampNearSeconds = 8;
const levels: Readonly<Record<string, number>> = { quiet: 0, moderate: 1, loud: 2 };

/** How loud a section is within its recording, where that is stated: 0, 1 or 2. */
function loudnessRank(description: Description, section: Section): { readonly rank: number; readonly fact: Fact } | null {
  const fact = description.facts.find((each) => each.kind === "dynamics" && each.stated === true && section.facts.includes(each.id) && levels[String(each.value)] !== undefined);
  return fact ? { rank: levels[String(fact.value)] as number, fact } : null;
}

/**
 * What becomes different where a section begins: other players, another pace; at the highest density also another
 * loudness, where no swell or drop tells it, and the return of earlier music.
 */
function sectionChanges(description: Description, from: number, ramps: readonly LoudnessRamp[]): SoundChange[] {
  const sections = description.sections.filter((section) => soundOfSection(section) === null);
  const letters: string[] = [];
  const changes: SoundChange[] = [];
  let told: SoundInWords | null = null;
  const lasting = lastingRamps(ramps);
  for (const [index, section] of sections.entries()) {
    const here: SoundInWords = soundInWords(description, section);
    const letter = sectionLetter(section);
    const previous = sections[index - 1];
    const returns = previous !== undefined && letters.includes(letter) && letter !== letters.at(-1);
    letters.push(letter);
    const facts = (used: readonly Fact[]): Pick<SoundChange, "facts" | "confidence"> => ({ facts: used.map(({ id }) => id), confidence: used.length > 0 ? lowest(used) : measuredConfidence });
    if (told === null || previous === undefined) {
      changes.push({ id: section.id, at: Math.max(from, section.start), text: here.text, ...facts(here.facts), change: "start", from: "few" });
      told = here;
      continue;
    }
    if (isAfterSound(description, section)) {
      const same = here.text === told.text || !here.named;
      changes.push({ id: section.id, at: section.start, text: same ? "music continues" : here.text, ...facts(same ? [] : here.facts), change: same ? "continues" : "section", from: "few" });
      told = here.named ? here : told;
      continue;
    }
    // Where players are not named any more, nobody knows that they are others.
    const sameWho = here.who === told.who || !here.named;
    if (!sameWho || (here.pace !== null && told.pace !== null && here.pace !== told.pace)) {
      changes.push({ id: section.id, at: section.start, text: here.text, ...facts(here.facts), change: "section", from: "normal" });
      told = here.named ? here : { ...here, who: told.who, named: told.named };
      continue;
    }
    const step = lasting.find((ramp) => isStep(ramp) && Math.abs(ramp.start - section.start) <= sectionNearSeconds && (ramp.change > 0 ? here.loudness === "loud" : here.loudness === "quiet"));
    if (step && here.loudness !== told.loudness) {
      changes.push({ id: section.id, at: step.start, text: here.text, ...facts(here.facts), change: step.change > 0 ? "louder" : "drop", from: "normal" });
      told = here;
      continue;
    }
    const [before, after] = [loudnessRank(description, previous), loudnessRank(description, section)];
    const rampTells = ramps.some(({ start, end }) => start < section.start + rampNearSeconds && end > section.start - rampNearSeconds);
    if (before && after && before.rank !== after.rank && !rampTells) {
      changes.push({ id: section.id, at: section.start, text: louderInWords(told.who, after.rank > before.rank), ...facts([before.fact, after.fact]), change: "section", from: "normal" });
    } else if (returns) {
      changes.push({ id: section.id, at: section.start, text: "earlier music returns", facts: [], confidence: returnConfidence, change: "return", from: "many" });
    }
  }
  return changes;
}

/** How far a section may begin after one that is not music alone, and still follow it. */
const followsSeconds = 4;

/** Whether the music of a section begins after applause or speech. */
function isAfterSound({ sections }: Description, { start }: Section): boolean {
  return sections.some((section) => soundOfSection(section) !== null && section.end <= start + 0.1 && section.end > start - followsSeconds);
}

/** Stretches of applause and speech, as their sections tell. */
function soundSections(description: Description): readonly { readonly section: Section; readonly sound: SectionSound }[] {
  return description.sections.flatMap((section) => {
    const sound = soundOfSection(section);
    return sound === null ? [] : [{ section, sound }];
  });
}

/** Where applause or speech begins. */
function soundBeginnings(description: Description): SoundChange[] {
  return soundSections(description).map(({ section, sound }) => {
    const facts = description.facts.filter(({ id, stated }) => stated === true && section.facts.includes(id));
    return {
      id: section.id, at: section.start, text: sound, change: sound === "applause" ? "applause" : "speech",
      facts: facts.map(({ id }) => id), confidence: facts.length > 0 ? lowest(facts) : soundConfidence, from: "few",
    };
  });
}

/** Where the sound falls silent for 3 s and more, and where it goes on (C8). */
function silenceChanges(description: Description): SoundChange[] {
  return silencesHeard(description).flatMap(({ start, end }, index) => [
    { id: `silence-${index + 1}`, at: start, text: "silence", change: "silence", facts: [], confidence: measuredConfidence, from: "few" } as const,
    { id: `continues-${index + 1}`, at: end, text: "music continues", change: "continues", facts: [], confidence: measuredConfidence, from: "few" } as const,
  ]);
}

/** Swells, drops and steps, but those that a section's own words tell already; passing ones at the highest density alone. */
function loudnessChanges(ramps: readonly LoudnessRamp[], told: readonly SoundChange[], ending: number): SoundChange[] {
  const lasting = lastingRamps(ramps);
  const own = ramps.filter(({ start, end }) => end < ending - 2 && !told.some(({ at, change }) => at === start && (change === "louder" || change === "drop")));
  return own.map((ramp, index) => {
    const { start, change } = ramp;
    const slow = !isStep(ramp);
    const text = change > 0 ? (slow ? "music swells" : "music suddenly gets louder") : slow ? "music grows softer" : "music suddenly softens";
    return { id: `loudness-${index + 1}`, at: start, text, change: change > 0 ? (slow ? "swell" : "louder") : "drop", facts: [], confidence: measuredConfidence, from: lasting.includes(ramp) ? "normal" : "many" };
  });
}

/** A family that goes when the loudness falls may only have grown soft: the fall is told, which is measured. */
const fallNearSeconds = 2;

function familyComings(description: Description, ramps: readonly LoudnessRamp[]): SoundChange[] {
  const falls = ramps.filter(({ change }) => change < 0);
  const hidden = ({ kind, at }: FamilyChange): boolean => kind === "leaves" && falls.some(({ start, end }) => at > start - fallNearSeconds && at < end + fallNearSeconds);
  return familyGroups(familyChanges(description).filter((change) => !hidden(change))).map((group) => {
    const [{ kind, at }] = group as [FamilyChange];
    const families = group.map(({ family }) => family);
    return {
      id: `${families.join("-")}-${kind}-${at.toFixed(1)}`, at, text: familiesInWords(families, kind), change: kind,
      facts: group.map(({ fact }) => fact.id), confidence: lowest(group.map(({ fact }) => fact)), from: "normal",
    };
  });
}

/** How often the measured change of tempo is there: `npm run train -- caption-timing` counts it. */
const tempoConfidence = 0.9;

function paceChanges(description: Description): SoundChange[] {
  const { silences } = soundingOf(description);
  const heard = tempoTurns(description).filter(({ at }) => !silences.some(({ start, end }) => at > start && at < end));
  return heard.map(({ at, kind, facts }) => ({
    id: `tempo-${at.toFixed(1)}`, at, text: kind === "faster" ? "music speeds up" : "music slows down", change: kind,
    facts: facts.map(({ id }) => id), confidence: tempoConfidence, from: "normal",
  }));
}

/** All that changes in a recording, in order of time: its start, sections, families, loudness, silences, its end. */
export function soundChanges(description: Description): readonly SoundChange[] {
  const { verdict, sections } = description;
  const { span } = soundingOf(description);
  const start = span?.start ?? 0;
  if (description.source.duration <= 0) return [];
  const plain = { id: "start", at: start, from: "few", confidence: measuredConfidence } as const;
  const sounds = soundSections(description);
  const beginnings = soundBeginnings(description);
  /** A stretch of applause or speech tells its own beginning. */
  const isTold = sounds.some(({ section }) => section.start <= start + 1);
  if (verdict !== "music" || span === null) {
    const named = soundOfMost(description, description.source.duration) === null ? notMusic[verdict === "music" ? "silence" : verdict] : "sounds";
    const opening: SoundChange = { ...plain, text: named, change: verdict === "unsure" ? "start" : "not-music", facts: [] };
    return isTold ? beginnings : [opening, ...beginnings];
  }
  const whole = soundInWords(description, span);
  const ramps = loudnessRamps(description);
  const inSound = (at: number): boolean => sounds.some(({ section }) => at > section.start - 1 && at < section.end + 1);
  const opening: SoundChange[] =
    sections.length > sounds.length
      ? sectionChanges(description, start, ramps)
      : isTold ? [] : [{ ...plain, text: whole.text, change: "start", facts: whole.facts.map(({ id }) => id), confidence: lowest(whole.facts) }];
  const lastSound = sounds.at(-1)?.section;
  // Where applause or speech is the last that is heard, the music has ended before it.
  const ending = lastSound && lastSound.end > span.end - followsSeconds ? null : endingOf(description);
  const within = [...familyComings(description, ramps), ...paceChanges(description), ...loudnessChanges(ramps, opening, ending?.at ?? span.end), ...silenceChanges(description)];
  const changes = [...opening, ...beginnings, ...within.filter(({ at }) => !inSound(at))];
  const before = changes.filter(({ at }) => ending === null || at < ending.at).sort((a, b) => a.at - b.at);
  return ending === null ? before : [...before, { id: "end", at: ending.at, text: ending.kind === "fade" ? "music fades" : "music stops", change: ending.kind, facts: [], confidence: measuredConfidence, from: "few" }];
}
