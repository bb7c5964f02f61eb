import { clockTime } from "../../base";
import type { Language } from "./languages";

/** Wording by number: "one" and "other" suffice for every language of the page; millions fall back to "other". */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

/** Numbers, times and lists as a language writes them. */
export interface Formats {
  readonly number: (value: number, digits?: 0 | 1) => string;
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

/** Made when first asked for and kept: the browser takes a tenth of a second to make ready for each kind. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => (made ??= make());
}

const decimalMarks: Readonly<Record<Language, string>> = { en: ".", de: ",", fr: ",", es: "," };

export function formatsOf(language: Language): Formats {
  const rules = once(() => new Intl.PluralRules(language));
  const conjunction = once(() => new Intl.ListFormat(language, { type: "conjunction" }));
  const units = once(() => new Intl.ListFormat(language, { type: "unit" }));
  const share = once(() => new Intl.NumberFormat(language, { style: "percent" }));
  const decimalMark = decimalMarks[language];
  const withDigits = ([0, 1] as const).map((digits) => once(() => new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits })));
  const [hours, minutes, seconds] = (["hour", "minute", "second"] as const).map((unit) => once(() => new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" })));
  // Below a thousand a language's numbers differ by their mark alone: no need to make anything ready while the page opens.
  const number = (value: number, digits: 0 | 1 = 0): string =>
    Math.abs(value) < 999 ? value.toFixed(digits).replace(".", decimalMark) : (withDigits[digits]?.().format(value) ?? String(value));
  return {
    number,
    percent: (percent) => share().format(percent / 100),
    megabytes: (bytes) => number(bytes / 1e6, bytes < 9.95e6 ? 1 : 0),
    list: (items) => conjunction().format(items),
    plural: (count, forms) => (rules().select(count) === "one" ? forms.one : forms.other),
    exactTime: (time) => {
      const hundredths = Math.max(0, Math.round(time * 100));
      return `${clockTime(hundredths / 100)}${decimalMark}${String(hundredths % 100).padStart(2, "0")}`;
    },
    spokenTime: (time) => {
      const whole = Math.max(0, Math.floor(time));
      const parts = [
        { count: Math.floor(whole / 3600), unit: hours },
        { count: Math.floor(whole / 60) % 60, unit: minutes },
        { count: whole % 60, unit: seconds },
      ].filter(({ count, unit }) => count > 0 || (whole === 0 && unit === seconds));
      return units().format(parts.map(({ count, unit }) => unit?.().format(count) ?? String(count)));
    },
  };
}
