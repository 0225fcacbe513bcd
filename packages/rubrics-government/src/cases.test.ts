import { flattenCriteria, runCase } from "@dudao/rubric";
import { expect, test } from "vitest";
import government, { cases } from "./index.ts";

test.each(cases)("$rubric: $name", (one) => {
  expect(runCase(government.rubrics, one)).toEqual([]);
});

test("every rubric has a case and a programme", () => {
  const covered = new Set(cases.map(({ rubric }) => rubric));
  const planned = new Set(government.templates.map(({ rubric }) => rubric.id));
  for (const { id } of government.rubrics) {
    expect([id, covered.has(id), planned.has(id)]).toEqual([id, true, true]);
  }
});

test("every criterion names its source, and says in words what could not be checked", () => {
  for (const rubric of government.rubrics) {
    for (const { code, criterion } of flattenCriteria(rubric)) {
      const { source } = criterion;
      expect([rubric.id, code, source?.document ?? "none"]).not.toContain("none");
      expect([rubric.id, code, source?.note?.en ?? "no note"]).not.toContain("no note");
    }
  }
});
