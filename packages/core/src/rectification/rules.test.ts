import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { refusedBy, testMatrix } from "../testing/machine-matrix.ts";
import { type FindingState, findingStates } from "./model.ts";
import { duringCorrection, findingMachine, isOverdue, noticeState } from "./rules.ts";

const passing = { cited: true, isReporter: false, forOffice: true };
const states = findingStates.map((state) => state.value);

describe("moves of a finding", () => {
  testMatrix(
    findingMachine,
    [
      ["found", "resolveOnSpot", "resolvedOnSpot"],
      ["found", "order", "ordered"],
      ["ordered", "acknowledge", "acknowledged"],
      ["acknowledged", "plan", "inProgress"],
      ["acknowledged", "report", "reported"],
      ["inProgress", "report", "reported"],
      ["returned", "report", "reported"],
      ["reported", "close", "closed"],
      ["reported", "return", "returned"],
      ["closed", "reopen", "returned"],
      ["ordered", "extend", "ordered"],
      ["acknowledged", "extend", "acknowledged"],
      ["inProgress", "extend", "inProgress"],
      ["returned", "extend", "returned"],
    ],
    passing,
  );
  test("correction is not ordered without a criterion or a clause", () => {
    const facts = { ...passing, cited: false };
    expect(refusedBy(findingMachine, "found", "order", facts)).toMatch("依据条款");
  });
  test.each(["close", "return"])("who reported cannot %s", (action) => {
    const facts = { ...passing, isReporter: true };
    expect(refusedBy(findingMachine, "reported", action, facts)).toMatch("核查人不能");
  });
  test.each(duringCorrection)("only the office extends what is %s", (state) => {
    const facts = { ...passing, forOffice: false };
    expect(refusedBy(findingMachine, state, "extend", facts)).toMatch("督导室");
  });
  test("every path from an order to close-out passes a report", () => {
    const intoClosed = findingMachine.moves.filter((move) => move.to === "closed");
    expect(intoClosed.flatMap((move) => move.from)).toEqual(["reported"]);
  });
});

describe("overdue", () => {
  test.each([
    ["ordered", "2022-09-10", "2022-09-11", true],
    ["ordered", "2022-09-10", "2022-09-10", false],
    ["returned", "2022-09-10", "2022-10-01", true],
    ["reported", "2022-09-10", "2022-10-01", false],
    ["closed", "2022-09-10", "2022-10-01", false],
    ["found", null, "2022-10-01", false],
  ] as const)("%s until %s on %s: %s", (state, deadline, today, overdue) => {
    expect(isOverdue(state, deadline, today)).toBe(overdue);
  });
});

describe("state of a notice", () => {
  test.each([
    [["ordered", "closed"], false, "open"],
    [["ordered", "reported"], true, "open"],
    [["reported", "reported"], true, "reported"],
    [["reported", "closed"], true, "reported"],
    [["reported", "reported"], false, "open"],
    [["closed", "closed"], true, "closed"],
    [["returned", "closed"], true, "open"],
    [[], true, "reported"],
  ] as const)("%j with a report %s is %s", (findings, reportIn, state) => {
    expect(noticeState(findings, reportIn)).toBe(state);
  });
  test("is closed exactly when every finding is, and open while one awaits the unit", () => {
    const findings = fc.array(fc.constantFrom<FindingState>(...states), { minLength: 1 });
    fc.assert(
      fc.property(findings, fc.boolean(), (all, reportIn) => {
        const state = noticeState(all, reportIn);
        expect(state === "closed").toBe(all.every((one) => one === "closed"));
        if (all.some((one) => duringCorrection.some((open) => open === one))) {
          expect(state).toBe("open");
        }
      }),
    );
  });
});
