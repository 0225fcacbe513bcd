import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { refusedBy, testMatrix } from "../testing/machine-matrix.ts";
import {
  annualSummaryMachine,
  monthBegun,
  monthlyReportMachine,
  percent,
  visitPeriod,
} from "./rules.ts";

describe("monthly report", () => {
  const passing = { monthBegun: true, isAuthor: true };
  testMatrix(
    monthlyReportMachine,
    [
      ["draft", "submit", "submitted"],
      ["returned", "submit", "submitted"],
      ["submitted", "accept", "accepted"],
      ["submitted", "return", "returned"],
    ],
    passing,
  );
  test("is not submitted before the month begins", () => {
    const facts = { ...passing, monthBegun: false };
    expect(refusedBy(monthlyReportMachine, "draft", "submit", facts)).toMatch("尚未开始");
  });
  test("is submitted by its author", () => {
    const facts = { ...passing, isAuthor: false };
    expect(refusedBy(monthlyReportMachine, "draft", "submit", facts)).toMatch("本人");
  });
});

describe("annual summary", () => {
  testMatrix(annualSummaryMachine, [["draft", "publish", "published"]], { hasOpening: true });
  test("is not published without its overview", () => {
    const facts = { hasOpening: false };
    expect(refusedBy(annualSummaryMachine, "draft", "publish", facts)).toMatch("总体情况");
  });
});

test.each([
  [2022, 11, "2022-11-01", true],
  [2022, 11, "2022-10-31", false],
  [2022, 12, "2023-01-01", true],
  [2023, 1, "2022-12-31", false],
])("month %i-%i on %s has begun: %s", (year, month, today, begun) => {
  expect(monthBegun(year, month, today)).toBe(begun);
});

describe("period of a visit rule", () => {
  test.each([
    ["month", "2022-02-11", "2022-02-01", "2022-02-28"],
    ["month", "2024-02-11", "2024-02-01", "2024-02-29"],
    ["month", "2022-12-31", "2022-12-01", "2022-12-31"],
    ["term", "2022-03-01", "2022-02-01", "2022-07-31"],
    ["term", "2022-08-01", "2022-08-01", "2023-01-31"],
    ["term", "2023-01-31", "2022-08-01", "2023-01-31"],
  ] as const)("%s on %s is %s to %s", (every, today, from, to) => {
    expect(visitPeriod(every, today)).toEqual({ from, to });
  });
  test("always holds the day it is asked for", () => {
    const day = fc
      .date({
        min: new Date("2000-01-01T00:00:00Z"),
        max: new Date("2099-12-31T00:00:00Z"),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.constantFrom("month" as const, "term" as const), (today, every) => {
        const { from, to } = visitPeriod(every, today);
        expect(from <= today && today <= to).toBe(true);
      }),
    );
  });
});

test.each([
  [1, 3, 33.3],
  [2, 3, 66.7],
  [0, 0, 0],
  [35, 36, 97.2],
])("%i of %i is %d %%", (part, whole, expected) => {
  expect(percent(part, whole)).toBe(expected);
});
