import { expect, it } from "vitest";
import { actionText } from "./action-text.ts";
import { changesOf } from "./changes.ts";

it("tells what a change changed, in the models' names", () => {
  const changes = changesOf({
    before: { id: "1", student_count: 10, version: 1, extensions: { "k.bus": "A" }, name: "甲" },
    after: { id: "1", student_count: 12, version: 2, extensions: { "k.bus": "B" }, name: "甲" },
  });
  expect(changes).toEqual([
    { key: "studentCount", before: 10, after: 12 },
    { key: "k.bus", before: "A", after: "B" },
  ]);
});

it("has words for acts, and shows an unknown one as it is", () => {
  expect(actionText("finding.close").zh).toBe("核查销号");
  expect(actionText("annualPlan.publish").zh).toBe("印发");
  expect(actionText("x.unheardOf").zh).toBe("x.unheardOf");
});
