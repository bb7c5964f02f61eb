import { factKinds } from "../../src/description";
import type { Heard } from "../../src/listener";
import { calibrationError, factScore, familiesHeard, globalFact, isRight, keyIndex, mirex, scoredKinds, tempoRightButOctave, truthOf, type ScoredKind } from "./scoring";
import type { Truth } from "./truth";

export interface HeardItem {
  readonly truth: Truth;
  readonly heard: Heard;
}

export interface KindFigures {
  readonly kind: string;
  /** Recordings of which the truth is known. */
  readonly known: number;
  /** Share right of all known; a missing fact is wrong. */
  readonly accuracy: number;
  /** A second figure where facts.md asks for one: MIREX, Acc2, F1. */
  readonly second: { readonly name: string; readonly value: number } | null;
  readonly stated: number;
  readonly statedPrecision: number | null;
  readonly coverage: number;
  readonly calibrationError: number;
}

export interface SetFigures {
  readonly set: string;
  readonly recordings: number;
  readonly kinds: readonly KindFigures[];
  readonly statedPrecision: number | null;
  readonly statedCoverage: number;
  readonly calibrationError: number;
  readonly verdict: { readonly notMusic: number; readonly calledMusic: number; readonly music: number; readonly calledNotMusic: number; readonly unsure: number };
  /** Rows: truth; columns: heard, last column: none. */
  readonly ensembleConfusions: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly wrongAudio: { readonly right: number; readonly shuffled: number; readonly falls: number };
}

interface Vote {
  readonly confidence: number;
  readonly right: boolean;
  readonly stated: boolean;
}

function figuresOf(kind: string, known: number, votes: readonly Vote[], right: number, second: KindFigures["second"]): KindFigures {
  const stated = votes.filter((vote) => vote.stated);
  return {
    kind, known, second,
    accuracy: known === 0 ? 0 : right / known,
    stated: stated.length,
    statedPrecision: stated.length === 0 ? null : stated.filter((vote) => vote.right).length / stated.length,
    coverage: known === 0 ? 0 : stated.length / known,
    calibrationError: calibrationError(votes),
  };
}

function kindFigures(kind: ScoredKind, items: readonly HeardItem[], votes: Vote[]): KindFigures {
  let known = 0;
  let right = 0;
  let second = 0;
  for (const { truth, heard } of items) {
    const wanted = truthOf(kind, truth);
    if (!truth.music || wanted === null) continue;
    known++;
    const fact = globalFact(heard, kind);
    if (!fact) continue;
    const isTrue = isRight(kind, fact.value, wanted);
    votes.push({ confidence: fact.confidence, right: isTrue, stated: fact.stated === true });
    if (isTrue) right++;
    if (kind === "key" && truth.key !== null) second += mirex(keyIndex(String(fact.value)), truth.key);
    if (kind === "tempo" && tempoRightButOctave(Number(fact.value), Number(wanted))) second++;
  }
  const name = kind === "key" ? "MIREX" : kind === "tempo" ? "Acc2" : null;
  return figuresOf(kind, known, votes, right, name === null || known === 0 ? null : { name, value: second / known });
}

function familyFigures(items: readonly HeardItem[], votes: Vote[]): KindFigures {
  let right = 0;
  let given = 0;
  let known = 0;
  for (const { truth, heard } of items) {
    if (!truth.music || truth.families === null) continue;
    known += truth.families.length;
    for (const fact of familiesHeard(heard, 0)) {
      const isTrue = truth.families.includes(String(fact.value));
      votes.push({ confidence: fact.confidence, right: isTrue, stated: fact.stated === true });
      if (fact.confidence < 0.5) continue;
      given++;
      if (isTrue) right++;
    }
  }
  return figuresOf("families", known, votes, right, known === 0 ? null : { name: "F1", value: (2 * right) / (given + known) });
}

