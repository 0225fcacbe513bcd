import type { PlanItem } from "@dudao/core/model";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, monthBounds, shiftMonth, weekday } from "./days.ts";
import { type CalendarItem, monthGrid, undated } from "./month-grid.ts";
import { dayByKey, monthByKey, paramsOf, placeOf } from "./moving.ts";
import { isLate, yearBoard } from "./year-board.ts";

const item = (id: string, over: Partial<CalendarItem> = {}): CalendarItem => ({
  id,
  title: id,
  kind: "thematic",
  month: 11,
  startDate: null,
  endDate: null,
  state: "planned",
  ...over,
});

describe("days", () => {
  it("counts over months and leap years", () => {
    expect(addDays("2022-11-30", 1)).toBe("2022-12-01");
    expect(daysBetween("2020-02-28", "2020-03-01")).toBe(2);
    expect(weekday("2022-11-24")).toBe(4);
    expect(monthBounds(2020, 2)).toEqual({ first: "2020-02-01", last: "2020-02-29" });
    expect(shiftMonth("2022-01-31", 1)).toBe("2022-02-28");
    expect(shiftMonth("2022-01-15", -1)).toBe("2021-12-15");
  });
});

describe("monthGrid", () => {
  it("begins each week on Monday and covers the whole month", () => {
    const weeks = monthGrid(2022, 11, [], []);
    expect(weeks[0]?.days[0]?.date).toBe("2022-10-31");
    expect(weeks.at(-1)?.days.at(-1)?.date).toBe("2022-12-04");
    expect(weeks.flatMap((w) => w.days).filter((d) => d.inMonth)).toHaveLength(30);
  });

  it("cuts a long item at the week and never lays two bars over each other", () => {
    const items = [
      item("long", { startDate: "2022-11-10", endDate: "2022-11-18" }),
      item("short", { startDate: "2022-11-11", endDate: "2022-11-12" }),
      item("later", { startDate: "2022-11-17", endDate: "2022-11-17" }),
    ];
    const [, second, third] = monthGrid(2022, 11, items, []);
    expect(second?.spans).toMatchObject([
      { column: 3, length: 4, lane: 0, before: false, after: true },
      { column: 4, length: 2, lane: 1 },
    ]);
    expect(third?.spans).toMatchObject([
      { column: 0, length: 5, lane: 0, before: true, after: false },
      { column: 3, length: 1, lane: 1 },
    ]);
    expect(third?.lanes).toBe(2);
  });

  it("counts inspections of a day by what became of them", () => {
    const visit = (id: string, state: "planned" | "accepted" | "missed") => ({
      id,
      plannedDate: "2022-11-10",
      institutionName: "五中",
      leadInspectorName: "王",
      programmeTitle: "双减",
      state,
    });
    const weeks = monthGrid(
      2022,
      11,
      [],
      [visit("a", "planned"), visit("b", "accepted"), visit("c", "missed")],
    );
    const day = weeks.flatMap((w) => w.days).find((d) => d.date === "2022-11-10");
    expect(day).toMatchObject({ done: 1, open: 1, missed: 1 });
  });

  it("lists what has no dates apart", () => {
    const items = [item("a"), item("b", { startDate: "2022-11-01" }), item("c", { month: 3 })];
    expect(undated(items, 11).map((i) => i.id)).toEqual(["a"]);
  });
});

describe("the year board", () => {
  const plan = (over: Partial<PlanItem>): PlanItem =>
    ({ ...item("x"), year: 2022, ...over }) as PlanItem;

  it("marks an open item of a past month late, a settled one not", () => {
    expect(isLate(plan({ month: 5 }), "2022-11-24")).toBe(true);
    expect(isLate(plan({ month: 5, state: "cancelled" }), "2022-11-24")).toBe(false);
    expect(isLate(plan({ month: 11, endDate: "2022-11-30" }), "2022-11-24")).toBe(false);
  });

  it("counts done of due by month", () => {
    const cells = yearBoard(
      [
        plan({ month: 3, state: "done" }),
        plan({ month: 3 }),
        plan({ month: 3, state: "carriedOver" }),
      ],
      2022,
      "2022-11-24",
    );
    expect(cells).toHaveLength(12);
    expect(cells[2]).toMatchObject({ done: 1, due: 2, late: 1, current: false });
    expect(cells[10]?.current).toBe(true);
  });
});

describe("moving by keys and URL", () => {
  it("moves by day, week and month", () => {
    expect(dayByKey("2022-11-24", "ArrowDown")).toBe("2022-12-01");
    expect(dayByKey("2022-11-24", "Home")).toBe("2022-11-21");
    expect(dayByKey("2022-11-24", "PageUp")).toBe("2022-10-24");
    expect(dayByKey("2022-11-24", "a")).toBeNull();
    expect(monthByKey(11, "ArrowRight", 4)).toBe(12);
    expect(monthByKey(12, "ArrowRight", 4)).toBeNull();
    expect(monthByKey(2, "ArrowUp", 4)).toBeNull();
  });

  it("reads and writes its place, and bears nonsense", () => {
    const today = "2022-11-24";
    const place = placeOf(new URLSearchParams("view=month&month=9&kind=routine&day=x"), today);
    expect(place).toMatchObject({ view: "month", year: 2022, month: 9, day: null });
    expect(placeOf(paramsOf(place, today), today)).toEqual(place);
    expect(placeOf(new URLSearchParams("year=99999&month=0"), today)).toMatchObject({
      view: "year",
      year: 2022,
      month: 11,
    });
    expect(placeOf(new URLSearchParams("day=2022-02-31"), today).day).toBeNull();
  });
});
