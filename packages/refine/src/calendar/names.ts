import type { Locale } from "@dudao/core/model";

const tag = (locale: Locale) => (locale === "en" ? "en-GB" : "zh-CN");

/** 11月, November; shortened where many stand in a row: Nov. */
export function monthName(month: number, locale: Locale, short = false): string {
  const at = new Date(Date.UTC(2022, month - 1, 1));
  // The long name in Chinese is 十一月; offices write 11月.
  const form = locale === "en" && !short ? "long" : "short";
  return new Intl.DateTimeFormat(tag(locale), { month: form, timeZone: "UTC" }).format(at);
}

/** 2022年11月, November 2022. */
export function monthOfYear(year: number, month: number, locale: Locale): string {
  const at = new Date(Date.UTC(year, month - 1, 1));
  const options = { year: "numeric", month: "long", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(tag(locale), options).format(at);
}

/** Names of the days of a week from Monday: 周一, Mon. */
export function weekdayNames(locale: Locale): string[] {
  const format = new Intl.DateTimeFormat(tag(locale), { weekday: "short", timeZone: "UTC" });
  // 1 August 2022 was a Monday.
  return [1, 2, 3, 4, 5, 6, 7].map((day) => format.format(new Date(Date.UTC(2022, 7, day))));
}
