import type { ProposalView } from "@dudao/core/model";
import { describe, expect, test } from "vitest";
import {
  choicesOf,
  movedBetween,
  noDecisions,
  tally,
  withBan,
  withoutPin,
  withPin,
  workingDaysFrom,
} from "./view.ts";

const school = (id: string, currentId: string | null, chosenId: string | null) => ({
  id,
  name: id,
  kind: "primary",
  township: "城关镇",
  districtId: null,
  currentId,
  since: null,
  chosenId,
  pinned: false,
  fixed: false,
});
const viewOf = (schools: ReturnType<typeof school>[]) =>
  ({ schools, inspectors: [{ schools: 2 }, { schools: 0 }] }) as unknown as ProposalView;

describe("decisions", () => {
  const pair = { institutionId: "a", inspectorId: "wang" };
  test("a school is fixed for one person at a time, and a fixed pair is not ruled out", () => {
    const banned = withBan(noDecisions, pair);
    expect(withPin(banned, pair)).toEqual({ pins: [pair], bans: [] });
    const other = { ...pair, inspectorId: "li" };
    expect(withPin(withPin(noDecisions, pair), other).pins).toEqual([other]);
  });
  test("ruling out lets go of the pin, letting go keeps what was ruled out", () => {
    const both = withBan(withPin(noDecisions, pair), pair);
    expect(both).toEqual({ pins: [], bans: [pair] });
    expect(withoutPin(both, "a").bans).toEqual([pair]);
  });
});

test("the numbers of a proposal are those of accepting it", () => {
  const view = viewOf([
    school("a", "wang", "wang"),
    school("b", "wang", "li"),
    school("c", null, "li"),
    school("d", null, null),
  ]);
  expect(tally(view)).toEqual({
    covered: 3,
    uncovered: 1,
    changed: 2,
    made: 1,
    handedOver: 1,
    kept: 1,
    least: 0,
    most: 2,
  });
  expect(choicesOf(view)).toHaveLength(3);
});

test("what moves besides the school decided on is counted", () => {
  const before = viewOf([school("a", null, "x"), school("b", null, "x"), school("c", null, "y")]);
  const after = viewOf([school("a", null, "y"), school("b", null, "y"), school("c", null, "y")]);
  expect(movedBetween(before, after, "a")).toBe(1);
});

test("inspections are planned on working days", () => {
  expect(workingDaysFrom("2022-09-01", 4)).toEqual([
    "2022-09-01",
    "2022-09-02",
    "2022-09-05",
    "2022-09-06",
  ]);
});
