/**
 * Lets waiting messages in (a "stop", above all) between two pieces of work. A message channel comes back at once,
 * where a timer would wait for its minimum of four milliseconds.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (): void => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
