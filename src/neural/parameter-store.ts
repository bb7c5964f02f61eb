import { tensor, type Variable, variable } from "@tensorflow/tfjs-core";
import { assert, seededRandom, seedFromText } from "../base";
import { type Initialiser, sizeOf } from "./initialisers";

/** A weight as plain data: row-major. */
export interface NamedArray {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/**
 * The named weights of one network. Layers ask for what they need by name; a store with a seed makes what is missing,
 * a store without refuses. Views made by `under` share the weights of their parent.
 */
export class ParameterStore {
  private constructor(
    private readonly held: Map<string, Variable>,
    private readonly given: Map<string, NamedArray>,
    private readonly seed: number | null,
    private readonly prefix: string,
  ) {}

  /** A new network: weights are made by the layers' initialisers, each from the seed and its own name. */
  static fresh(seed: number): ParameterStore {
    return new ParameterStore(new Map(), new Map(), seed, "");
  }

  /** A trained network. With a seed, weights that `arrays` lacks are made anew (a head added later); without, they throw. */
  static from(arrays: readonly NamedArray[], seed: number | null = null): ParameterStore {
    return new ParameterStore(new Map(), new Map(arrays.map((array) => [array.name, array])), seed, "");
  }

  /** The same weights seen from inside a named part. */
  under(name: string): ParameterStore {
    return new ParameterStore(this.held, this.given, this.seed, `${this.prefix}${name}/`);
  }

  /** @throws Error when the weight is missing and may not be made, or has another shape */
  get(name: string, shape: readonly number[], initialiser: Initialiser): Variable {
    const full = this.prefix + name;
    const known = this.held.get(full);
    if (known !== undefined) {
      assert(known.shape.join() === shape.join(), `weight ${full} is ${known.shape.join("×")}, asked for as ${shape.join("×")}`);
      return known;
    }
    const start = tensor(this.initial(full, shape, initialiser), [...shape], "float32");
    const made = variable(start, true);
    start.dispose();
    this.held.set(full, made);
    return made;
  }

  has(name: string): boolean {
    return this.held.has(this.prefix + name) || this.given.has(this.prefix + name);
  }

  /** The weights in the order in which the layers asked for them. */
  variables(): readonly { readonly name: string; readonly variable: Variable }[] {
    return [...this.held].map(([name, held]) => ({ name, variable: held }));
  }

  /** The weights as plain data, for a file. Waits for the device to be done. */
  async arrays(): Promise<NamedArray[]> {
    const all: NamedArray[] = [];
    for (const [name, held] of this.held) all.push({ name, shape: [...held.shape], values: Float32Array.from(await held.data()) });
    return all;
  }

  /** How many numbers the weights hold. */
  size(): number {
    return [...this.held.values()].reduce((sum, held) => sum + held.size, 0);
  }

  dispose(): void {
    for (const held of this.held.values()) held.dispose();
    this.held.clear();
  }

  private initial(full: string, shape: readonly number[], initialiser: Initialiser): Float32Array {
    const array = this.given.get(full);
    if (array !== undefined) {
      if (array.shape.join() !== shape.join()) {
        throw new Error(`weight ${full} is ${array.shape.join("×")} in the file, the network wants ${shape.join("×")}`);
      }
      // Held by the backend from now on: kept here as well they would be memory twice.
      this.given.delete(full);
      return array.values;
    }
    if (this.seed === null) throw new Error(`weight ${full} (${shape.join("×")}) is missing`);
    const values = initialiser(seededRandom(seedFromText(`${this.seed} ${full}`)), shape);
    assert(values.length === sizeOf(shape), `initialiser of ${full} made ${values.length} numbers`);
    return values;
  }
}
