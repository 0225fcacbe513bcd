import type { CoverageSchool } from "@dudao/core/model";
import { describe, expect, test } from "vitest";
import { dialled, termOf } from "./board-text.ts";
import { daysOf, rowsOf, spanOf, stepped } from "./people-grid.ts";
import {
  cellByKey,
  matrixOf,
  narrowed,
  noFilter,
  readFilter,
  shapeOf,
  tilesOf,
  writeFilter,
} from "./view.ts";

function school(id: string, change: Partial<CoverageSchool> = {}): CoverageSchool {
  return {
    id,
    name: id,
    kind: "primary",
    township: "城关镇",
    districtId: "d1",
    inspectorId: "wang",
    assignmentId: `a-${id}`,
    since: "2021-09-01",
    marks: [],
    ...change,
  };
}

const inspector = (id: string, load: number) => ({
  id,
  name: id,
  kind: "assignedInspector",
  districtId: null,
  appointedUntil: null,
  standing: "appointed" as const,
  load,
  kindergartens: 0,
  overload: false,
});

const schools = [
  school("a"),
  school("b", { districtId: "d2", marks: ["rotationDue"] }),
  school("c", { districtId: null, inspectorId: null, marks: ["gap"], township: "八宝镇" }),
];

describe("the matrix", () => {
  const matrix = matrixOf({
    schools,
    inspectors: [inspector("li", 0), inspector("wang", 2)],
    districts: [
      { id: "d1", name: "一" },
      { id: "d2", name: "二" },
    ],
  });

  test("has gaps first, then who has most, and counts every school once", () => {
    expect(matrix.rows.map((row) => row.inspector?.id ?? null)).toEqual([null, "wang", "li"]);
    expect(matrix.columns.map(({ id }) => id)).toEqual(["d1", "d2", null]);
    expect(matrix.rows[1]?.cells).toEqual([
      { count: 1, problems: 0 },
      { count: 1, problems: 1 },
      { count: 0, problems: 0 },
    ]);
    const sum = matrix.rows.reduce((total, row) => total + row.total.count, 0);
    expect(sum).toBe(schools.length);
    expect(matrix.totals.map((cell) => cell.count)).toEqual([1, 1, 1]);
  });

  test("is walked with the arrow keys and ends at its edges", () => {
    const size = { rows: 3, columns: 3 };
    expect(cellByKey({ row: 0, column: 0 }, "ArrowDown", size)).toEqual({ row: 1, column: 0 });
    expect(cellByKey({ row: 0, column: 0 }, "ArrowLeft", size)).toBeNull();
    expect(cellByKey({ row: 1, column: 1 }, "a", size)).toBeNull();
  });
});

test("the map has the townships with gaps first", () => {
  expect(tilesOf(schools).map((tile) => [tile.township, tile.gaps])).toEqual([
    ["八宝镇", 1],
    ["城关镇", 0],
  ]);
  expect(shapeOf(school("x", { marks: ["overload", "avoidance"] }))).toBe("invalid");
});

describe("the filter", () => {
  test("survives the address", () => {
    const filter = { ...noFilter, inspector: "none", mark: "gap", search: "实验" };
    const written = writeFilter(filter, new URLSearchParams("view=map&district=d1"));
    expect(readFilter(written)).toEqual(filter);
    expect(written.get("view")).toBe("map");
  });

  test.each([
    [{ inspector: "none" }, ["c"]],
    [{ district: "none" }, ["c"]],
    [{ mark: "fine" }, ["a"]],
    [{ mark: "conflicts" }, []],
    [{ mark: "rotationDue", township: "城关镇" }, ["b"]],
  ])("%j leaves %j", (patch, ids) => {
    expect(narrowed(schools, { ...noFilter, ...patch }).map(({ id }) => id)).toEqual(ids);
  });
});

test("a board says the term and dials what is a number", () => {
  expect(termOf({ from: "2022-01-01", until: null }, "zh-CN")).toBe("2022年1月1日起");
  expect(termOf({ from: "2022-01-01", until: "2024-12-31" }, "en")).toBe(
    "1 January 2022 to 31 December 2024",
  );
  expect(dialled("024-7382 1234")).toBe("02473821234");
  expect(dialled("dudao@example.org")).toBeNull();
});

describe("the calendar of people", () => {
  const engagement = (day: string, dayPart: "morning" | "afternoon" | null) => ({
    kind: "inspection" as const,
    id: null,
    inspectorId: "wang",
    day,
    dayPart,
    title: null,
    state: null,
    lead: true,
  });
  const calendar = {
    people: [
      { id: "li", name: "李", kind: "expert" },
      { id: "wang", name: "王", kind: "expert" },
    ],
    engagements: [
      engagement("2022-11-24", null),
      engagement("2022-11-24", "afternoon"),
      engagement("2022-11-24", "morning"),
    ],
  };

  test("has the busy first, a day in its order, others only if asked for", () => {
    const rows = rowsOf(calendar, false);
    expect(rows.map((row) => row.person.id)).toEqual(["wang"]);
    const day = rows[0]?.byDay.get("2022-11-24") ?? [];
    expect(day.map((one) => one.dayPart)).toEqual(["morning", "afternoon", null]);
    expect(new Set(day.map((one) => one.key)).size).toBe(3);
    expect(rowsOf(calendar, true).map((row) => row.person.id)).toEqual(["wang", "li"]);
  });

  test("shows weeks from Monday and whole months", () => {
    expect(spanOf("week", "2022-11-24")).toEqual({ from: "2022-11-21", to: "2022-11-27" });
    expect(spanOf("month", "2022-02-10")).toEqual({ from: "2022-02-01", to: "2022-02-28" });
    expect(daysOf(spanOf("week", "2022-12-31"))).toHaveLength(7);
    expect(stepped("week", "2022-12-31", 1)).toBe("2023-01-07");
    expect(stepped("month", "2022-03-31", -1)).toBe("2022-02-28");
  });
});
