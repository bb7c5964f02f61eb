import type { ReactNode } from "react";
import type { LogLine } from "../app";
import { clockTime } from "../base";
import { useStrings } from "./context";

/** What was heard when, the latest first. Nothing in it ever changes. */
export function LiveLog({ log }: { log: readonly LogLine[] }): ReactNode {
  const strings = useStrings();
  return (
    <section className="live-log" aria-labelledby="live-log-title" hidden={log.length === 0}>
      <h2 id="live-log-title">{strings.liveLog}</h2>
      <ol reversed data-testid="live-log">
        {log
          .map((line, index) => (
            <li key={index} data-testid="live-log-line" data-at={line.at} data-verdict={line.sound ?? undefined}>
              <span className="live-log-time">{clockTime(line.at)}</span>
              <span className={line.sound === null ? "live-log-event" : "live-log-words"} lang={line.language}>{line.text}</span>
            </li>
          ))
          .reverse()}
      </ol>
    </section>
  );
}
