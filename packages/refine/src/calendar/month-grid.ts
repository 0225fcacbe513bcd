import type { Inspection, PlanItem } from "@dudao/core/model";
import { addDays, daysBetween, monthBounds, weekday } from "./days.ts";

/** What of a record the calendar draws. */
export type CalendarItem = Pick<
  PlanItem,
  "id" | "title" | "kind" | "month" | "startDate" | "endDate" | "state"
>;
export type CalendarInspection = Pick<
  Inspection,
  "id" | "plannedDate" | "institutionName" | "leadInspectorName" | "state" | "programmeTitle"
>;

/** A plan item's bar within one week. Columns count from 0 for Monday. */
export type Span = {
  readonly item: CalendarItem;
  readonly column: number;
  readonly length: number;
  readonly lane: number;
  /** The bar began in an earlier week, or goes on in a later one. */
  readonly before: boolean;
  readonly after: boolean;
};

export type Day = {
  readonly date: string;
  readonly inMonth: boolean;
  readonly inspections: readonly CalendarInspection[];
  /** Carried out, still to do, and not carried out. */
  readonly done: number;
  readonly open: number;
  readonly missed: number;
};

export type Week = {
  readonly days: readonly Day[];
  readonly spans: readonly Span[];
  /** How many rows of bars the week needs. */
  readonly lanes: number;
};

const CARRIED_OUT: readonly string[] = ["recorded", "submitted", "returned", "accepted"];

function dayOf(date: string, inMonth: boolean, inspections: readonly CalendarInspection[]): Day {
  const count = (test: (state: string) => boolean) =>
    inspections.filter(({ state }) => test(state)).length;
  return {
    date,
    inMonth,
    inspections,
    done: count((state) => CARRIED_OUT.includes(state)),
    open: count((state) => state === "planned" || state === "inProgress"),
    missed: count((state) => state === "missed"),
  };
}

/** Bars of one week, each in the first lane that is free at its columns. */
function spansOf(items: readonly CalendarItem[], monday: string): Span[] {
  const sunday = addDays(monday, 6);
  const taken: number[] = [];
  const spans: Span[] = [];
  for (const item of items) {
    if (!item.startDate) continue;
    const end = item.endDate && item.endDate > item.startDate ? item.endDate : item.startDate;
    if (item.startDate > sunday || end < monday) continue;
    const column = Math.max(0, daysBetween(monday, item.startDate));
    const last = Math.min(6, daysBetween(monday, end));
    const free = taken.findIndex((until) => until < column);
    const lane = free === -1 ? taken.length : free;
    taken[lane] = last;
    const length = last - column + 1;
    spans.push({
      item,
      column,
      length,
      lane,
      before: item.startDate < monday,
      after: end > sunday,
    });
  }
  return spans;
}

/** Earlier first, longer first: bars keep their lane from week to week as far as they can. */
function inDrawingOrder(items: readonly CalendarItem[]): CalendarItem[] {
  return [...items].sort(
    (a, b) =>
      (a.startDate ?? "").localeCompare(b.startDate ?? "") ||
      (b.endDate ?? "").localeCompare(a.endDate ?? "") ||
      a.id.localeCompare(b.id),
  );
}

/** The weeks of a month from Monday to Sunday, with plan items as bars and inspections by day. */
export function monthGrid(
  year: number,
  month: number,
  items: readonly CalendarItem[],
  inspections: readonly CalendarInspection[],
): Week[] {
  const { first, last } = monthBounds(year, month);
  const byDay = new Map<string, CalendarInspection[]>();
  for (const one of inspections) {
    byDay.set(one.plannedDate, [...(byDay.get(one.plannedDate) ?? []), one]);
  }
  const ordered = inDrawingOrder(items);
  const weeks: Week[] = [];
  for (let monday = addDays(first, 1 - weekday(first)); monday <= last; ) {
    const days = [0, 1, 2, 3, 4, 5, 6].map((offset) => {
      const date = addDays(monday, offset);
      return dayOf(date, date >= first && date <= last, byDay.get(date) ?? []);
    });
    const spans = spansOf(ordered, monday);
    weeks.push({ days, spans, lanes: Math.max(0, ...spans.map((span) => span.lane + 1)) });
    monday = addDays(monday, 7);
  }
  return weeks;
}

/** Items of the month that have no dates yet. */
export function undated(items: readonly CalendarItem[], month: number): CalendarItem[] {
  return items.filter((item) => !item.startDate && item.month === month);
}
