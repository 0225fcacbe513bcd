import type { PlanItem } from "@dudao/core/model";
import { monthOf, yearOf } from "./days.ts";

export type MonthCell = {
  readonly month: number;
  readonly items: readonly PlanItem[];
  readonly done: number;
  /** Items that count: cancelled and carried-over ones do not. */
  readonly due: number;
  readonly current: boolean;
  /** Items of a month that is over and are neither done nor settled otherwise. */
  readonly late: number;
};

const SETTLED: readonly string[] = ["done", "carriedOver", "cancelled"];

/** Whether the item's time is over and it is still open. */
export function isLate(
  item: Pick<PlanItem, "year" | "month" | "endDate" | "state">,
  today: string,
): boolean {
  if (SETTLED.includes(item.state)) return false;
  if (item.endDate) return item.endDate < today;
  const year = yearOf(today);
  return item.year < year || (item.year === year && item.month < monthOf(today));
}

/** The twelve months of a year's plan. */
export function yearBoard(items: readonly PlanItem[], year: number, today: string): MonthCell[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = index + 1;
    const own = items.filter((item) => item.month === month);
    const due = own.filter((item) => item.state !== "cancelled" && item.state !== "carriedOver");
    return {
      month,
      items: own,
      done: due.filter((item) => item.state === "done").length,
      due: due.length,
      current: yearOf(today) === year && monthOf(today) === month,
      late: own.filter((item) => isLate(item, today)).length,
    };
  });
}
