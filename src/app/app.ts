import { createStore } from "zustand/vanilla";
import { Scope } from "../base";
import type { Engine } from "../engine/protocol";
import type { AppStore } from "./changes";
import { createEngineStarter, type EngineStarter } from "./engine-starter";
import type { ShellKeeper } from "./offline/shell-keeper";
import { createPlayer, type Player } from "./player";
import { createQueue, type Queue } from "./queue";
import { firstState, type AppState } from "./state";

/** What the app needs from outside; tests hand in their own. */
export interface AppOptions {
  readonly loadEngine: () => Promise<Engine>;
  /** Milliseconds of a clock that only goes forward. */
  readonly now?: () => number;
}

/** The whole app without its drawing: state, the parts that change it, and their owner. */
export interface App {
  readonly store: AppStore;
  readonly engine: EngineStarter;
  readonly queue: Queue;
  readonly player: Player;
  readonly scope: Scope;
  /** Keeps the page's own files; null where nobody asked for it (in development, in tests). */
  shell: ShellKeeper | null;
}

export function createApp(options: AppOptions): App {
  const scope = new Scope();
  const store = createStore<AppState>(() => firstState);
  const engine = createEngineStarter(store, options.loadEngine);
  scope.own(() => engine.dispose());
  const player = createPlayer();
  scope.own(() => player.dispose());
  const queue = createQueue(store, engine, options.now ?? (() => performance.now()));
  scope.own(() => queue.dispose());
  return { store, engine, queue, player, scope, shell: null };
}
