import { clockTime } from "../../base";
import type { Language } from "./languages";

/** Wording by number: "one" and "other" suffice for every language of the page; millions fall back to "other". */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

/** Numbers, times and lists as a language writes them. */
export interface Formats {
  readonly number: (value: number, digits?: number) => string;
  /** Whole percent, from 0–100. */
  readonly percent: (percent: number) => string;
  /** Megabytes (10⁶ bytes) without their unit: one digit after the mark below ten. */
  readonly megabytes: (bytes: number) => string;
  /** "a, b and c" */
  readonly list: (items: readonly string[]) => string;
  readonly plural: (count: number, forms: PluralForms) => string;
  /** A length of time in full words, as a voice says it: "1 minute, 15 seconds". */
  readonly spokenTime: (seconds: number) => string;
  /** A moment to the hundredth, as it is typed: "1:15.20". */
  readonly exactTime: (seconds: number) => string;
}

export function formatsOf(language: Language): Formats {
  const rules = new Intl.PluralRules(language);
  const conjunction = new Intl.ListFormat(language, { type: "conjunction" });
  const units = new Intl.ListFormat(language, { type: "unit" });
  const share = new Intl.NumberFormat(language, { style: "percent" });
  const decimalMark = new Intl.NumberFormat(language).formatToParts(0.5).find(({ type }) => type === "decimal")?.value ?? ".";
  const number = (value: number, digits = 0): string => new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
  const unit = (value: number, name: "hour" | "minute" | "second"): string => new Intl.NumberFormat(language, { style: "unit", unit: name, unitDisplay: "long" }).format(value);
  return {
    number,
    percent: (percent) => share.format(percent / 100),
    megabytes: (bytes) => number(bytes / 1e6, bytes < 9.95e6 ? 1 : 0),
    list: (items) => conjunction.format(items),
    plural: (count, forms) => (rules.select(count) === "one" ? forms.one : forms.other),
    exactTime: (seconds) => {
      const hundredths = Math.max(0, Math.round(seconds * 100));
      return `${clockTime(hundredths / 100)}${decimalMark}${String(hundredths % 100).padStart(2, "0")}`;
    },
    spokenTime: (seconds) => {
      const whole = Math.max(0, Math.floor(seconds));
      const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
      const parts = [hours > 0 ? unit(hours, "hour") : null, minutes > 0 ? unit(minutes, "minute") : null, rest > 0 || whole === 0 ? unit(rest, "second") : null];
      return units.format(parts.filter((part) => part !== null));
    },
  };
}
