import { LinernoteError } from "../description";

interface Numbered {
  readonly id: number;
}

/**
 * A line to one worker: requests go out, answers come back to whoever asked under that id. A worker that dies fails
 * everyone who waits, and the next request starts a new one.
 */
export class WorkerLine<Request extends Numbered, Answer extends Numbered> {
  #worker: Worker | null = null;
  readonly #listeners = new Map<number, { onAnswer: (answer: Answer) => void; onDeath: (error: LinernoteError) => void }>();

  constructor(
    private readonly start: () => Worker,
    private readonly name: string,
  ) {}

  /** Answers under `id` go to `onAnswer` until the returned function is called. */
  listen(id: number, onAnswer: (answer: Answer) => void, onDeath: (error: LinernoteError) => void): () => void {
    this.#listeners.set(id, { onAnswer, onDeath });
    return () => this.#listeners.delete(id);
  }

  send(request: Request, transfer: Transferable[] = []): void {
    this.#alive().postMessage(request, transfer);
  }

  /** Ends the worker at once; a later request starts a new one. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  /** Ends the worker unless somebody waits for its answers: the garbage it has gathered goes with it. */
  rest(): void {
    if (this.#listeners.size === 0) this.close();
  }

  #alive(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.start();
    worker.onmessage = (event: MessageEvent<Answer>): void => this.#listeners.get(event.data.id)?.onAnswer(event.data);
    worker.onerror = (event): void => this.#died(event.message || "it could not be loaded");
    worker.onmessageerror = (): void => this.#died("it sent something unreadable");
    this.#worker = worker;
    return worker;
  }

  #died(reason: string): void {
    this.close();
    const error = new LinernoteError("internal", `The ${this.name} worker stopped: ${reason}.`);
    for (const { onDeath } of [...this.#listeners.values()]) onDeath(error);
  }
}
