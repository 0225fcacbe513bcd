import { runCase } from "@dudao/rubric";
import { expect, test } from "vitest";
import doubleReduction, { cases } from "./index.ts";

test.each(cases)("$rubric: $name", (one) => {
  expect(runCase(doubleReduction.rubrics, one)).toEqual([]);
});

test("every rubric has a case", () => {
  const covered = new Set(cases.map(({ rubric }) => rubric));
  expect(doubleReduction.rubrics.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
});
