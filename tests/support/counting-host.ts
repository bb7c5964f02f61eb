import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import path from "node:path";
import { answer } from "../../scripts/serve.mjs";

/** A static host of one folder that counts, and that can break off and vanish like a real network. */
export interface CountingHost {
  readonly address: string;
  /** Paths asked for since the last `forget`, with the range where one was asked. */
  readonly asked: readonly { readonly path: string; readonly range: string | null }[];
  forget(): void;
  /** Sends once only so many bytes of the body of this path, then nothing more, until the returned call cuts the connection. */
  stallOnce(pathEnd: string, afterBytes: number): () => void;
  /** From now on no connection is answered. Those that stand are cut. */
  stop(): Promise<void>;
}

export async function startHost(folder: string): Promise<CountingHost> {
  const asked: { path: string; range: string | null }[] = [];
  let toStall: { readonly pathEnd: string; readonly afterBytes: number; cut: () => void } | null = null;

  /** Lets through so many bytes of the body and swallows the rest. */
  const stall = (response: ServerResponse, afterBytes: number): void => {
    const write = response.write.bind(response) as (chunk: Buffer) => boolean;
    let left = afterBytes;
    response.write = ((chunk: Buffer): boolean => {
      const part = chunk.subarray(0, left);
      left -= part.length;
      return part.length === 0 || write(part);
    }) as typeof response.write;
    response.end = (() => response) as typeof response.end;
  };

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    asked.push({ path: pathname, range: request.headers.range ?? null });
    if (toStall && pathname.endsWith(toStall.pathEnd)) {
      stall(response, toStall.afterBytes);
      toStall.cut = (): void => void response.socket?.destroy();
      toStall = null;
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
    stallOnce: (pathEnd, afterBytes) => {
      const stalled = { pathEnd, afterBytes, cut: (): void => undefined };
      toStall = stalled;
      return () => stalled.cut();
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
