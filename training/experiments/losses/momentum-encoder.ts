import { add, mul, tidy, type Variable } from "@tensorflow/tfjs-core";
import { ParameterStore } from "../../../src/neural";

/** The share of the old weights that a slow copy keeps at its update number `update`, 0 first: quick at the start, 0.99 at most. */
export function momentumAt(update: number): number {
  return Math.min(0.99, 1 - 1 / (update + 1));
}

/**
 * A slow copy of some weights (He et al. 2020). It is made from weights that are there already, so that it begins equal
 * to the student; a copy made before the student's weights are loaded, as in the paper's code, begins at random.
 */
export class MomentumEncoder<Model> {
  readonly model: Model;
  readonly store: ParameterStore;
  #updates = 0;

  private constructor(private readonly student: ParameterStore, store: ParameterStore, build: (store: ParameterStore) => Model) {
    this.store = store;
    this.model = build(store);
  }

  /** Copies the student's weights as they are now; `build` must ask for no others. */
  static async of<Model>(student: ParameterStore, build: (store: ParameterStore) => Model): Promise<MomentumEncoder<Model>> {
    return new MomentumEncoder(student, ParameterStore.from(await student.arrays()), build);
  }

  /** As released: other random weights at the start. */
  static apart<Model>(student: ParameterStore, seed: number, build: (store: ParameterStore) => Model): MomentumEncoder<Model> {
    return new MomentumEncoder(student, ParameterStore.fresh(seed), build);
  }

  /** One update after an optimizer step; `momentum` overrides the schedule. */
  follow(momentum = momentumAt(this.#updates)): void {
    this.#updates++;
    const students = new Map(this.student.variables().map(({ name, variable }) => [name, variable]));
    for (const { name, variable } of this.store.variables()) {
      const target = students.get(name) as Variable;
      tidy(() => variable.assign(add(mul(variable, momentum), mul(target, 1 - momentum))));
    }
  }
}
