import { announce } from "../changes";
import { speak } from "../language";
import type { Language } from "../strings/languages";
import type { CommandOn } from "./command";

/** Another language for the interface, kept for the next visit. */
export const chooseLanguage: CommandOn<Language> = {
  name: "language",
  label: (strings) => strings.languageLabel,
  available: () => true,
  perform: async ({ store }, language) => {
    if (!(await speak(store, language))) announce(store, store.getState().strings.languageFailed);
    else store.setState({ languageChoice: language });
  },
};
