import { failureOf } from "../failure";
import { described, LinernoteError } from "../../description";
import { messageVersion, type MindAnswer, type MindRequest } from "../messages";
import { LiveListening } from "./live-listening";
import { Mind } from "./mind-model";

/** The mind: frames → facts → words. Talks in MindRequest and MindAnswer; one request after the other. */
const post = (answer: MindAnswer): void => self.postMessage(answer);
const stopped = new Set<number>();
const live = new Map<number, LiveListening>();
let mind: Promise<Mind> | null = null;
let line: Promise<void> = Promise.resolve();

async function needed(): Promise<Mind> {
  if (!mind) throw new LinernoteError("internal", "The model has not been started.");
  return mind;
}

async function answer(request: Exclude<MindRequest, { type: "stop" }>): Promise<void> {
  const { id } = request;
  if (request.type !== "start" && stopped.has(id)) return;
  switch (request.type) {
    case "start": {
      if (request.version !== messageVersion) throw new LinernoteError("internal", "This page and its parts are of different versions: reload the page.");
      mind = Mind.start(request.model, request.backend, request.wasmPaths);
      const started = await mind;
      post({ type: "started", id, backend: started.backend, modelVersion: started.version });
      return;
    }
    case "window":
      (await needed()).listenTo(id, request.startFrame, request.tuningCents, request.frames);
      return;
    case "glimpse": {
      const listening = live.get(id) ?? new LiveListening(await needed());
      live.set(id, listening);
      const statement = listening.hear(request);
      if (statement) post({ type: "statement", id, statement });
      return;
    }
    case "describe": {
      live.delete(id);
      const model = await needed();
      const isStopped = (): boolean => stopped.has(id);
      const onProgress = (stage: "listening" | "writing", fraction: number): void => {
        if (!request.recording.draft) post({ type: "progress", id, stage, fraction });
      };
      const description = await model.describe(id, request.recording, { isStopped, onProgress });
      if (!description) return;
      const { tensors } = model;
      if (request.recording.draft) post({ type: "drafted", id, description, tensors });
      else post({ type: "described", id, described: described(description, request.captions), tensors });
      return;
    }
    case "rewrite": {
      const model = await needed();
      post({ type: "rewritten", id, description: await model.rewrite(request.description) });
    }
  }
}

self.onmessage = ({ data }: MessageEvent<MindRequest>): void => {
  if (data.type === "stop") {
    stopped.add(data.id);
    live.delete(data.id);
    // A model that did not start has nothing to forget, and its failure was told to whoever started it.
    mind?.then((model) => model.forget(data.id), () => undefined);
    return;
  }
  line = line
    .then(() => answer(data))
    .catch((error: unknown) => {
      if (!stopped.has(data.id)) post({ type: "failed", id: data.id, failure: failureOf(error, data.type === "describe" ? data.recording.name : "the model") });
    });
};
