import type { Ensemble } from "../../src/description";
import type { SeededRandom } from "../../src/base";
import { recipes, type Recipe } from "./orchestrate";
import type { ScoreRecord, Split } from "./score-record";

/** A score and the way it shall be played. */
export interface Choice {
  readonly record: ScoreRecord;
  readonly recipe: Recipe;
}

/** Draws scores for an ensemble class: by recipe, each work equally often, and a record of the work. */
export class ScoreChooser {
  readonly #works = new Map<string, ScoreRecord[][]>();

  constructor(records: readonly ScoreRecord[]) {
    const byWork = new Map<string, ScoreRecord[]>();
    for (const record of records) {
      const key = `${record.split} ${record.ensemble} ${record.work}`;
      byWork.set(key, [...(byWork.get(key) ?? []), record]);
    }
    for (const group of byWork.values()) {
      const first = group[0] as ScoreRecord;
      const key = `${first.split} ${first.ensemble}`;
      this.#works.set(key, [...(this.#works.get(key) ?? []), group]);
    }
  }

  /** A choice of the split and class, or null where the drawn recipe has no score there (draw again). */
  draw(split: Split, to: Ensemble, random: SeededRandom): Choice | null {
    const recipe = weighted(recipes.filter((candidate) => candidate.to === to), random);
    const works = this.#works.get(`${split} ${random.pick(recipe.from)}`);
    if (works === undefined) return null;
    return { record: random.pick(random.pick(works)), recipe };
  }
}

function weighted(choices: readonly Recipe[], random: SeededRandom): Recipe {
  let left = random.next() * choices.reduce((sum, recipe) => sum + recipe.weight, 0);
  for (const recipe of choices) {
    left -= recipe.weight;
    if (left <= 0) return recipe;
  }
  return choices[choices.length - 1] as Recipe;
}
