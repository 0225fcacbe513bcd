import { describe, expect, it } from "vitest";
import { spreadVisits, workdays } from "./spread.ts";

describe("spreading visits", () => {
  it("uses Monday to Friday", () => {
    expect(workdays("2022-11-11", "2022-11-15")).toEqual([
      "2022-11-11",
      "2022-11-14",
      "2022-11-15",
    ]);
  });

  it("shares days and inspectors evenly and in order", () => {
    const visits = spreadVisits(["a", "b", "c", "d"], ["x", "y"], {
      from: "2022-11-14",
      to: "2022-11-15",
    });
    expect(
      visits.map((v) => `${v.institutionId} ${v.plannedDate.slice(8)} ${v.leadInspectorId}`),
    ).toEqual(["a 14 x", "b 14 y", "c 15 x", "d 15 y"]);
  });

  it("never names the lead among the others, and plans nothing without a lead", () => {
    const period = { from: "2022-11-12", to: "2022-11-12" };
    expect(spreadVisits(["a"], ["x"], period, { memberIds: ["x", "y"] })).toEqual([
      { institutionId: "a", plannedDate: "2022-11-12", leadInspectorId: "x", memberIds: ["y"] },
    ]);
    expect(spreadVisits(["a"], [], period)).toEqual([]);
  });
});
