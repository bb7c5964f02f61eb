import { askToLast, clearKept, whatIsKept } from "../../library";
import type { App } from "../app";
import { announce } from "../changes";
import { phaseOf } from "../document-status";
import { forgetSettings } from "../settings";
import type { Command, CommandOn } from "./command";

/** Where the page lies: what it keeps is filed under its address. */
type Place = { readonly baseUrl: string };

async function count({ store }: App, baseUrl: string): Promise<void> {
  store.setState({ kept: await whatIsKept(baseUrl) });
}

/** Opens or closes the sheet that tells what is kept on this device. */
export const showKept: CommandOn<Place> = {
  name: "kept",
  label: (strings) => strings.keptTitle,
  available: () => true,
  perform: async (app, { baseUrl }) => {
    const open = !app.store.getState().keptOpen;
    app.store.setState({ keptOpen: open });
    if (open) await count(app, baseUrl);
  },
};

export const keepForGood: CommandOn<Place> = {
  name: "keep-for-good",
  label: (strings) => strings.keptAsk,
  available: ({ store }) => store.getState().kept?.lasting === false,
  perform: async (app, { baseUrl }) => {
    const { strings } = app.store.getState();
    announce(app.store, (await askToLast()) ? strings.keptLasting : strings.keptDeclined);
    await count(app, baseUrl);
  },
};

export const clearAllKept: CommandOn<Place> = {
  name: "clear-kept",
  label: (strings) => strings.keptClear,
  available: ({ store }) => store.getState().shell !== "cleared",
  perform: async (app, { baseUrl }) => {
    await app.shell?.leave();
    await clearKept(baseUrl);
    forgetSettings();
    announce(app.store, app.store.getState().strings.keptCleared);
    await count(app, baseUrl);
  },
};

/** Puts the newer version of the page in place. Never while something is being worked on. */
export const useUpdate: Command = {
  name: "update",
  label: (strings) => strings.updateNow,
  shortcut: null,
  available: ({ store }) => {
    const state = store.getState();
    return (state.update === "waiting" || state.update === "elsewhere") && phaseOf(state) !== "busy" && phaseOf(state) !== "live";
  },
  perform: (app) => void app.shell?.update(),
};
