import { seededRandom } from "../../src/base";
import { inputLayout, type InputStatistics, plainInput, windowLayout } from "../../src/listener/network";
import type { BandStatistics } from "../../src/neural";
import type { IndexedWindow, ShardReader } from "./shard-reader";

/** Sums of numbers and of their squares, a column each. */
class Columns {
  private readonly sums: Float64Array;
  private readonly squares: Float64Array;
  private rows = 0;

  constructor(private readonly width: number) {
    this.sums = new Float64Array(width);
    this.squares = new Float64Array(width);
  }

  add(values: Float32Array): void {
    for (let index = 0; index < values.length; index++) {
      const [column, value] = [index % this.width, values[index] as number];
      this.sums[column] = (this.sums[column] as number) + value;
      this.squares[column] = (this.squares[column] as number) + value * value;
    }
    this.rows += values.length / this.width;
  }

  result(): BandStatistics {
    const mean = Array.from(this.sums, (sum) => sum / this.rows);
    const deviation = mean.map((value, column) => Math.sqrt(Math.max(1e-6, (this.squares[column] as number) / this.rows - value * value)));
    const rounded = (values: readonly number[]): number[] => values.map((value) => Math.round(value * 1e4) / 1e4);
    return { mean: rounded(mean), deviation: rounded(deviation) };
  }
}

/** Means and deviations of the inputs over windows drawn from those given. */
export function measureStatistics(reader: ShardReader, windows: readonly IndexedWindow[], seed: number, count = 2000): InputStatistics {
  const random = seededRandom(seed);
  const columns = { mel: new Columns(windowLayout.melBands), onset: new Columns(windowLayout.onsetBands), scalars: new Columns(inputLayout.scalars[0]) };
  for (let index = 0; index < Math.min(count, windows.length * 4); index++) {
    const plain = plainInput(reader.raw(random.pick(windows)));
    columns.mel.add(plain.mel);
    columns.onset.add(plain.onset);
    columns.scalars.add(plain.scalars);
  }
  return { mel: columns.mel.result(), onset: columns.onset.result(), scalars: columns.scalars.result() };
}
