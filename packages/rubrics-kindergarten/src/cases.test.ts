import { flattenCriteria, runCase } from "@dudao/rubric";
import { expect, test } from "vitest";
import kindergarten, { cases, kindergartenConduct2017 } from "./index.ts";

test.each(cases)("$rubric: $name", (one) => {
  expect(runCase(kindergarten.rubrics, one)).toEqual([]);
});

test("every rubric has a case", () => {
  const covered = new Set(cases.map(({ rubric }) => rubric));
  expect(kindergarten.rubrics.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
});

test("key indicators are core and may not be tailored away", () => {
  const leaves = flattenCriteria(kindergartenConduct2017).filter(({ leaf }) => leaf);
  const keys = leaves.filter(({ criterion }) => criterion.core);
  expect(keys.map(({ code }) => code)).toEqual([
    "A1-B1-C1",
    "A1-B1-C2-1",
    "A1-B1-C2-2",
    "A1-B1-C2-3",
    "A1-B1-C2-4",
    "A1-B3-C1-1",
    "A1-B3-C1-2",
  ]);
  expect(keys.every(({ criterion }) => criterion.mandatory)).toBe(true);
});
