/** What src/base/scope.ts names and Node's own types lack; Node code never calls it. */
interface EventListener {
  (event: Event): void;
}
interface AddEventListenerOptions {
  readonly once?: boolean;
  readonly passive?: boolean;
  readonly capture?: boolean;
}
declare function requestAnimationFrame(action: (milliseconds: number) => void): number;
declare function cancelAnimationFrame(frame: number): void;
