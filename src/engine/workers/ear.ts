import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { decodeFile, decodePlanes, type DecodeOptions } from "../../audio/browser/decode-file";
import { LinernoteError } from "../../description";
import type { SoundFacts } from "../../audio";
import { failureOf } from "../failure";
import { messageVersion, type EarAnswer, type EarRequest } from "../messages";
import { Hearing } from "./hearing";

/** The ear: file → samples → frames. Talks in EarRequest and EarAnswer. */
const atWork = new Map<number, AbortController>();
const seconds = (): number => performance.now() / 1000;
const post = (answer: EarAnswer, transfer: Transferable[] = []): void => self.postMessage(answer, { transfer });

/** The file's digest, read as a stream: it names the recording and seeds the choice of words. */
async function digestOf(file: File, signal: AbortSignal): Promise<string> {
  const hash = sha256.create();
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    signal.throwIfAborted();
    if (done) return bytesToHex(hash.digest());
    hash.update(value);
  }
}

async function hear(request: Exclude<EarRequest, { type: "stop" }>): Promise<void> {
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
      hearing = new Hearing(id, file, sound, post, () => performance.now());
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

self.onmessage = ({ data }: MessageEvent<EarRequest>): void => {
  if (data.type === "stop") {
    atWork.get(data.id)?.abort();
    return;
  }
  hear(data)
    .catch((error: unknown) => {
      // A recording that was stopped has nobody left to answer to.
      if (!atWork.get(data.id)?.signal.aborted) post({ type: "failed", id: data.id, failure: failureOf(error, data.file.name) });
    })
    .finally(() => atWork.delete(data.id));
};
