import { describe, expect, it } from "vitest";
import { groupTasks, type Task, trendOf, trendPath } from "./tasks.ts";

const task = (id: string, deadline: string | null, overdue = false): Task => ({
  kind: "verify",
  title: { zh: id, en: id },
  resource: "finding",
  id,
  deadline,
  overdue,
});

describe("groupTasks", () => {
  it("puts what is late first and what has no deadline last", () => {
    const groups = groupTasks(
      [
        task("none", null),
        task("far", "2022-12-20"),
        task("late2", "2022-11-20", true),
        task("near", "2022-11-30"),
        task("late1", "2022-11-01", true),
      ],
      "2022-11-24",
    );
    expect(groups.map(({ id, tasks }) => [id, tasks.map((one) => one.id)])).toEqual([
      ["late", ["late1", "late2"]],
      ["soon", ["near"]],
      ["next", ["far", "none"]],
    ]);
  });

  it("has no empty groups", () => {
    expect(groupTasks([], "2022-11-24")).toEqual([]);
  });
});

describe("trends", () => {
  const month = (m: number, visits: number) => ({
    month: m,
    visits,
    findings: 0,
    closed: 0,
    reports: 0,
  });
  it("end with the current month and are left out where nothing is counted", () => {
    const months = [month(1, 0), month(2, 4), month(3, 2), month(12, 9)];
    expect(trendOf({ key: "visits" }, months, "2022-03-05")).toEqual([0, 4, 2]);
    expect(trendOf({ key: "findings" }, months, "2022-03-05")).toBeNull();
    expect(trendOf({ key: "units" }, months, "2022-03-05")).toBeNull();
  });

  it("draw within their box", () => {
    expect(trendPath([0, 4, 2], 100, 20)).toBe("M0.0 20.0L50.0 0.0L100.0 10.0");
    expect(trendPath([3], 100, 20)).toBe("M0 10H100");
  });
});
