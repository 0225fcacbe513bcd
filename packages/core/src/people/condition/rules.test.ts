import { describe, expect, test } from "vitest";
import {
  type AppointmentRules,
  nationalAppointmentRules,
} from "../../_kernel/appointment-rules.ts";
import { blocking, type ConditionFacts, checklist } from "./rules.ts";

const facts: ConditionFacts = {
  role: "assignedInspector",
  startDate: "2022-09-01",
  termNumber: 1,
  degree: "bachelor",
  educationSince: "2012-09-01",
  birthYear: 1970,
  certificates: [{ kind: "training", expiresOn: "2022-09-01" }],
  training: null,
};
const rules = (own: Partial<AppointmentRules> = {}) => ({ ...nationalAppointmentRules, ...own });
const check = (id: string, change: Partial<ConditionFacts> = {}, own = {}) =>
  checklist({ ...facts, ...change }, [], rules(own)).find((one) => one.id === id);

describe("what the register judges", () => {
  test.each<[string, Partial<ConditionFacts>, Partial<AppointmentRules>, string | undefined]>([
    ["degree", {}, {}, "met"],
    ["degree", { degree: "master" }, {}, "met"],
    ["degree", { degree: "associate" }, {}, "notMet"],
    ["degree", { degree: null }, {}, "open"],
    ["experience", {}, {}, "met"],
    ["experience", { educationSince: "2012-09-02" }, {}, "notMet"],
    ["experience", { educationSince: "2017-09-01" }, { educationYears: 5 }, "met"],
    ["experience", { educationSince: null }, {}, "open"],
    ["certificate", {}, {}, "met"],
    [
      "certificate",
      { certificates: [{ kind: "training", expiresOn: "2022-08-31" }] },
      {},
      "notMet",
    ],
    ["certificate", { certificates: [{ kind: "teacher", expiresOn: null }] }, {}, "notMet"],
    [
      "certificate",
      { certificates: [{ kind: "inspectorCard", expiresOn: null }] },
      { certificates: ["inspectorCard"] },
      "met",
    ],
    ["termLimit", { termNumber: 3 }, {}, "met"],
    ["termLimit", { termNumber: 4 }, {}, "notMet"],
    ["termLimit", { termNumber: 4 }, { maxConsecutiveTerms: 4 }, "met"],
    ["termLimit", { termNumber: 9, role: "fullTimeInspector" }, {}, undefined],
    ["training", {}, {}, "open"],
    ["training", { training: { hours: 8, required: 40 } }, {}, "met"],
    ["training", { training: { hours: 0, required: 40 } }, {}, "notMet"],
    ["training", { training: { hours: 39.5, required: 40 }, termNumber: 2 }, {}, "notMet"],
    ["training", { training: { hours: 40, required: 40 }, termNumber: 2 }, {}, "met"],
    ["age", {}, {}, undefined],
    ["age", {}, { maximumAge: 53 }, "met"],
    ["age", {}, { maximumAge: 52 }, "notMet"],
    ["age", { birthYear: null }, { maximumAge: 65 }, "open"],
  ])("%s %j %j: %s", (id, change, own, verdict) => {
    expect(check(id, change, own)?.verdict).toBe(verdict);
  });
});

describe("what officers attest", () => {
  const by = { attestedByName: "王主任", attestedOn: "2022-08-01" };

  test("is open until somebody says so, with name, day and note", () => {
    expect(check("health")).toMatchObject({ by: "officer", verdict: "open", level: "required" });
    const said = { condition: "health", met: true, note: "体检合格", ...by };
    const found = checklist(facts, [said], rules()).find((one) => one.id === "health");
    expect(found).toMatchObject({ verdict: "met", detail: { zh: "体检合格" }, ...by });
  });

  test("does not change what the register judges", () => {
    const said = { condition: "degree", met: true, note: "x", ...by };
    const found = checklist({ ...facts, degree: "associate" }, [said], rules());
    expect(found.find((one) => one.id === "degree")?.verdict).toBe("notMet");
  });
});

test("a condition that is only advised, or off, blocks nothing", () => {
  const bare = { ...facts, certificates: [] };
  const blocks = (own: Partial<AppointmentRules>) =>
    blocking(checklist(bare, [], rules(own))).map((one) => one.id);
  expect(blocks({})).not.toContain("certificate");
  expect(blocks({ conditions: { certificate: "required" } })).toContain("certificate");
  expect(blocks({ conditions: { health: "off" } })).not.toContain("health");
});

test("experts and monitors are asked less than inspectors", () => {
  const ids = checklist({ ...facts, role: "monitor" }, [], rules()).map((one) => one.id);
  expect(ids).toEqual(["integrity", "time", "avoidance"]);
});

test("each condition names where it comes from", () => {
  for (const one of checklist(facts, [], rules({ maximumAge: 65 }))) {
    expect(one.source.zh.length, one.id).toBeGreaterThan(5);
  }
});
