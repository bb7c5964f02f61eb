import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import path from "node:path";
import { answer } from "../../scripts/serve.mjs";

/** A static host of one folder that counts, and that can break off and vanish like a real network. */
export interface CountingHost {
  readonly address: string;
  /** Paths asked for since the last `forget`, with the range where one was asked. */
  readonly asked: readonly { readonly path: string; readonly range: string | null }[];
  forget(): void;
  /** Breaks the connection once, after so many bytes of the body of this path. */
  breakOnce(pathEnd: string, afterBytes: number): void;
  /** From now on no connection is answered. Those that stand are cut. */
  stop(): Promise<void>;
}

export async function startHost(folder: string): Promise<CountingHost> {
  const asked: { path: string; range: string | null }[] = [];
  let toBreak: { pathEnd: string; afterBytes: number } | null = null;

  /** Lets through so many bytes of the body, then resets the connection. */
  const breakOff = (response: ServerResponse, afterBytes: number): void => {
    const write = response.write.bind(response) as (chunk: Buffer) => boolean;
    let left = afterBytes;
    response.write = ((chunk: Buffer): boolean => {
      const part = chunk.subarray(0, left);
      left -= part.length;
      if (left > 0) return write(part);
      // Given time to arrive: a reset throws away what the other side has not read yet.
      response.socket?.write(part, () => response.socket?.end());
      return true;
    }) as typeof response.write;
  };

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    asked.push({ path: pathname, range: request.headers.range ?? null });
    if (toBreak && pathname.endsWith(toBreak.pathEnd)) {
      breakOff(response, toBreak.afterBytes);
      toBreak = null;
    }
    answer(path.resolve(folder), request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  if (at === null || typeof at !== "object") throw new Error("the host does not listen");
  return {
    address: `http://localhost:${at.port}/`,
    asked,
    forget: () => void asked.splice(0),
    breakOnce: (pathEnd, afterBytes) => void (toBreak = { pathEnd, afterBytes }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
