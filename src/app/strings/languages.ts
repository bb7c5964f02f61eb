import { english, type Strings } from "./en";

export const languages = ["en", "de", "fr", "es"] as const;
export type Language = (typeof languages)[number];

/** Each in its own words, for who cannot read the others. */
export const languageNames: Readonly<Record<Language, string>> = { en: "English", de: "Deutsch", fr: "Français", es: "Español" };

/** The first of the reader's languages that the page speaks; English when it speaks none. */
export function languageFrom(preferred: readonly string[]): Language {
  const known = preferred.map((tag) => languages.find((language) => language === tag.toLowerCase().split("-")[0]));
  return known.find((language) => language !== undefined) ?? "en";
}

/** The words of a language; all but English come as a file of their own. Rejects when it cannot be fetched. */
export async function loadStrings(language: Language): Promise<Strings> {
  switch (language) {
    case "en":
      return english;
    case "de":
      return (await import("./de")).german;
    case "fr":
      return (await import("./fr")).french;
    case "es":
      return (await import("./es")).spanish;
  }
}
