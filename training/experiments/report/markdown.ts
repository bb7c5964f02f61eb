import type { RunResult } from "../rounds";
import type { SetName } from "../learning/joint-data";
import { factScore } from "../metrics/fact-score";
import { meanOf } from "./figures";
import { difference, type SystemRow } from "./system-row";

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), line(head.map((_unused, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

/** CIDEr-D stands as coco-caption prints it, 0 to 10; all else in hundredths. */
const inHundredths = (value: number): string => (100 * value).toFixed(1);
const asPrinted = (value: number): string => value.toFixed(3);

const withInterval = ({ mean, low, high, deviation }: SystemRow["cider"], say = inHundredths): string =>
  `${say(mean)} [${say(low)}, ${say(high)}]${deviation > 0 ? ` ± ${say(deviation)}` : ""}`;

/** Likeness to the reference: the figures of captioning. */
export function likenessTable(rows: readonly SystemRow[]): string {
  return table(["system", "sets", "BLEU-1", "BLEU-2", "BLEU-3", "BLEU-4", "ROUGE-L", "CIDEr-D", "METEOR-lite"], rows.map((row) => [
    row.name, String(row.figures.length), ...[0, 1, 2, 3].map((order) => inHundredths(meanOf(row.figures.map(({ bleu }) => bleu[order] as number)))),
    withInterval(row.rouge), withInterval(row.cider, asPrinted), inHundredths(meanOf(row.figures.map(({ meteor }) => meteor))),
  ]));
}

/** What the texts say, and whether it is about this recording. */
export function factTable(rows: readonly SystemRow[]): string {
  return table(["system", "precision", "recall", "F1", "F1, another recording", "CIDEr-D, another recording"], rows.map((row) => {
    const scores = row.figures.map(({ facts }) => factScore(facts));
    return [
      row.name, inHundredths(meanOf(scores.map(({ precision }) => precision))), inHundredths(meanOf(scores.map(({ recall }) => recall))), withInterval(row.factF1),
      inHundredths(meanOf(row.figures.map(({ control }) => control.factF1))), asPrinted(meanOf(row.figures.map(({ control }) => control.cider))),
    ];
  }));
}

/** How varied the texts are, and how much is copied. */
export function varietyTable(rows: readonly SystemRow[]): string {
  const mean = (row: SystemRow, pick: (figures: SystemRow["figures"][number]) => number): number => meanOf(row.figures.map(pick));
  return table(["system", "words", "vocabulary", "distinct-1", "distinct-2", "self-BLEU-4", "duplicates, %", "novel 4-grams, %", "longest run of a human text"], rows.map((row) => [
    row.name, mean(row, ({ words }) => words).toFixed(0), mean(row, ({ vocabulary }) => vocabulary).toFixed(0), mean(row, ({ distinct1 }) => distinct1).toFixed(3),
    mean(row, ({ distinct2 }) => distinct2).toFixed(3), mean(row, (figures) => figures.selfBleu).toFixed(2), inHundredths(mean(row, ({ duplicates }) => duplicates)),
    inHundredths(mean(row, ({ novelty }) => novelty)), String(Math.max(...row.figures.map(({ longestRun }) => longestRun))),
  ]));
}

/** What training itself showed. */
export function trainingTable(results: ReadonlyMap<string, readonly RunResult[]>): string {
  const mean = (runs: readonly RunResult[], pick: (run: RunResult) => number): number => meanOf(runs.map(pick));
  return table(["system", "rounds", "validation loss, rendered", "validation loss, notes", "weight", "gradient of alignment ÷ captioning", "layout agreement, rendered", "layout agreement, notes", "fewest pieces, rendered", "fewest pieces, notes"],
    [...results].map(([name, runs]) => [
      name, String(runs.length), mean(runs, (run) => run.validation.rendered).toFixed(3), mean(runs, (run) => run.validation.notes).toFixed(3),
      mean(runs, (run) => run.weight).toPrecision(2), mean(runs, (run) => run.gradientRatio).toFixed(2),
      mean(runs, (run) => run.agreement.rendered).toFixed(3), mean(runs, (run) => run.agreement.notes).toFixed(3),
      mean(runs, (run) => run.least.rendered).toFixed(0), mean(runs, (run) => run.least.notes).toFixed(0),
    ]));
}

const names = { cider: "CIDEr-D", rouge: "ROUGE-L", factF1: "fact F1" } as const;

/** Who is ahead of whom, as sentences that follow from the figures alone. */
export function verdicts(set: SetName, rows: readonly SystemRow[], ceilings: readonly string[], ours: string): string[] {
  const own = rows.find(({ name }) => name === ours);
  if (own === undefined) return [`"${ours}" is not trained yet.`];
  const rivals = rows.filter(({ name }) => name !== ours && !ceilings.includes(name));
  return (["cider", "rouge", "factF1"] as const).map((figure) => {
    const shown = figure === "cider" ? asPrinted : inHundredths;
    const judged = rivals.map((rival) => ({ rival, gap: difference(own, rival, figure) }));
    const say = ({ rival, gap }: (typeof judged)[number]): string => `${rival.name} (${shown(gap.mean)} [${shown(gap.low)}, ${shown(gap.high)}])`;
    const list = (part: typeof judged): string => (part.length === 0 ? "none" : part.map(say).join("; "));
    return `${names[figure]}, ${set}: "${ours}" is ahead of: ${list(judged.filter(({ gap }) => gap.low > 0))}. Behind: ${list(judged.filter(({ gap }) => gap.high < 0))}. Not told apart: ${list(judged.filter(({ gap }) => gap.low <= 0 && gap.high >= 0))}.`;
  });
}
