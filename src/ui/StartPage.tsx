import type { ReactNode } from "react";
import { listenOrStop, listenToTab, openExample, retryModel, type Example } from "../app";
import { clockTime } from "../base";
import { useApp, useAppState, useStrings, useSurroundings } from "./context";
import { FailureText } from "./FailureText";
import { PeaksPicture } from "./PeaksPicture";

function ExampleCard({ example }: { example: Example }): ReactNode {
  const { app, baseUrl } = useSurroundings();
  const note = useStrings().exampleNotes[example.file];
  return (
    <button type="button" className="example" data-testid="example" onClick={() => void openExample.perform(app, { example, baseUrl })}>
      <PeaksPicture peaks={example.peaks} />
      <span className="example-title" lang="en">
        {example.title}
      </span>
      <span className="example-length">{clockTime(example.seconds)}</span>
      {note ? <span className="example-note">{note}</span> : <span className="example-note" lang="en">{example.note}</span>}
    </button>
  );
}

function ModelFailure(): ReactNode {
  const strings = useStrings();
  const app = useApp();
  const engine = useAppState((state) => state.engine);
  if (engine.state !== "failed") return null;
  return (
    <div className="failure start-failure" role="alert" data-error={engine.failure.code}>
      <h2>{strings.modelFailed}</h2>
      <FailureText failure={engine.failure} />
      <button type="button" className="button" onClick={() => retryModel.perform(app, null)}>
        {retryModel.label(strings)}
      </button>
    </div>
  );
}

/** What a person sees first: the promise, one button, and examples for who has no file at hand. */
export function StartPage(): ReactNode {
  const strings = useStrings();
  const { app, pickFiles } = useSurroundings();
  const examples = useAppState((state) => state.examples);
  return (
    <div className="start">
      <h1 className="promise">
        {strings.promiseFirst} <span className="promise-second">{strings.promiseSecond}</span>
      </h1>
      <p className="start-detail">
        {strings.startDetail} {strings.textsInEnglish}
      </p>
      <ModelFailure />
      <div className="give">
        <button type="button" className="button primary" onClick={pickFiles}>
          {strings.chooseRecording}
        </button>
        <p>{strings.dropHint}</p>
      </div>
      <div className="listen">
        <button type="button" className="button" aria-keyshortcuts="L" data-testid="live-start" onClick={() => listenOrStop.perform(app)}>
          {strings.liveStart} <kbd aria-hidden="true">{listenOrStop.shortcut?.shown(strings)}</kbd>
        </button>
        <p>
          {strings.liveOr}
          {listenToTab.available(app) && (
            <>
              {strings.liveOrTab}
              <button type="button" className="link-button" data-testid="live-tab" onClick={() => listenToTab.perform(app)}>
                {strings.liveTabShort}
              </button>
            </>
          )}
        </p>
      </div>
      {examples.length > 0 && (
        <section className="examples" aria-labelledby="examples-title">
          <h2 id="examples-title">{strings.examplesTitle}</h2>
          <div className="example-row">
            {examples.map((example) => (
              <ExampleCard key={example.file} example={example} />
            ))}
          </div>
        </section>
      )}
    </div>
  );
}
