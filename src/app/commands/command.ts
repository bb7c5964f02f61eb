import type { App } from "../app";

/** A key as it is shown and as `KeyboardEvent.key` names it. */
export interface Shortcut {
  readonly key: string;
  readonly shown: string;
}

/** One act of the reader. Button, key help, shortcut and test all use this same object. */
export interface Command {
  readonly name: string;
  readonly label: string;
  readonly shortcut: Shortcut | null;
  readonly available: (app: App) => boolean;
  readonly perform: (app: App) => void;
}

/** An act on something named: a recording, a format, a fact. */
export interface CommandOn<Target> {
  readonly name: string;
  readonly label: string;
  readonly available: (app: App, target: Target) => boolean;
  readonly perform: (app: App, target: Target) => void | Promise<void>;
}
