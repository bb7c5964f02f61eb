import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import type { ReadyRecording } from "../../app";
import { programmeNote, type ProgrammeNote } from "../../description";
import { PrintedWaveform } from "./PrintedWaveform";

function PrintedSections({ sections }: Pick<ProgrammeNote, "sections">): ReactNode {
  return (
    <section>
      <h2>Sections</h2>
      <dl>
        {sections.map(({ label, time, text }) => (
          <div key={time}>
            <dt>
              {label} <span>{time}</span>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function PrintedFacts({ facts }: Pick<ProgrammeNote, "facts">): ReactNode {
  return (
    <section>
      <h2>What was heard</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Kind</th>
            <th scope="col">Heard as</th>
            <th scope="col">How surely</th>
            <th scope="col">Where</th>
          </tr>
        </thead>
        <tbody>
          {facts.map(({ kind, value, confidence, heard }) => (
            <tr key={`${kind} ${value}`}>
              <th scope="row">{kind}</th>
              <td>{value}</td>
              <td>{confidence}</td>
              <td>{heard}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/**
 * The programme note that goes to the printer in place of the page: title, waveform, paragraph, sections, facts. On the
 * screen it is not there. All of it is English, as the texts are.
 */
export function PrintedNote({ recording }: { recording: ReadyRecording }): ReactNode {
  const { peaks } = recording;
  const description = recording.description.open();
  const note = programmeNote(description);
  return createPortal(
    <article className="printed-note" lang="en" data-testid="printed-note">
      <header>
        <h1>{note.title}</h1>
        <p className="printed-length">{note.length}</p>
      </header>
      {peaks && <PrintedWaveform peaks={peaks} sections={description.sections} seconds={description.source.duration} />}
      <p className="printed-line">{note.line}</p>
      <p>{note.paragraph}</p>
      {note.sections.length > 0 && <PrintedSections sections={note.sections} />}
      {note.facts.length > 0 && <PrintedFacts facts={note.facts} />}
      <footer>{note.origin}</footer>
    </article>,
    document.body,
  );
}
