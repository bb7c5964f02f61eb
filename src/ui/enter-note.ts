import type { Scope } from "../base";

let origin: HTMLElement | null = null;

/** Moves the keyboard into the note, once it is drawn; closing the note leads back to where it came from. */
export function enterNote(scope: Scope): void {
  const from = document.activeElement;
  scope.animationFrame(() => {
    document.getElementById("note")?.focus();
    origin = from instanceof HTMLElement ? from : null;
  });
}

/** Gives the keyboard back to the phrase or fact it came from. */
export function leaveNote(): void {
  if (origin?.isConnected) origin.focus();
  origin = null;
}
