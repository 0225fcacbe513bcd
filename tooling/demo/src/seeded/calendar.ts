const DAY_MS = 86_400_000;

/** The day `days` after a day, `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whether offices and schools work on a day: Monday to Friday, but not on the holidays given. */
export function isWorkday(day: string, holidays: ReadonlySet<string>): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

/** Every working day from one day to another, both included. */
export function workdays(from: string, to: string, holidays: ReadonlySet<string>): string[] {
  const out: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (isWorkday(day, holidays)) out.push(day);
  }
  if (out.length === 0) throw new Error(`no working day from ${from} to ${to}`);
  return out;
}

/** The first working day on or after a day. */
export function nextWorkday(day: string, holidays: ReadonlySet<string>): string {
  let at = day;
  while (!isWorkday(at, holidays)) at = addDays(at, 1);
  return at;
}

/** The last working day on or before a day. */
export function lastWorkday(day: string, holidays: ReadonlySet<string>): string {
  let at = day;
  while (!isWorkday(at, holidays)) at = addDays(at, -1);
  return at;
}

/** Every day from one to another: the holidays of a year are written as ranges. */
export function days(...ranges: readonly (readonly [from: string, to: string])[]): Set<string> {
  const out = new Set<string>();
  for (const [from, to] of ranges) {
    for (let day = from; day <= to; day = addDays(day, 1)) out.add(day);
  }
  return out;
}

/** A time of day from minutes after midnight, `HH:MM`. */
export function timeOf(minutes: number): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
