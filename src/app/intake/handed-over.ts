import { takeHandedFiles } from "../../library";

interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files?: readonly { getFile(): Promise<File> }[] }) => void): void;
}

/** What this needs of the window; `launchQueue` exists where installed apps may handle files. */
export interface HandingWindow {
  readonly location: { readonly search: string };
  readonly history: Pick<History, "replaceState">;
  readonly launchQueue?: LaunchQueue;
}

interface Receiver {
  readonly onFiles: (files: readonly File[]) => void;
  /** Called when the installed app was opened by its shortcut for listening. */
  readonly onListen: () => void;
}

/** Takes what the system hands to the installed app: files opened with it or shared to it, and its shortcut. */
export function takeHandedOver(page: HandingWindow, baseUrl: string, { onFiles, onListen }: Receiver): void {
  page.launchQueue?.setConsumer(({ files = [] }) => {
    // A file may have vanished between the click and now; the others are still worth hearing.
    void Promise.allSettled(files.map((handle) => handle.getFile())).then((outcomes) => onFiles(outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []))));
  });
  const asked = new URLSearchParams(page.location.search);
  if (!asked.has("shared") && !asked.has("live")) return;
  // So that a reload does not do it again.
  page.history.replaceState(null, "", baseUrl);
  if (asked.has("shared")) void takeHandedFiles(baseUrl).then(onFiles);
  else onListen();
}
