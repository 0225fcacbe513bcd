import { describe, expect, test } from "vitest";
import { refusedBy, testMatrix } from "../testing/machine-matrix.ts";
import { annualPlanMachine, datesInOrder, planItemMachine } from "./rules.ts";

describe("annual plan", () => {
  const passing = { itemCount: 3, settledCount: 3 };
  testMatrix(
    annualPlanMachine,
    [
      ["draft", "submit", "inReview"],
      ["inReview", "approve", "approved"],
      ["inReview", "return", "draft"],
      ["approved", "publish", "published"],
      ["published", "summarise", "summarised"],
    ],
    passing,
  );
  test("is submitted only with work in its calendar", () => {
    const empty = { itemCount: 0, settledCount: 0 };
    expect(refusedBy(annualPlanMachine, "draft", "submit", empty)).toMatch("至少一项");
  });
  test("is summed up only when every item is settled", () => {
    const open = { itemCount: 3, settledCount: 2 };
    expect(refusedBy(annualPlanMachine, "published", "summarise", open)).toMatch("未完成");
  });
});

describe("plan item", () => {
  testMatrix(
    planItemMachine,
    [
      ["planned", "start", "inProgress"],
      ["planned", "finish", "done"],
      ["inProgress", "finish", "done"],
      ["planned", "carryOver", "carriedOver"],
      ["inProgress", "carryOver", "carriedOver"],
      ["planned", "cancel", "cancelled"],
      ["inProgress", "cancel", "cancelled"],
      ["done", "reopen", "inProgress"],
      ["carriedOver", "reopen", "inProgress"],
      ["cancelled", "reopen", "inProgress"],
    ],
    { planState: "published" },
  );
  test.each(["draft", "inReview", "summarised"] as const)(
    "stands still while the plan is %s",
    (planState) => {
      for (const { action, from } of planItemMachine.moves) {
        const state = from[0] ?? "planned";
        expect(refusedBy(planItemMachine, state, action, { planState })).toMatch("批准后");
      }
    },
  );
  test("moves as soon as the plan is approved", () => {
    expect(refusedBy(planItemMachine, "planned", "start", { planState: "approved" })).toBeNull();
  });
});

test.each([
  ["2022-03-01", "2022-03-01", {}],
  ["2022-03-02", "2022-03-01", { endDate: { key: "endBeforeStart" } }],
  [null, "2022-03-01", {}],
  ["2022-03-01", undefined, {}],
])("from %s to %s", (start, end, errors) => {
  expect(datesInOrder(start, end)).toEqual(errors);
});
