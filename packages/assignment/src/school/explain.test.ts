import fc from "fast-check";
import { expect, it } from "vitest";
import { problemSchema } from "../model/problem.ts";
import { inventCounty } from "../testing/county.ts";
import { propertyRuns } from "../testing/runs.ts";
import { checkAssignment } from "./check.ts";
import { decide, explainChoice, explainGap } from "./explain.ts";
import { proposeAssignment } from "./propose.ts";

const term = { role: "assignedInspector", from: "2025-01-01", until: "2027-12-31" };
const day = "2026-09-01";

/** Two schools in two townships; Li works at one of them, Wang's term is over, Zhao is free. */
const small = problemSchema.parse({
  day,
  institutions: [
    { id: "east", kind: "primary", stages: ["primary"], township: "东镇", district: "一" },
    { id: "west", kind: "primary", stages: ["primary"], township: "西镇", district: "一" },
  ],
  inspectors: [
    { id: "li", appointments: [term], township: "东镇", employments: [{ institutionId: "east" }] },
    { id: "wang", appointments: [{ ...term, until: "2026-08-31" }], township: "东镇" },
    { id: "zhao", appointments: [term], township: "西镇", stages: ["primary"] },
  ],
  served: [{ inspectorId: "zhao", institutionId: "west", from: "2023-08-31" }],
  distances: [{ from: "西镇", to: "东镇", km: 11.6 }],
});

it("names the rules that keep people away and the terms of what was chosen", () => {
  const proposal = proposeAssignment(small);
  const east = explainChoice(small, proposal, "east");
  expect(east.chosen).toMatchObject({
    inspectorId: "zhao",
    terms: [
      { term: "travel", cost: 12, amount: 12 },
      { term: "load", cost: 20, amount: 1 },
    ],
  });
  expect(east.others.map(({ inspectorId, breaks }) => [inspectorId, breaks])).toEqual([
    ["li", [{ rule: "employer" }]],
    ["wang", [{ rule: "appointment", fact: "2026-08-31" }]],
  ]);
  const west = explainChoice(small, proposal, "west");
  expect(west.chosen?.inspectorId).toBe("li");
  expect(west.others.at(0)?.breaks).toEqual([{ rule: "appointment", fact: "2026-08-31" }]);
  expect(west.others.at(1)?.breaks).toEqual([{ rule: "rotation", fact: "2023-08-31" }]);
});

it("says why a school has nobody", () => {
  const banned = { ...small, bans: [{ inspectorId: "zhao", institutionId: "east" }] };
  const proposal = proposeAssignment(banned);
  expect(proposal.uncovered).toEqual(["east"]);
  expect(explainGap(banned, proposal, "east")).toEqual([
    { rule: "appointment", people: 1 },
    { rule: "banned", people: 1 },
    { rule: "employer", people: 1 },
  ]);
});

it("refuses a choice that a rule forbids, and says which", () => {
  const { effect } = decide(small, proposeAssignment(small), {
    pin: { inspectorId: "li", institutionId: "east" },
  });
  expect(effect.proposal.refusedPins).toEqual([
    { inspectorId: "li", institutionId: "east", breaks: [{ rule: "employer" }] },
  ]);
  expect(effect.lost).toEqual(["east"]);
});

it("solves around a decision, never cheaper than it says, and moves no more than it must", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(), fc.nat(), (seed, a, b) => {
      const problem = inventCounty({ seed, institutions: 40, inspectors: 9 });
      const proposal = proposeAssignment(problem);
      const choice = proposal.choices[a % proposal.choices.length]!;
      const { others } = explainChoice(problem, proposal, choice.institutionId);
      const may = others.filter(({ breaks }) => breaks.length === 0);
      if (may.length === 0) return;
      const { inspectorId, dearerBy } = may[b % may.length]!;
      const pin = { institutionId: choice.institutionId, inspectorId };
      const { problem: decided, effect } = decide(problem, proposal, { pin });
      expect(effect.proposal.proof.status).toBe("optimal");
      expect(checkAssignment(decided, effect.proposal.choices)).toEqual([]);
      expect(effect.proposal.choices).toContainEqual({ ...pin, pinned: true });
      if (effect.lost.length === 0) expect(effect.dearerBy).toBeGreaterThanOrEqual(dearerBy!);
      // Taking the decision back leads home: nothing was cheaper, and nothing moves for its own sake.
      const back = decide(problem, proposal, {});
      expect(back.effect).toMatchObject({ dearerBy: 0, moved: [], lost: [] });
    }),
    { numRuns: propertyRuns },
  );
});
