import { decodeFile, decodePlanes, type DecodeOptions } from "../../audio/browser/decode-file";
import { LinernoteError } from "../../description";
import type { SoundFacts } from "../../audio";
import { digestOf } from "../digest-of";
import { failureOf } from "../failure";
import { messageVersion, type EarAnswer, type EarRequest } from "../messages";
import { Hearing } from "./hearing";
import { LiveHearing } from "./live-hearing";

/** The ear: file → samples → frames. Talks in EarRequest and EarAnswer. */
const atWork = new Map<number, AbortController>();
const live = new Map<number, LiveHearing>();
const seconds = (): number => performance.now() / 1000;
const post = (answer: EarAnswer, transfer: Transferable[] = []): void => self.postMessage(answer, { transfer });

async function hear(request: Extract<EarRequest, { file: File }>): Promise<void> {
  const { id, file } = request;
  if (request.version !== messageVersion) throw new LinernoteError("internal", "This page and its parts are of different versions: reload the page.");
  const controller = new AbortController();
  atWork.set(id, controller);
  const { signal } = controller;
  const began = seconds();
  let hearing: Hearing | null = null;
  const options: DecodeOptions = {
    signal,
    onFacts: (sound: SoundFacts) => {
      hearing = new Hearing(id, { kind: "file", name: file.name, size: file.size }, sound, post, () => performance.now());
    },
    onBlock: (block) => hearing?.take(block),
  };
  const report =
    request.type === "hear"
      ? await decodeFile(file, options)
      : await decodePlanes(file.name, { planes: request.channels, sampleRateHertz: request.sampleRateHertz, cutShort: request.cutShort }, options);
  const decodingSeconds = seconds() - began;
  const digest = await digestOf(file, signal);
  // Narrowing does not see the assignment in the callback.
  (hearing as Hearing | null)?.end(report, digest, decodingSeconds);
}

/** Answers what concerns live sound; false when it is something else. */
function answeredLive(request: EarRequest): request is Exclude<EarRequest, { file: File }> {
  const { id } = request;
  switch (request.type) {
    case "listen":
      live.set(id, new LiveHearing(id, request.name, post));
      live.get(id)?.attach(request.port, request.sampleRateHertz);
      return true;
    case "attach":
      live.get(id)?.attach(request.port, request.sampleRateHertz);
      return true;
    case "finish":
      live.get(id)?.end();
      live.delete(id);
      return true;
    case "stop":
      live.get(id)?.drop();
      live.delete(id);
      atWork.get(id)?.abort();
      return true;
    default:
      return false;
  }
}

self.onmessage = ({ data }: MessageEvent<EarRequest>): void => {
  if (answeredLive(data)) return;
  hear(data)
    .catch((error: unknown) => {
      // A recording that was stopped has nobody left to answer to.
      if (!atWork.get(data.id)?.signal.aborted) post({ type: "failed", id: data.id, failure: failureOf(error, data.file.name) });
    })
    .finally(() => atWork.delete(data.id));
};
