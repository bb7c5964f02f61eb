import { createApp, type App } from "./app";
import { addFiles } from "./commands/recordings";
import { followState } from "./document-status";
import { fetchExamples } from "./intake/examples";
import { takeFilesFromPage } from "./intake/page-intake";
import { takeKeys } from "./keyboard";
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
  takeFilesFromPage(page, app.scope, {
    onFiles: (files) => {
      if (addFiles.available(app, files)) void addFiles.perform(app, files);
    },
    onHover: (dropping) => app.store.setState({ dropping }),
  });
  return app;
}

/** What can wait until the page is painted: the model and the list of examples. */
export function fetchWhatIsNeeded(app: App, baseUrl: string): void {
  void app.engine.get().catch(() => undefined);
  void fetchExamples(baseUrl).then((examples) => app.store.setState({ examples }));
}
