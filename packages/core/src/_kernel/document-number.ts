/** The number as printed: series, year in hexagonal brackets, running number (GB/T 9704). */
export function printedNumber(series: string, year: number, number: number): string {
  return `${series}〔${year}〕${number}号`;
}

/** Series, year and running number of a printed number, whatever its brackets; none when it has not that form. */
export function readNumber(
  printed: string,
): { series: string; year: number; number: number } | undefined {
  const match = /^(.+?)[〔[【((](\d{4})[〕\]】))]\s*(?:第)?(\d{1,6})号?$/.exec(printed.trim());
  if (!match) return undefined;
  return { series: match[1] ?? "", year: Number(match[2]), number: Number(match[3]) };
}
