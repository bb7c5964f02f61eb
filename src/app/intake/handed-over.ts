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

/** Takes files that the system hands to the installed app: opened with it, or shared to it by another app. */
export function takeHandedOver(page: HandingWindow, baseUrl: string, onFiles: (files: readonly File[]) => void): void {
  page.launchQueue?.setConsumer(({ files = [] }) => {
    // A file may have vanished between the click and now; the others are still worth hearing.
    void Promise.allSettled(files.map((handle) => handle.getFile())).then((outcomes) => onFiles(outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []))));
  });
  if (!new URLSearchParams(page.location.search).has("shared")) return;
  // So that a reload does not look for them again.
  page.history.replaceState(null, "", baseUrl);
  void takeHandedFiles(baseUrl).then(onFiles);
}
