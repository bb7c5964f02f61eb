import { Scope } from "../base";

/** What should have come did not come in time. */
export class Stalled extends Error {
  constructor(milliseconds: number) {
    super(`nothing came for ${Math.round(milliseconds / 1000)} s`);
  }
}

/** How often it is looked whether something came. */
const lookMilliseconds = 1000;

/**
 * Gives what the source gives, and throws Stalled when it is silent for longer than `milliseconds`: a browser's decoder can stop
 * answering without an error. The time the taker needs does not count. A source that stalled is left to itself.
 */
export async function* unstalled<Value>(source: AsyncGenerator<Value, void>, milliseconds: number): AsyncGenerator<Value, void> {
  let giveUp: (error: Stalled) => void = () => undefined;
  let askedAt = Infinity;
  const watch = new Scope();
  watch.interval(() => {
    if (performance.now() - askedAt > milliseconds) giveUp(new Stalled(milliseconds));
  }, lookMilliseconds);
  try {
    for (;;) {
      askedAt = performance.now();
      const next = await new Promise<IteratorResult<Value, void>>((resolve, reject) => {
        giveUp = reject;
        source.next().then(resolve, reject);
      });
      askedAt = Infinity;
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    watch.dispose();
    // Not awaited: a generator that hangs never ends.
    source.return().catch(() => undefined);
  }
}
