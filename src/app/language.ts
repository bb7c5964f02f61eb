import type { AppStore } from "./changes";
import { languageFrom, loadStrings, type Language } from "./strings/languages";

let latest = 0;

/** Puts the interface into a language, once its words have come. False when they could not be fetched. */
export async function speak(store: AppStore, language: Language): Promise<boolean> {
  const mine = ++latest;
  try {
    const strings = await loadStrings(language);
    // A slow answer never replaces a later wish.
    if (mine === latest) store.setState({ strings });
    return true;
  } catch {
    return false;
  }
}

/** The language the reader chose, else the first of the browser's that the page speaks; English where it cannot be had. */
export async function speakReadersLanguage(store: AppStore, preferred: readonly string[]): Promise<void> {
  await speak(store, store.getState().languageChoice ?? languageFrom(preferred));
}
