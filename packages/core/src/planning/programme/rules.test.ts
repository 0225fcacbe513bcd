import { describe, expect, test } from "vitest";
import { refusedBy, testMatrix } from "../../testing/machine-matrix.ts";
import type { Programme } from "../model.ts";
import { frozenFields, programmeMachine } from "./rules.ts";

describe("programme", () => {
  const passing = { openInspections: 0, begunInspections: 0, openFindings: 0 };
  testMatrix(
    programmeMachine,
    [
      ["draft", "approve", "approved"],
      ["approved", "start", "running"],
      ["running", "close", "closed"],
      ["draft", "cancel", "cancelled"],
      ["approved", "cancel", "cancelled"],
      ["running", "cancel", "cancelled"],
    ],
    passing,
  );
  test.each([
    ["close", { ...passing, openInspections: 1 }, "未审核"],
    ["close", { ...passing, openFindings: 1 }, "未销号"],
    ["cancel", { ...passing, begunInspections: 1 }, "不能取消"],
  ] as const)("running refuses %s with %o", (action, facts, text) => {
    expect(refusedBy(programmeMachine, "running", action, facts)).toMatch(text);
  });
});

describe("changing a programme", () => {
  const at = (state: Programme["state"]) =>
    ({
      id: "211282-00000000000000000001",
      version: 1,
      state,
      title: "双减专项督导",
      kind: "thematic",
      planItemId: null,
      rubricId: "double-reduction",
      startDate: "2022-02-01",
      endDate: "2022-11-30",
      methods: ["campusPatrol"],
      unannounced: false,
      basis: null,
      description: null,
      extensions: {},
    }) as unknown as Programme;
  const change = (fields: object) => ({
    id: "211282-00000000000000000001",
    version: 1,
    ...fields,
  });

  test("a draft takes any change", () => {
    const all = change({ rubricId: "other", kind: "routine", endDate: "2022-03-01" });
    expect(frozenFields(at("draft"), all)).toEqual([]);
  });
  test.each(["approved", "running"] as const)("%s takes words and a later end only", (state) => {
    const fine = change({ title: "另一名称", basis: "文号", endDate: "2022-12-31" });
    expect(frozenFields(at(state), fine)).toEqual([]);
    const not = change({
      kind: "routine",
      rubricId: "other",
      startDate: "2022-01-01",
      endDate: "2022-10-01",
      methods: [],
      unannounced: true,
    });
    expect(frozenFields(at(state), not).sort()).toEqual([
      "endDate",
      "kind",
      "methods",
      "rubricId",
      "startDate",
      "unannounced",
    ]);
  });
  test("the same value again is no change", () => {
    const same = change({ rubricId: "double-reduction", methods: ["campusPatrol"] });
    expect(frozenFields(at("running"), same)).toEqual([]);
  });
  test.each(["closed", "cancelled"] as const)("%s takes nothing", (state) => {
    const words = change({ title: "另一名称", endDate: "2023-01-01", description: "改" });
    expect(frozenFields(at(state), words)).toEqual(["title", "endDate", "description"]);
  });
});
