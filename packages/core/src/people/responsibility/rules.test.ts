import { describe, expect, test } from "vitest";
import { judge, type StoredInspector, type StoredSchool } from "./rules.ts";

const rules = { loadLimit: 2, rotationYears: 3 };
const today = "2022-03-15";

function inspector(id: string, change: Partial<StoredInspector> = {}): StoredInspector {
  const terms = { appointedUntil: "2023-12-31", standing: "appointed" as const };
  return {
    id,
    name: id,
    kind: "assignedInspector",
    districtId: null,
    load: 1,
    kindergartens: 0,
    ...terms,
    ...change,
  };
}

function school(id: string, inspectorId: string | null, change: Partial<StoredSchool> = {}) {
  return {
    id,
    name: id,
    kind: "primary",
    township: "城关镇",
    districtId: null,
    inspectorId,
    assignmentId: inspectorId && `a-${id}`,
    since: inspectorId && "2021-09-01",
    avoids: false,
    ...change,
  };
}

function marks(of: StoredSchool, by: StoredInspector[] = [inspector("wang")]) {
  return judge({ schools: [of], inspectors: by }, rules, today).schools[0]?.marks;
}

describe("a school on the coverage board", () => {
  test("without anybody is a gap, with somebody valid has no mark", () => {
    expect(marks(school("s", null))).toEqual(["gap"]);
    expect(marks(school("s", "wang"))).toEqual([]);
  });

  test("says why its inspector is not valid", () => {
    const left = inspector("wang", { standing: "left" });
    const lapsed = inspector("wang", { standing: "lapsed" });
    expect(marks(school("s", "wang"), [left])).toEqual(["left"]);
    expect(marks(school("s", "wang"), [lapsed])).toEqual(["lapsed"]);
    expect(marks(school("s", "wang", { avoids: true }))).toEqual(["avoidance"]);
    // Where no terms are kept, none are asked for.
    expect(marks(school("s", "wang"), [inspector("wang", { standing: "unrecorded" })])).toEqual([]);
  });

  test.each([
    ["2019-03-15", ["rotationDue"]],
    ["2019-03-16", ["rotationSoon"]],
    ["2019-06-13", ["rotationSoon"]],
    ["2019-06-14", []],
  ])("assigned on %s: %j", (since, expected) => {
    expect(marks(school("s", "wang", { since }))).toEqual(expected);
  });

  test("of an inspector with too many carries the overload", () => {
    expect(marks(school("s", "wang"), [inspector("wang", { load: 3 })])).toEqual(["overload"]);
    expect(marks(school("s", "wang"), [inspector("wang", { load: 2 })])).toEqual([]);
    const both = inspector("wang", { load: 2, kindergartens: 2 });
    expect(marks(school("s", "wang"), [both])).toEqual([]);
    expect(marks(school("s", "wang"), [{ ...both, kindergartens: 3 }])).toEqual(["overload"]);
  });
});

test("the totals add up: covered, gaps and conflicts make all schools", () => {
  const inspectors = [inspector("wang", { load: 3 }), inspector("li", { standing: "lapsed" })];
  const schools = [
    school("a", "wang"),
    school("b", "wang", { avoids: true }),
    school("c", "li", { since: "2018-01-01" }),
    school("d", null),
  ];
  expect(judge({ schools, inspectors }, rules, today).totals).toEqual({
    schools: 4,
    covered: 1,
    gaps: 1,
    conflicts: 2,
    rotation: 1,
    overloaded: 1,
  });
});