/** All figures of one set. */
export function setFigures(set: string, items: readonly HeardItem[]): SetFigures {
  const all: Vote[] = [];
  let knownInAll = 0;
  const gather = (give: (votes: Vote[]) => KindFigures): KindFigures => {
    const votes: Vote[] = [];
    const figures = give(votes);
    all.push(...votes);
    knownInAll += figures.known;
    return figures;
  };
  const kinds = [...scoredKinds.map((kind) => gather((votes) => kindFigures(kind, items, votes))), gather((votes) => familyFigures(items, votes))];
  const stated = all.filter((vote) => vote.stated);
  const music = items.filter(({ truth }) => truth.music);
  const notMusic = items.filter(({ truth }) => !truth.music);
  const confusions: Record<string, Record<string, number>> = {};
  for (const { truth, heard } of music) {
    if (truth.ensemble === null) continue;
    const said = String(globalFact(heard, "ensemble")?.value ?? "none");
    const row = (confusions[truth.ensemble] ??= {});
    row[said] = (row[said] ?? 0) + 1;
  }
  const right = factScore(items);
  // The mean over all other recordings: neighbours in a list are often of one kind, and would make the control look better or worse.
  const shifts = Array.from({ length: Math.max(0, music.length - 1) }, (_unused, index) => index + 1);
  const shuffled = shifts.reduce((sum, shift) => sum + factScore(music.map(({ truth }, index) => ({ truth, heard: (music[(index + shift) % music.length] as HeardItem).heard }))) / shifts.length, 0);
  return {
    set, recordings: items.length, kinds,
    statedPrecision: stated.length === 0 ? null : stated.filter((vote) => vote.right).length / stated.length,
    statedCoverage: knownInAll === 0 ? 0 : stated.length / knownInAll,
    calibrationError: calibrationError(all),
    verdict: {
      notMusic: notMusic.length,
      calledMusic: notMusic.filter(({ heard }) => heard.verdict === "music").length,
      music: music.length,
      calledNotMusic: music.filter(({ heard }) => heard.verdict !== "music" && heard.verdict !== "unsure").length,
      unsure: music.filter(({ heard }) => heard.verdict === "unsure").length,
    },
    ensembleConfusions: confusions,
    wrongAudio: { right, shuffled, falls: right > 0 ? 1 - shuffled / right : 0 },
  };
}

const part = (value: number | null): string => (value === null ? "–" : value.toFixed(3).replace(/^0/, ""));

/** The figures as lines of text, one table a set. */
export function printed(figures: SetFigures): string[] {
  const { verdict } = figures;
  const lines = [
    "", `## ${figures.set} (${figures.recordings} recordings)`,
    `${"fact".padEnd(14)}${"n".padStart(5)}${"right".padStart(8)}${"".padStart(13)}${"stated".padStart(8)}${"precision".padStart(11)}${"coverage".padStart(10)}${"ECE".padStart(7)}`,
  ];
  for (const row of figures.kinds) {
    if (row.known === 0) continue;
    const second = row.second === null ? "" : `${row.second.name} ${part(row.second.value)}`;
    lines.push(`${row.kind.padEnd(14)}${String(row.known).padStart(5)}${part(row.accuracy).padStart(8)}${second.padStart(13)}${String(row.stated).padStart(8)}${part(row.statedPrecision).padStart(11)}${part(row.coverage).padStart(10)}${part(row.calibrationError).padStart(7)}`);
  }
  lines.push(`${"all facts".padEnd(40)}${part(figures.statedPrecision).padStart(19)}${part(figures.statedCoverage).padStart(10)}${part(figures.calibrationError).padStart(7)}`);
  lines.push(`verdict: ${verdict.calledMusic} of ${verdict.notMusic} not-music called music; ${verdict.calledNotMusic} of ${verdict.music} music called not music, ${verdict.unsure} unsure`);
  lines.push(`wrong-audio control: fact F1 ${part(figures.wrongAudio.right)}, with another recording's facts ${part(figures.wrongAudio.shuffled)}: falls by ${Math.round(100 * figures.wrongAudio.falls)} %`);
  return [...lines, ...confusionLines(figures)];
}

function confusionLines(figures: SetFigures): string[] {
  const lines: string[] = [];
  for (const ensemble of factKinds.ensemble.values) {
    const row = figures.ensembleConfusions[ensemble];
    const wrong = Object.entries(row ?? {}).filter(([said]) => said !== ensemble && said !== "none");
    if (wrong.length > 0) lines.push(`  ${ensemble} heard as ${wrong.map(([said, count]) => `${said} ${count}`).join(", ")}`);
  }
  return lines.length > 0 ? ["ensemble confusions:", ...lines] : [];
}
