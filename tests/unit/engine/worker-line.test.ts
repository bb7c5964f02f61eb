import { describe, expect, it } from "vitest";
import { WorkerLine } from "../../../src/engine/worker-line";

interface Numbered {
  readonly id: number;
}

/** A line whose workers do nothing but know whether they were ended. */
function line(): { line: WorkerLine<Numbered, Numbered>; started: { ended: boolean }[] } {
  const started: { ended: boolean }[] = [];
  const start = (): Worker => {
    const worker = { ended: false, postMessage: () => undefined, terminate: () => void (worker.ended = true) };
    started.push(worker);
    return worker as unknown as Worker;
  };
  return { line: new WorkerLine(start, "listening"), started };
}

describe("a line to a worker", () => {
  it("ends a resting worker, and starts another when it is asked again", () => {
    const { line: ear, started } = line();
    ear.send({ id: 1 });
    ear.rest();
    expect(started).toMatchObject([{ ended: true }]);
    ear.send({ id: 2 });
    expect(started).toMatchObject([{ ended: true }, { ended: false }]);
  });

  it("lets no worker rest that somebody waits for", () => {
    const { line: ear, started } = line();
    const leave = ear.listen(2, () => undefined, () => undefined);
    ear.send({ id: 1 });
    ear.rest();
    expect(started).toMatchObject([{ ended: false }]);
    leave();
    ear.rest();
    expect(started).toMatchObject([{ ended: true }]);
  });
});
