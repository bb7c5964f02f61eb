import type { CaptionChoice, Described } from "../../description";
import { errorOf, failureOf } from "../failure";
import type { SessionLines } from "../describe-session";
import { messageVersion, type EarAnswer, type MindAnswer, type RecordingToDescribe } from "../messages";
import type { AppliedProcessing, LiveEvent, LiveSession, LiveSource } from "../protocol";
import { frameBuffers } from "../transfer";
import { startCapture, type Capture } from "./capture";
import { keepSound, type SoundKeeper } from "./keep-sound";
import { appliedProcessing, openSound } from "./open-sound";

/** Live sound's way from its source to words: audio thread → ear → mind, and back to the page as events. */
export class PageLiveSession implements LiveSession {
  readonly #id: number;
  readonly #leave: (() => void)[];
  #capture: Capture | null = null;
  #keeper: SoundKeeper | null = null;
  #begun = false;
  /** The model may still be on its way; sound is heard meanwhile, and what it said is made up for at the end. */
  #modelReady = false;
  #ended = false;
  #finished: { readonly captions: CaptionChoice; readonly resolve: (described: Described) => void; readonly reject: (error: Error) => void } | null = null;

  constructor(
    private readonly lines: SessionLines,
    private readonly name: string,
    private readonly onEvent: (event: LiveEvent) => void,
  ) {
    this.#id = lines.newId();
    lines.ready().then(
      () => (this.#modelReady = true),
      (error: unknown) => this.#fail(error instanceof Error ? error : new Error(String(error))),
    );
    this.#leave = [
      lines.ear.listen(this.#id, (answer) => this.#onEar(answer), (error) => this.#fail(error)),
      lines.mind.listen(this.#id, (answer) => this.#onMind(answer), (error) => {
        lines.forgetMind();
        this.#fail(error);
      }),
    ];
  }

  async open(source: LiveSource): Promise<AppliedProcessing> {
    const stream = await openSound(source);
    const capture = await startCapture(stream, () => {
      if (this.#capture !== capture) return;
      capture.dispose();
      this.#capture = null;
      this.onEvent({ type: "ended" });
    }).catch((error: unknown) => {
      throw errorOf(failureOf(error, "the microphone"));
    });
    this.#capture?.dispose();
    this.#capture = capture;
    // A file of sound has one format from its beginning to its end: only the first source is recorded.
    if (!this.#begun) this.#keeper = keepSound(stream);
    const { port, sampleRateHertz } = capture;
    if (this.#begun) this.lines.ear.send({ type: "attach", id: this.#id, port, sampleRateHertz }, [port]);
    else this.lines.ear.send({ type: "listen", id: this.#id, version: messageVersion, name: this.name, port, sampleRateHertz }, [port]);
    this.#begun = true;
    return appliedProcessing(stream);
  }

  async wake(): Promise<void> {
    await this.#capture?.wake();
  }

  async finish(captions: CaptionChoice): Promise<Described & { sound: Blob | null }> {
    const described = new Promise<Described>((resolve, reject) => (this.#finished = { captions, resolve, reject }));
    const sound = (await this.#keeper?.stop()) ?? null;
    this.#capture?.dispose();
    this.#capture = null;
    this.lines.ear.send({ type: "finish", id: this.#id });
    try {
      return { ...(await described), sound };
    } finally {
      this.#end();
    }
  }

  drop(): void {
    this.#capture?.dispose();
    this.#capture = null;
    void this.#keeper?.stop();
    this.lines.ear.send({ type: "stop", id: this.#id });
    this.lines.mind.send({ type: "stop", id: this.#id });
    this.#end();
  }

  #end(): void {
    this.#ended = true;
    for (const leave of this.#leave.splice(0)) leave();
  }

  #fail(error: Error): void {
    if (this.#finished) this.#finished.reject(error);
    else if (!this.#ended) this.onEvent({ type: "failed", failure: failureOf(error, this.name) });
  }

  #describe(recording: RecordingToDescribe): void {
    if (this.#finished) this.lines.mind.send({ type: "describe", id: this.#id, recording, captions: this.#finished.captions }, frameBuffers(recording.frames));
  }

  #onEar(answer: EarAnswer): void {
    switch (answer.type) {
      case "level": {
        const { type: _type, id: _id, ...level } = answer;
        this.onEvent({ type: "level", level });
        return;
      }
      case "peaks":
        this.onEvent({ type: "peaks", from: answer.from, values: answer.values, secondsPerPeak: answer.secondsPerPeak, duration: null });
        return;
      case "window":
      case "glimpse":
        if (this.#modelReady) this.lines.mind.send(answer, frameBuffers(answer.frames));
        return;
      case "heard":
        this.#describe(answer.recording);
        return;
      case "failed":
        this.#fail(errorOf(answer.failure));
    }
  }

  #onMind(answer: MindAnswer): void {
    if (answer.type === "statement") this.onEvent({ type: "statement", statement: answer.statement });
    if (answer.type === "described") this.#finished?.resolve(answer.described);
    if (answer.type === "failed") this.#fail(errorOf(answer.failure));
  }
}
