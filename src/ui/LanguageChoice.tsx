import type { ReactNode } from "react";
import { chooseLanguage, languageNames, languages, type Language } from "../app";
import { useApp, useStrings } from "./context";

/** The language of the interface; each stands in its own words. */
export function LanguageChoice(): ReactNode {
  const app = useApp();
  const strings = useStrings();
  return (
    <select
      className="language"
      aria-label={chooseLanguage.label(strings)}
      data-testid="language"
      value={strings.language}
      onChange={({ currentTarget }) => void chooseLanguage.perform(app, currentTarget.value as Language)}
    >
      {languages.map((language) => (
        <option key={language} value={language} lang={language}>
          {languageNames[language]}
        </option>
      ))}
    </select>
  );
}
