import { describe, expect, test } from "vitest";
import { refusedBy, testMatrix } from "../../testing/machine-matrix.ts";
import { type AppointmentFacts, appointmentMachine, isRenewable, termErrors } from "./rules.ts";

const term = { startDate: "2022-01-01", endDate: "2024-12-31" };

describe("a term of appointment", () => {
  test.each<[string, object, object]>([
    ["three years", {}, {}],
    ["one day", { endDate: "2022-01-01" }, {}],
    ["ends before it begins", { endDate: "2021-12-31" }, { endDate: { key: "endBeforeStart" } }],
    ["ended early with a reason", { endedOn: "2023-01-01", endedReason: "调离" }, {}],
    ["ended early without", { endedOn: "2023-01-01" }, { endedReason: { key: "required" } }],
    [
      "ended outside the term",
      { endedOn: "2025-01-01", endedReason: "调离" },
      { endedOn: { key: "endedOutsideTerm" } },
    ],
  ])("%s", (_, change, expected) => {
    expect(termErrors({ ...term, ...change })).toEqual(expected);
  });
});

const fine: AppointmentFacts = {
  blocking: [],
  noticeOver: true,
  termAhead: true,
  renewed: false,
  termsLeft: true,
  renewable: true,
  suspended: false,
};

describe("the moves of an appointment", () => {
  testMatrix(
    appointmentMachine,
    [
      ["nominated", "vet", "vetted"],
      ["vetted", "publicise", "publicised"],
      ["publicised", "appoint", "appointed"],
      ["nominated", "decline", "declined"],
      ["vetted", "decline", "declined"],
      ["publicised", "decline", "declined"],
      ["appointed", "revoke", "declined"],
      ["active", "suspend", "suspended"],
      ["suspended", "reinstate", "appointed"],
      ["active", "resign", "resigned"],
      ["suspended", "resign", "resigned"],
      ["active", "dismiss", "dismissed"],
      ["suspended", "dismiss", "dismissed"],
      ["active", "renew", "appointed"],
      ["expired", "renew", "appointed"],
    ],
    fine,
  );

  const open = { zh: "身体健康", en: "Healthy" };
  test.each([
    ["nominated", "vet", { blocking: [open] }, "还有聘任条件不符合或未核实"],
    ["vetted", "publicise", { blocking: [open] }, "还有聘任条件不符合或未核实"],
    ["publicised", "appoint", { noticeOver: false }, "公示期未满"],
    ["publicised", "appoint", { blocking: [open] }, "还有聘任条件不符合或未核实"],
    ["publicised", "appoint", { termAhead: false }, "聘期已过"],
    ["active", "renew", { renewed: true }, "已办理下一届"],
    ["active", "renew", { termsLeft: false }, "已达连续任职届数上限"],
    ["active", "renew", { renewable: false }, "届满前六个月内方可续聘"],
    ["expired", "renew", { suspended: true }, "届满时处于暂停履职"],
  ] as const)("%s %s is held back by %j", (state, action, facts, text) => {
    expect(refusedBy(appointmentMachine, state, action, { ...fine, ...facts })).toContain(text);
  });
});

test.each([
  ["2022-02-28", false],
  ["2022-03-01", true],
  ["2022-08-31", true],
  ["2023-09-01", true],
  ["2023-09-02", false],
])("a term to the end of August 2022 renewed on %s: %s", (today, expected) => {
  expect(isRenewable("2022-08-31", today, 12)).toBe(expected);
});
