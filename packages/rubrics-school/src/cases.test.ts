import { flattenCriteria, runCase } from "@dudao/rubric";
import { rubricForm } from "@dudao/rubric/interchange";
import { expect, test } from "vitest";
import school, { cases, compulsoryQuality2021, termOpening } from "./index.ts";

test.each(cases)("$rubric: $name", (one) => {
  expect(runCase(school.rubrics, one)).toEqual([]);
});

test("every rubric has a case and a programme", () => {
  const covered = new Set(cases.map(({ rubric }) => rubric));
  const planned = new Set(school.templates.map(({ rubric }) => rubric.id));
  for (const { id } of school.rubrics) {
    expect([id, covered.has(id), planned.has(id)]).toEqual([id, true, true]);
  }
});

test("every criterion names its source, and says in words how sure it is", () => {
  for (const rubric of school.rubrics) {
    for (const { code, criterion } of flattenCriteria(rubric)) {
      expect([rubric.id, code, criterion.source?.note?.en ?? "no note"]).not.toContain("no note");
    }
  }
});

test("fifteen fields of opening, twelve key indicators", () => {
  expect(termOpening.criteria.map(({ code }) => code)).toEqual(
    Array.from({ length: 15 }, (_, at) => `${at + 1}`),
  );
  const leaves = flattenCriteria(compulsoryQuality2021).filter(({ leaf }) => leaf);
  expect(leaves.map(({ code }) => code)).toEqual(
    Array.from({ length: 12 }, (_, at) => `B${at + 1}`),
  );
});

test("prints every item on its form", () => {
  for (const rubric of school.rubrics) {
    const printed = rubricForm(rubric)
      .rows.flat()
      .map(({ text }) => text)
      .join("\n");
    const leaves = flattenCriteria(rubric).filter(({ leaf }) => leaf);
    const absent = leaves.filter(({ criterion }) => !printed.includes(criterion.text["zh-CN"]));
    expect(absent.map(({ code }) => code)).toEqual([]);
  }
});
