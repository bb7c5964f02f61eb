/**
 * The few globals that pure code may count on: they exist in pages, workers and Node alike.
 * Everything else of the browser (document, fetch, Worker, AudioContext …) does not compile in a pure room.
 */
declare function setTimeout(action: () => void, milliseconds?: number): number;
declare function clearTimeout(timer: number | undefined): void;
declare function setInterval(action: () => void, milliseconds?: number): number;
declare function clearInterval(timer: number | undefined): void;
declare function requestAnimationFrame(action: (milliseconds: number) => void): number;
declare function cancelAnimationFrame(frame: number): void;
declare function structuredClone<Value>(value: Value): Value;

interface EventListener {
  (event: never): void;
}
interface AddEventListenerOptions {
  readonly once?: boolean;
  readonly passive?: boolean;
  readonly capture?: boolean;
  readonly signal?: AbortSignal;
}
interface EventTarget {
  addEventListener(name: string, listener: EventListener, options?: AddEventListenerOptions): void;
  removeEventListener(name: string, listener: EventListener, options?: AddEventListenerOptions): void;
}
interface AbortSignal extends EventTarget {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
}
interface Blob {
  readonly size: number;
  readonly type: string;
}
declare const URL: {
  createObjectURL(blob: Blob): string;
  revokeObjectURL(address: string): void;
};
declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean });
  decode(bytes?: ArrayBufferView | ArrayBuffer): string;
}
declare const performance: { now(): number };
