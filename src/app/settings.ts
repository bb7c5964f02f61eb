import type { Scope } from "../base";
import { captionDensities, captionProfiles, type CaptionProfileId } from "../description";
import { firstCaptionSettings } from "./captions/caption-settings";
import type { AppStore } from "./changes";
import { lengths, themeChoices, type AppState } from "./state";
import { languages } from "./strings/languages";

/** What of the browser's storage is used; absent or refusing storage is normal (private windows, full disks). */
export type SettingsStorage = Pick<Storage, "getItem" | "setItem">;

const storageKey = "linernote-settings";

type Settings = Pick<AppState, "theme" | "length" | "languageChoice" | "captionSettings">;

const oneOf = <Value extends string>(values: readonly Value[], given: unknown): Value | null => values.find((value) => value === given) ?? null;

/** Settings rebuilt field by field from what was stored; anything unknown is left out. */
export function readSettings(storage: SettingsStorage | null): Partial<Settings> {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(storageKey) ?? "{}");
    if (typeof stored !== "object" || stored === null) return {};
    const { theme, length, language, density, profile } = stored as Record<string, unknown>;
    const knownTheme = oneOf(themeChoices, theme);
    const knownLength = oneOf(lengths, length);
    const languageChoice = oneOf(languages, language);
    const captionSettings = {
      density: oneOf(captionDensities, density) ?? firstCaptionSettings.density,
      profile: oneOf(Object.keys(captionProfiles) as CaptionProfileId[], profile) ?? firstCaptionSettings.profile,
    };
    const asAtFirst = captionSettings.density === firstCaptionSettings.density && captionSettings.profile === firstCaptionSettings.profile;
    return { ...(asAtFirst ? {} : { captionSettings }), ...(knownTheme ? { theme: knownTheme } : {}), ...(knownLength ? { length: knownLength } : {}), ...(languageChoice ? { languageChoice } : {}) };
  } catch {
    return {};
  }
}

/** Takes over the stored settings and stores each change from then on. */
export function keepSettings(store: AppStore, storage: SettingsStorage | null, scope: Scope): void {
  store.setState(readSettings(storage));
  scope.own(
    store.subscribe((state, before) => {
      const { theme, length, languageChoice, captionSettings } = state;
      if (theme === before.theme && length === before.length && languageChoice === before.languageChoice && captionSettings === before.captionSettings) return;
      try {
        storage?.setItem(storageKey, JSON.stringify({ theme, length, ...captionSettings, ...(languageChoice ? { language: languageChoice } : {}) }));
      } catch {
        // Storage may be full or forbidden; the setting then holds until the page is closed.
      }
    }),
  );
}

/** Drops what was stored; what is set holds until the page is closed. */
export function forgetSettings(): void {
  try {
    globalThis.localStorage?.removeItem(storageKey);
  } catch {
    // Refused storage holds nothing.
  }
}

/** The browser's storage, or null where even touching it is refused. */
export function browserStorage(): SettingsStorage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
