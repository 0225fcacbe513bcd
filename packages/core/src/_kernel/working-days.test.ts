import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RUNS } from "../testing/runs.ts";
import { addDays, addMonths, addYears, isWorkingDay, workingDaysAfter } from "./working-days.ts";

const plain = { holidays: [], workdays: [] };
// The week of the national holiday of 2022, with the two weekend days worked for it.
const october = {
  holidays: ["2022-10-03", "2022-10-04", "2022-10-05", "2022-10-06", "2022-10-07"],
  workdays: ["2022-10-08", "2022-10-09"],
};

describe("working days", () => {
  test.each([
    ["a plain fortnight", "2022-03-14", 7, plain, "2022-03-23"],
    ["from a Saturday", "2022-03-12", 1, plain, "2022-03-14"],
    ["across a holiday", "2022-09-30", 7, october, "2022-10-14"],
    ["none", "2022-03-14", 0, plain, "2022-03-14"],
  ])("%s", (_, day, count, calendar, expected) => {
    expect(workingDaysAfter(day, count, calendar)).toBe(expected);
  });

  test("end on a working day and hold exactly so many", () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((n) => addDays("2018-01-01", n));
    const calendar = fc.record({
      holidays: fc.array(day, { maxLength: 20 }),
      workdays: fc.array(day, { maxLength: 20 }),
    });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 15 }), calendar, (from, count, days) => {
        const end = workingDaysAfter(from, count, days);
        let held = 0;
        for (let at = addDays(from, 1); at <= end; at = addDays(at, 1)) {
          if (isWorkingDay(at, days)) held += 1;
        }
        expect([held, isWorkingDay(end, days)]).toEqual([count, true]);
      }),
      { numRuns: RUNS },
    );
  });
});

test("years later, leap days included", () => {
  expect(addYears("2022-09-01", 3)).toBe("2025-09-01");
  expect(addYears("2020-02-29", 3)).toBe("2023-02-28");
  expect(addMonths("2022-11-30", 3)).toBe("2023-02-28");
});
