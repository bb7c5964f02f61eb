import path from "node:path";

/** Options of a command line: --name value, --flag. */
export class Options {
  readonly #given: readonly string[];

  constructor(given: readonly string[] = process.argv.slice(2)) {
    this.#given = given;
  }

  /** The text after --name, or the default. */
  text(name: string, otherwise: string): string {
    const index = this.#given.indexOf(`--${name}`);
    return (index >= 0 ? this.#given[index + 1] : undefined) ?? otherwise;
  }

  /** The number after --name, or the default. Throws RangeError when it is none. */
  number(name: string, otherwise: number): number {
    const value = Number(this.text(name, String(otherwise)));
    if (!Number.isFinite(value)) throw new RangeError(`--${name} needs a number`);
    return value;
  }

  /** Whether --name was given. */
  has(name: string): boolean {
    return this.#given.includes(`--${name}`);
  }
}

/** The folder with corpus, recordings and sound fonts; beside the project unless --shared says otherwise. */
export function sharedFolder(options: Options): string {
  return path.resolve(options.text("shared", path.join("..", "shared")));
}

/** The folder that holds `scores/`, unpacked from the corpus. */
export const corpusFolder = path.join("generated", "corpus");
