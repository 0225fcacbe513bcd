import { describe, expect, test } from "vitest";
import { testMatrix } from "../../testing/machine-matrix.ts";
import {
  assignmentMachine,
  dayBefore,
  firstState,
  handOverErrors,
  spanErrors,
  yearsAfter,
} from "./rules.ts";

const passing = { today: "2022-03-15", startDate: "2022-03-01", appointed: true, avoids: false };

describe("the states of an assignment", () => {
  testMatrix(
    assignmentMachine,
    [
      ["planned", "post", "posted"],
      ["posted", "activate", "active"],
      ["active", "handOver", "handedOver"],
      ["posted", "end", "ended"],
      ["active", "end", "ended"],
      ["handedOver", "end", "ended"],
    ],
    passing,
  );
});

test("an assignment may go on without an end", () => {
  expect(spanErrors({ startDate: "2022-01-01" })).toEqual({});
  expect(spanErrors({ startDate: "2022-01-01", endDate: null })).toEqual({});
  expect(spanErrors({ startDate: "2022-01-01", endDate: "2021-01-01" })).toEqual({
    endDate: { key: "endBeforeStart" },
  });
});

test("what begins today is in force, what lies ahead is planned", () => {
  expect(firstState("2022-03-15", "2022-03-15")).toBe("active");
  expect(firstState("2022-03-16", "2022-03-15")).toBe("planned");
});

test.each([
  [{ date: "2022-03-01", successorId: "li" }, { date: { key: "handOverTooEarly" } }],
  [{ date: "2022-07-02", successorId: "li" }, { date: { key: "handOverAfterEnd" } }],
  [{ date: "2022-07-01", successorId: "li" }, {}],
  [{ date: "2022-04-01", successorId: "wang" }, { successorId: { key: "sameInspector" } }],
])("handing over %j", (next, errors) => {
  const current = { startDate: "2022-03-01", endDate: "2022-06-30", inspectorId: "wang" };
  expect(handOverErrors(current, next)).toEqual(errors);
});

test("days and years are those of the calendar", () => {
  expect(dayBefore("2022-03-01")).toBe("2022-02-28");
  expect(yearsAfter("2020-02-29", 3)).toBe("2023-03-01");
  expect(yearsAfter("2019-09-01", 3)).toBe("2022-09-01");
});
