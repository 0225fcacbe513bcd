/** Days on which offices work: weekends are off, but for what the calendar of holidays says. */
export type WorkCalendar = {
  /** Days off besides weekends, `YYYY-MM-DD`. */
  readonly holidays: readonly string[];
  /** Saturdays and Sundays that are worked instead. */
  readonly workdays: readonly string[];
};

const DAY_MS = 86_400_000;

/** The day so many days after another, `YYYY-MM-DD`; a negative number goes back. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day so many months later, or the last of a month that is too short for it. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
}

/** The same day so many years later; the 29th of February becomes the 28th. */
export function addYears(day: string, years: number): string {
  return addMonths(day, 12 * years);
}

/** The later of two days. */
export function laterOf(one: string, other: string): string {
  return one < other ? other : one;
}

/** Whether offices work on a day. */
export function isWorkingDay(day: string, calendar: WorkCalendar): boolean {
  if (calendar.holidays.includes(day)) return false;
  if (calendar.workdays.includes(day)) return true;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/**
 * The last of so many working days after a day. The day itself does not count, as with every
 * period of the civil code (民法典 第二百零一条).
 */
export function workingDaysAfter(day: string, count: number, calendar: WorkCalendar): string {
  let at = day;
  for (let left = count; left > 0; ) {
    at = addDays(at, 1);
    if (isWorkingDay(at, calendar)) left -= 1;
  }
  return at;
}
