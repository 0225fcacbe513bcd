/** Numbers and dates as official documents write them. */

export type DocumentNumber = {
  /** 机关代字, such as 某教督. */
  readonly code: string;
  readonly year: number;
  readonly serial: number;
};

/** 某教督〔2022〕5号: six-sided brackets, no 第, no leading zeros (GB/T 9704-2012, 7.2.5). */
export function documentNumber({ code, year, serial }: DocumentNumber): string {
  return `${code}〔${year}〕${serial}号`;
}

/**
 * 2022年11月10日, without leading zeros (7.3.5.4).
 * @throws RangeError for a text that is no day ("2022-11-10").
 */
export function officialDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (!year) throw new RangeError(`no date: ${date}`);
  return `${year}年${Number(month)}月${Number(day)}日`;
}
