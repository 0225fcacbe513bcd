import {
  findingStates,
  institutionKinds,
  type Locale,
  say,
  type YearReport,
} from "@dudao/core/model";

export type Programme = YearReport["programmes"][number];

/** Programmes in the order of the office's document: as they began in the year. */
export function inDocumentOrder(programmes: readonly Programme[]): Programme[] {
  return [...programmes].sort(
    (a, b) => a.startDate.localeCompare(b.startDate) || a.title.localeCompare(b.title, "zh-CN"),
  );
}

const DIGITS = "零一二三四五六七八九";

/** 1 to 99 as headings count: 一, 十, 十一, 二十, 二十一. */
export function hanNumber(value: number): string {
  if (value < 10) return DIGITS[value] ?? "";
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens === 1 ? "" : DIGITS[tens]}十${ones === 0 ? "" : DIGITS[ones]}`;
}

/** The number before a heading of the first level, as the language writes it. */
export function headingNumber(value: number, locale: Locale): string {
  return locale === "en" ? `${value}. ` : `${hanNumber(value)}、`;
}

/** A table: what stands behind a chart, and what is read where a chart cannot be. */
export type Rows = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
};

type Words = {
  month: string;
  monthName: (month: number) => string;
  visits: string;
  findings: string;
  closed: string;
  state: string;
  count: string;
  kind: string;
  units: string;
  inspected: string;
  share: string;
};

/** Visits and findings by month. */
export function monthRows(report: YearReport, words: Words): Rows {
  return {
    head: [words.month, words.visits, words.findings, words.closed],
    rows: report.months.map((m) => [words.monthName(m.month), m.visits, m.findings, m.closed]),
  };
}

/** Findings by state, in the order in which they move; states without any are left out. */
export function stateRows(report: YearReport, words: Words, locale: Locale): Rows {
  const counts = new Map(report.findingStates.map(({ state, count }) => [state, count]));
  return {
    head: [words.state, words.count],
    rows: findingStates
      .filter(({ value }) => (counts.get(value) ?? 0) > 0)
      .map((choice) => [say(choice, locale), counts.get(choice.value) ?? 0]),
  };
}

/** Units inspected of units there are, by kind; kinds without units are left out. */
export function coverageRows(report: YearReport, words: Words, locale: Locale): Rows {
  const order = institutionKinds.map(({ value }) => value as string);
  const kinds = report.kinds
    .filter(({ units, inspected }) => units > 0 || inspected > 0)
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return {
    head: [words.kind, words.units, words.inspected, words.share, words.findings],
    rows: kinds.map(({ kind, units, inspected, findings }) => {
      const choice = institutionKinds.find(({ value }) => value === kind);
      const share = units === 0 ? "—" : `${Math.floor((inspected / units) * 100)}%`;
      return [choice ? say(choice, locale) : kind, units, inspected, share, findings];
    }),
  };
}

/** Months that are over or running, so that a chart of a running year does not fall to nought. */
export function monthsUntil(report: YearReport): YearReport["months"] {
  const asOfYear = Number(report.asOf.slice(0, 4));
  if (asOfYear > report.year) return report.months;
  const until = Number(report.asOf.slice(5, 7));
  return report.months.filter(({ month }) => month <= until);
}

/** A text as its paragraphs: one per line, empty lines left out. */
export function paragraphsOf(text: string | null | undefined): string[] {
  return (text ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Rows as comma-separated values a spreadsheet opens, with the mark that tells it UTF-8. */
export function toCsv({ head, rows }: Rows): string {
  const cell = (value: string | number) => {
    const text = String(value);
    // A cell that begins like a formula would be run by the spreadsheet.
    const safe = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
    return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = [head, ...rows].map((row) => row.map(cell).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}
