import type { Engagement, PeopleCalendar } from "@dudao/core/model";
import { addDays, monthBounds, monthOf, shiftMonth, weekday, yearOf } from "../calendar/days.ts";

export type CalendarView = "week" | "month";

/** First and last day that a view shows around a day. */
export function spanOf(view: CalendarView, day: string): { from: string; to: string } {
  if (view === "month") {
    const { first, last } = monthBounds(yearOf(day), monthOf(day));
    return { from: first, to: last };
  }
  const from = addDays(day, 1 - weekday(day));
  return { from, to: addDays(from, 6) };
}

/** The day a step forward or back leads to. */
export function stepped(view: CalendarView, day: string, by: 1 | -1): string {
  return view === "month" ? shiftMonth(day, by) : addDays(day, 7 * by);
}

/** Every day of a span. */
export function daysOf({ from, to }: { from: string; to: string }): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** What stands in a cell; of others' time nothing but that it is taken is known, so each has a key. */
export type Placed = Engagement & { readonly key: string };

export type PersonRow = {
  readonly person: PeopleCalendar["people"][number];
  readonly byDay: ReadonlyMap<string, readonly Placed[]>;
  readonly count: number;
};

const ORDER = { morning: 0, wholeDay: 1, afternoon: 2 } as const;

/** People as rows, the busiest first; those with nothing only if asked for. */
export function rowsOf(calendar: PeopleCalendar, everybody: boolean): PersonRow[] {
  const byPerson = new Map<string, Map<string, Placed[]>>();
  for (const [index, one] of calendar.engagements.entries()) {
    const days = byPerson.get(one.inspectorId) ?? new Map<string, Placed[]>();
    const placed = { ...one, key: one.id ?? String(index) };
    days.set(one.day, [...(days.get(one.day) ?? []), placed]);
    byPerson.set(one.inspectorId, days);
  }
  const place = (one: Engagement) => (one.dayPart ? ORDER[one.dayPart] : 3);
  return calendar.people
    .map((person) => {
      const byDay = byPerson.get(person.id) ?? new Map<string, Placed[]>();
      for (const list of byDay.values()) list.sort((a, b) => place(a) - place(b));
      return { person, byDay, count: [...byDay.values()].flat().length };
    })
    .filter((row) => everybody || row.count > 0)
    .sort((a, b) => b.count - a.count || a.person.name.localeCompare(b.person.name, "zh-CN"));
}
