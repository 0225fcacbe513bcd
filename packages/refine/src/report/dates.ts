import type { Locale } from "@dudao/core/model";

/** 2022年3月1日至11月18日; one day is said once. */
export function dateRange(from: string, to: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : "zh-CN", {
    year: "numeric",
    month: "long",
    day: "numeric",
    timeZone: "UTC",
  });
  const at = (day: string) => new Date(`${day.slice(0, 10)}T00:00:00Z`);
  if (from === to) return format.format(at(from));
  if (locale === "en") return format.formatRange(at(from), at(to));
  const end = format.format(at(to));
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${format.format(at(from))}至${sameYear ? end.slice(5) : end}`;
}
