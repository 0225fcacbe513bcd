import { addDays, monthOf, shiftMonth, weekday, yearOf } from "./days.ts";

/** The day a key leads to from a day of the month view; null for keys that are not the grid's. */
export function dayByKey(day: string, key: string): string | null {
  switch (key) {
    case "ArrowLeft":
      return addDays(day, -1);
    case "ArrowRight":
      return addDays(day, 1);
    case "ArrowUp":
      return addDays(day, -7);
    case "ArrowDown":
      return addDays(day, 7);
    case "Home":
      return addDays(day, 1 - weekday(day));
    case "End":
      return addDays(day, 7 - weekday(day));
    case "PageUp":
      return shiftMonth(day, -1);
    case "PageDown":
      return shiftMonth(day, 1);
    default:
      return null;
  }
}

/** The month a key leads to on the year board of `columns` columns; null past its ends. */
export function monthByKey(month: number, key: string, columns: number): number | null {
  const steps: Record<string, number> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -columns,
    ArrowDown: columns,
  };
  if (key === "Home") return 1;
  if (key === "End") return 12;
  const to = month + (steps[key] ?? 0);
  return to !== month && to >= 1 && to <= 12 ? to : null;
}

/** What the calendar shows, as it stands in the URL. */
export type CalendarPlace = {
  readonly view: "year" | "month";
  readonly year: number;
  readonly month: number;
  /** Focused day of the month view. */
  readonly day: string | null;
  readonly inspectorId: string | null;
  readonly kinds: readonly string[];
};

/** Reads the place from the URL; what is missing or nonsense falls back to today. */
export function placeOf(params: URLSearchParams, today: string): CalendarPlace {
  const whole = (name: string, low: number, high: number, fallback: number) => {
    const value = Number(params.get(name) ?? Number.NaN);
    return Number.isInteger(value) && value >= low && value <= high ? value : fallback;
  };
  const day = params.get("day");
  return {
    view: params.get("view") === "month" ? "month" : "year",
    year: whole("year", 2000, 2100, yearOf(today)),
    month: whole("month", 1, 12, monthOf(today)),
    day: day && /^\d{4}-\d{2}-\d{2}$/.test(day) && addDays(day, 0) === day ? day : null,
    inspectorId: params.get("inspector") || null,
    kinds: params.getAll("kind"),
  };
}

/** The URL of a place; what equals the default is left out, so that links stay short. */
export function paramsOf(place: CalendarPlace, today: string): URLSearchParams {
  const params = new URLSearchParams();
  if (place.view === "month") params.set("view", "month");
  if (place.year !== yearOf(today)) params.set("year", String(place.year));
  if (place.view === "month") params.set("month", String(place.month));
  if (place.view === "month" && place.day) params.set("day", place.day);
  if (place.inspectorId) params.set("inspector", place.inspectorId);
  for (const kind of place.kinds) params.append("kind", kind);
  return params;
}
