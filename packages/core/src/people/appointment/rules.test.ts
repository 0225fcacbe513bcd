import { describe, expect, test } from "vitest";
import { termErrors } from "./rules.ts";

const term = { startDate: "2022-01-01", endDate: "2024-12-31" };

describe("a term of appointment", () => {
  test.each<[string, object, object]>([
    ["three years", {}, {}],
    ["one day", { endDate: "2022-01-01" }, {}],
    ["ends before it begins", { endDate: "2021-12-31" }, { endDate: { key: "endBeforeStart" } }],
    ["ended early with a reason", { endedOn: "2023-01-01", endedReason: "调离" }, {}],
    ["ended early without", { endedOn: "2023-01-01" }, { endedReason: { key: "required" } }],
    [
      "ended outside the term",
      { endedOn: "2025-01-01", endedReason: "调离" },
      { endedOn: { key: "endedOutsideTerm" } },
    ],
  ])("%s", (_, change, expected) => {
    expect(termErrors({ ...term, ...change })).toEqual(expected);
  });
});
