import type { Task } from "@dudao/core/model";
import { describe, expect, it } from "vitest";
import { createLinks } from "../links.ts";
import { sortRegions, topOf } from "./comparison.ts";
import { foldTasks, groupTasks, taskLink, trendOf, trendPath } from "./tasks.ts";

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

describe("folding and links", () => {
  it("folds what is many of one kind and keeps the few apart", () => {
    const many = ["a", "b", "c", "d"].map((id) => ({ ...task(id, null), kind: "visitDue" }));
    const folds = foldTasks([task("x", null), ...many, task("y", null)]);
    expect(folds.map((fold) => fold.tasks.map((one) => one.id))).toEqual([
      ["x"],
      ["y"],
      ["a", "b", "c", "d"],
    ]);
  });

  it("lead to where the thing is done", () => {
    const links = createLinks(
      new Map([
        [
          "inspection",
          { name: "inspection", title: { zh: "", en: "" }, path: "/inspections" } as const,
        ],
      ]),
    );
    const visit = { ...task("i1", null), kind: "carryOut", resource: "inspection" };
    expect(taskLink(visit, links)).toBe("/inspections/i1/scoring");
    expect(taskLink({ ...visit, kind: "acceptInspection" }, links)).toBe("/inspections/i1");
    const month = { ...task("", "2022-11-30"), kind: "write", resource: "monthlyReport" };
    expect(taskLink(month, links)).toBe("/monthlyReport/create?year=2022&month=11");
    expect(taskLink({ ...task("211282", null), resource: "region" }, links)).toBe(
      "/reports/year?region=211282",
    );
  });
});

describe("comparing counties", () => {
  const county = (code: string, findings: number) => ({
    code,
    name: code,
    level: "county" as const,
    values: { findings },
  });
  const regions = [county("b", 2), county("a", 9), county("c", 2)];
  it("sorts by a figure or by name, equal ones by their code", () => {
    const codes = (key: string | null, order: "asc" | "desc") =>
      sortRegions(regions, { key, order }).map((one) => one.code);
    expect(codes("findings", "desc")).toEqual(["a", "b", "c"]);
    expect(codes("findings", "asc")).toEqual(["b", "c", "a"]);
    expect(codes(null, "asc")).toEqual(["a", "b", "c"]);
  });
  it("knows the longest bar", () => {
    expect(topOf(regions, "findings")).toBe(9);
    expect(topOf([], "findings")).toBe(1);
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
