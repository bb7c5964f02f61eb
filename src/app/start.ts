import { createApp, type App } from "./app";
import { keepTextTrack } from "./captions/text-track";
import { addFiles } from "./commands/recordings";
import { followState } from "./document-status";
import { fetchExamples } from "./intake/examples";
import { takeFilesFromPage } from "./intake/page-intake";
import { takeKeys } from "./keyboard";
import { takeHandedOver, type HandingWindow } from "./intake/handed-over";
import { defaultMicrophone } from "./live/live-state";
import { keepScreenAwake } from "./live/screen-awake";
import { watchUse } from "./offline/page-use";
import { createShellKeeper } from "./offline/shell-keeper";
import { browserStorage, keepSettings } from "./settings";
import type { Engine } from "../engine/protocol";

export interface StartOptions {
  readonly loadEngine: () => Promise<Engine>;
}

/** The app, connected to the page: root attributes, keys, drops and pastes, settings. Nothing is fetched yet. */
export function startApp(page: Document, { loadEngine }: StartOptions): App {
  const app = createApp({ loadEngine });
  keepSettings(app.store, browserStorage(), app.scope);
  followState(app.store, app.scope, page);
  takeKeys(app, page, app.scope);
  keepScreenAwake(app.store, app.scope, page);
  keepTextTrack(app.store, app.player, app.scope, page);
  takeFilesFromPage(page, app.scope, {
    onFiles: (files) => take(app, files),
    onHover: (dropping) => app.store.setState({ dropping }),
  });
  return app;
}

function take(app: App, files: readonly File[]): void {
  if (addFiles.available(app, files)) void addFiles.perform(app, files);
}

/**
 * Makes the page work without a network: its files are kept, and the system may hand recordings to it. Waits until the
 * model has come (or failed), so that a first visit is not held up by its own provisions.
 */
export function workOffline(app: App, page: Window & HandingWindow, baseUrl: string): void {
  const { store, scope } = app;
  const use = watchUse(store, scope, page.navigator.locks as LockManager | undefined, `linernote-in-use-${baseUrl}`);
  const tellOnline = (): void => store.setState({ online: page.navigator.onLine });
  tellOnline();
  scope.listen(page, "online", tellOnline);
  scope.listen(page, "offline", tellOnline);
  takeHandedOver(page, baseUrl, { onFiles: (files) => take(app, files), onListen: () => void app.live.start(defaultMicrophone) });
  const keepOnceQuiet = (): void => {
    if (app.shell || store.getState().engine.state === "starting") return;
    app.shell = createShellKeeper(store, scope, use, new URL("service-worker.js", baseUrl).href);
  };
  keepOnceQuiet();
  scope.own(store.subscribe(keepOnceQuiet));
}

/** How long the first picture waits for its examples, so that they do not push aside what is read already. */
const examplesMilliseconds = 150;

/** The list of examples, asked for by index.html long before this runs. Settles when it is there or has been waited for long enough. */
export async function fetchFirstExamples(app: App, baseUrl: string): Promise<void> {
  const listed = fetchExamples(baseUrl).then((examples) => app.store.setState({ examples }));
  await Promise.race([listed, new Promise<void>((resolve) => app.scope.timeout(resolve, examplesMilliseconds))]);
}

/** What can wait until the page is painted: the model. */
export function fetchWhatIsNeeded(app: App): void {
  void app.engine.get().catch(() => undefined);
}
