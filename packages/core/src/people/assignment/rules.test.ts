import { expect, test } from "vitest";
import { spanErrors } from "./rules.ts";

test("an assignment may go on without an end", () => {
  expect(spanErrors({ startDate: "2022-01-01" })).toEqual({});
  expect(spanErrors({ startDate: "2022-01-01", endDate: null })).toEqual({});
  expect(spanErrors({ startDate: "2022-01-01", endDate: "2021-01-01" })).toEqual({
    endDate: { key: "endBeforeStart" },
  });
});
