import type { SetName } from "../learning/joint-data";
import type { PreparedData } from "../data/prepared-data";
import type { Round, RunResult } from "../rounds";
import { ownSystem } from "../systems";
import { baselineAnswers, marks, trainedAnswers } from "./all-answers";
import { copyMeter, looseFinder } from "./copy-meter";
import { factTable, likenessTable, trainingTable, varietyTable, verdicts } from "./markdown";
import { type SystemRow, systemRow } from "./system-row";

export interface ReportGround {
  readonly data: PreparedData;
  readonly rounds: readonly Round[];
  readonly results: ReadonlyMap<string, readonly RunResult[]>;
  /** What was run, in words. */
  readonly setting: readonly string[];
}

const titles: Readonly<Record<SetName, string>> = { notes: "Programme notes by people", rendered: "Rendered test split, grammar texts" };

/** training/RESULTS.md as a whole, from what was measured; no figure of it is written by hand. */
export function resultsFile(ground: ReportGround): string {
  const loose = looseFinder(ground.data.looseNotes.map(({ text }) => text));
  const sections = (["notes", "rendered"] as const).flatMap((set) => setSection(ground, set, loose));
  const spread = ground.rounds[0]?.targetSpread ?? {};
  return [
    "# Two streams and their alignment: results", "",
    "Written by `npm run experiments`; every figure is measured, none is written by hand. In brackets 95 % intervals by bootstrap over works, after ± the standard deviation over rounds (a round is a seed; for notes also another fold). CIDEr-D as coco-caption prints it (0 to 10); other figures × 100 unless they have decimals.", "",
    ...ground.setting.map((text) => `- ${text}`),
    `- Group targets are spread over ${Object.entries(spread).map(([set, members]) => `${members.toFixed(1)} (${set})`).join(" and ")} of 31 members (exp of their mean entropy; 3 to 8 was wanted, the released code's is 1.0).`, "",
    ...sections,
    "## Training", "", trainingTable(ground.results), "",
    "Layout agreement: Spearman's correlation, over pairs of tested recordings of different works, of the music vectors' cosine and the likeness of the texts. It is what the group loss is meant to raise.", "",
  ].join("\n");
}

function setSection({ data, rounds, results }: ReportGround, set: SetName, loose: ReturnType<typeof looseFinder>): string[] {
  const copies = copyMeter(loose, rounds.map(({ number }) => number), (round) => trainIn(rounds, round, "notes"), (round) => trainIn(rounds, round, set));
  const rows = [...baselineAnswers(rounds, set), ...trainedAnswers(rounds, results, set)].filter(({ sets }) => sets.length > 0).map((answers): SystemRow => systemRow(answers, copies));
  const count = set === "notes" ? data.notes.length : data.rendered.test.length;
  return [
    `## ${titles[set]}`, "", `${count} recordings of ${new Set((set === "notes" ? data.notes : data.rendered.test).map(({ work }) => work)).size} works, one reference each.`, "",
    likenessTable(rows), "", factTable(rows), "", varietyTable(rows), "",
    "Told from these figures alone:", "", ...verdicts(set, rows, [marks[set]], ownSystem).map((text) => `- ${text}`), "",
  ];
}

function trainIn(rounds: readonly Round[], number: number, set: SetName): ReturnType<Round["trainOf"]> {
  return rounds.find((round) => round.number === number)?.trainOf(set) ?? [];
}
