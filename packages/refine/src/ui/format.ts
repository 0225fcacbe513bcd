import type { Locale, LocalText } from "@dudao/core/model";
import { useMemo } from "react";
import { useT } from "../i18n/use-t.ts";

/** Offices work by Beijing time wherever the browser stands. */
const ZONE = "Asia/Shanghai";

const cache = new Map<string, Intl.DateTimeFormat>();
function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = cache.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : "zh-CN", options);
  cache.set(key, made);
  return made;
}

const DAY: Intl.DateTimeFormatOptions = { year: "numeric", month: "long", day: "numeric" };

/** `2022-11-10` as 2022年11月10日 or 10 November 2022; what is no date comes back as it is. */
export function formatDate(value: string, locale: Locale): string {
  const at = new Date(`${value.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return value;
  return dateFormat(locale, { ...DAY, timeZone: "UTC" }).format(at);
}

/** `2022-11-10` as 11月10日 or 10 Nov: where the year is plain from what stands around it. */
export function formatDay(value: string, locale: Locale): string {
  const at = new Date(`${value.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return value;
  const month = locale === "en" ? "short" : "long";
  return dateFormat(locale, { month, day: "numeric", timeZone: "UTC" }).format(at);
}

/** An ISO moment as 2022年11月10日 14:30, by Beijing time. */
export function formatDateTime(value: string, locale: Locale): string {
  const at = new Date(value);
  if (Number.isNaN(at.getTime())) return value;
  const day = dateFormat(locale, { ...DAY, timeZone: ZONE }).format(at);
  const time = dateFormat(locale, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: ZONE,
  }).format(at);
  return `${day} ${time}`;
}

/** A number with thousands separators and at most `digits` decimals (6 unless told). */
export function formatNumber(value: number | string, locale: Locale, digits = 6): string {
  const number = Number(value);
  if (Number.isNaN(number)) return String(value);
  return new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(number);
}

/** A share between 0 and 1 as a percentage with one decimal at most. */
export function formatShare(value: number | string, locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format(
    Number(value),
  );
}

/** A count with its unit: 184 个, in English the bare number. */
export function formatCount(value: number, unit: LocalText | undefined, locale: Locale): string {
  const said = unit ? (locale === "en" ? unit.en : unit.zh) : "";
  const number = formatNumber(value, locale);
  return said ? `${number} ${said}` : number;
}

/** Whole days from `today` to `date`, both `YYYY-MM-DD`; negative when it is past. */
export function daysUntil(date: string, today: string): number {
  return Math.round(
    (Date.parse(`${date}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000,
  );
}

export type Format = {
  date(value: string | null | undefined): string;
  day(value: string | null | undefined): string;
  dateTime(value: string | null | undefined): string;
  number(value: number | string | null | undefined, digits?: number): string;
  share(value: number | string | null | undefined): string;
  count(value: number | null | undefined, unit?: LocalText): string;
};

const NOTHING = "—";

/** Formatters in the current language; nothing given shows as a dash. */
export function useFormat(): Format {
  const { locale } = useT();
  return useMemo(() => {
    const or = <T>(value: T | null | undefined, make: (value: T) => string) =>
      value === null || value === undefined || value === "" ? NOTHING : make(value);
    return {
      date: (value) => or(value, (v) => formatDate(v, locale)),
      day: (value) => or(value, (v) => formatDay(v, locale)),
      dateTime: (value) => or(value, (v) => formatDateTime(v, locale)),
      number: (value, digits) => or(value, (v) => formatNumber(v, locale, digits)),
      share: (value) => or(value, (v) => formatShare(v, locale)),
      count: (value, unit) => or(value, (v) => formatCount(v, unit, locale)),
    };
  }, [locale]);
}
