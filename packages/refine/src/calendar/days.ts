/** Calendar days as `YYYY-MM-DD`, without time or zone: counted in UTC so that no clock shifts them. */

const DAY = 86_400_000;

function toTime(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The day `count` days later; earlier when negative. */
export function addDays(day: string, count: number): string {
  return toDay(toTime(day) + count * DAY);
}

/** Days from one day to another: 0 for the same, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toTime(to) - toTime(from)) / DAY);
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: string): number {
  return new Date(toTime(day)).getUTCDay() || 7;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

/** First and last day of a month (1 to 12). */
export function monthBounds(year: number, month: number): { first: string; last: string } {
  return {
    first: toDay(Date.UTC(year, month - 1, 1)),
    last: toDay(Date.UTC(year, month, 0)),
  };
}

/** The same day of another month, held to that month's last day. */
export function shiftMonth(day: string, count: number): string {
  const { first, last } = monthBounds(yearOf(day), monthOf(day) + count);
  const wanted = addDays(first, Number(day.slice(8, 10)) - 1);
  if (wanted > last) return last;
  return wanted;
}
