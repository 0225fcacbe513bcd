import { runCase } from "@dudao/rubric";
import { expect, test } from "vitest";
import schoolQuality, { cases, schoolManagementStandard } from "./index.ts";

test.each(cases)("$rubric: $name", (one) => {
  expect(runCase(schoolQuality.rubrics, one)).toEqual([]);
});

test("every rubric has a case", () => {
  const covered = new Set(cases.map(({ rubric }) => rubric));
  expect(schoolQuality.rubrics.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
});

test("six duties", () => {
  expect(schoolManagementStandard.criteria).toHaveLength(6);
});
