import type { App } from "../app";
import type { Strings } from "../strings/en";

/** A key as it is shown and as `KeyboardEvent.key` names it. */
export interface Shortcut {
  readonly key: string;
  /** Together with Ctrl, or ⌘ on a Mac. */
  readonly control?: true;
  readonly shown: (strings: Strings) => string;
}

/** One act of the reader. Button, key help, shortcut and test all use this same object. */
export interface Command {
  readonly name: string;
  readonly label: (strings: Strings) => string;
  readonly shortcut: Shortcut | null;
  readonly available: (app: App) => boolean;
  readonly perform: (app: App) => void;
}

/** An act on something named: a recording, a format, a fact. */
export interface CommandOn<Target> {
  readonly name: string;
  readonly label: (strings: Strings) => string;
  readonly available: (app: App, target: Target) => boolean;
  readonly perform: (app: App, target: Target) => void | Promise<void>;
}
