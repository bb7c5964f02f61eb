/** Owns what must be given back: listeners, timers, workers, object URLs. Disposed once, last in first out. */
export class Scope {
  #disposers: (() => void)[] = [];
  #disposed = false;

  get disposed(): boolean {
    return this.#disposed;
  }

  /** Runs `dispose` when this scope ends; at once when it already has. Returns `dispose`'s early call. */
  own(dispose: () => void): () => void {
    if (this.#disposed) {
      dispose();
      return () => undefined;
    }
    this.#disposers.push(dispose);
    return () => {
      const index = this.#disposers.indexOf(dispose);
      if (index < 0) return;
      this.#disposers.splice(index, 1);
      dispose();
    };
  }

  listen<Name extends string>(
    target: Pick<EventTarget, "addEventListener" | "removeEventListener">,
    name: Name,
    listener: (event: never) => void,
    options?: AddEventListenerOptions,
  ): () => void {
    target.addEventListener(name, listener as EventListener, options);
    return this.own(() => target.removeEventListener(name, listener as EventListener, options));
  }

  timeout(action: () => void, milliseconds: number): () => void {
    const timer = setTimeout(() => {
      end();
      action();
    }, milliseconds);
    // Owned no longer than it waits: a scope that lives as long as the page may start thousands.
    const end = this.own(() => clearTimeout(timer));
    return end;
  }

  interval(action: () => void, milliseconds: number): () => void {
    const timer = setInterval(action, milliseconds);
    return this.own(() => clearInterval(timer));
  }

  /** Runs `action` once, before the next picture is drawn. In pages only. */
  animationFrame(action: (milliseconds: number) => void): () => void {
    const frame = requestAnimationFrame((milliseconds) => {
      end();
      action(milliseconds);
    });
    const end = this.own(() => cancelAnimationFrame(frame));
    return end;
  }

  /** An object URL that lives as long as this scope. */
  objectUrl(blob: Blob): string {
    const url = URL.createObjectURL(blob);
    this.own(() => URL.revokeObjectURL(url));
    return url;
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    for (const dispose of this.#disposers.splice(0).reverse()) dispose();
  }
}
