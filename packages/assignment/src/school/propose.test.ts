import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bruteForce } from "../testing/brute.ts";
import { inventCounty } from "../testing/county.ts";
import { propertyRuns } from "../testing/runs.ts";
import { checkAssignment, verifyProof } from "./check.ts";
import { assignGreedily } from "./greedy.ts";
import { proposeAssignment } from "./propose.ts";

const rules = fc.record({
  target: fc.integer({ min: 1, max: 6 }),
  cap: fc.integer({ min: 1, max: 7 }),
  lastInspector: fc.constantFrom("keep" as const, "avoid" as const),
  crossDistrict: fc.constantFrom("off" as const, "prefer" as const, "require" as const),
  weights: fc.record({
    travel: fc.integer({ min: 0, max: 5 }),
    change: fc.integer({ min: 0, max: 60 }),
    balance: fc.integer({ min: 0, max: 40 }),
  }),
});

const county = (institutions: number, inspectors: number) =>
  fc
    .record({
      seed: fc.nat(1_000_000),
      institutions: fc.integer({ min: 0, max: institutions }),
      inspectors: fc.integer({ min: 0, max: inspectors }),
      districts: fc.integer({ min: 1, max: 4 }),
      ties: fc.constantFrom(0, 30, 90),
      rules,
    })
    .map(inventCounty);

/** A county with a few of its officer's choices, legal or not. */
const decided = (institutions: number, inspectors: number) =>
  fc
    .tuple(county(institutions, inspectors), fc.array(fc.tuple(fc.nat(), fc.nat())))
    .map(([problem, picks]) => {
      const { institutions: schools, inspectors: people } = problem;
      if (schools.length === 0 || people.length === 0) return problem;
      const pairs = picks.map(([a, b]) => ({
        institutionId: schools[a % schools.length]!.id,
        inspectorId: people[b % people.length]!.id,
      }));
      const seen = new Set<string>();
      const pins = pairs.filter(({ institutionId }, at) => {
        const fresh = at % 2 === 0 && !seen.has(institutionId);
        if (fresh) seen.add(institutionId);
        return fresh;
      });
      return { ...problem, pins, bans: pairs.filter((_, at) => at % 2 === 1) };
    });

describe("a proposal", () => {
  it("breaks no hard rule, covers everything it can, keeps the officer's choices, proves itself", () => {
    fc.assert(
      fc.property(decided(40, 12), (problem) => {
        const proposal = proposeAssignment(problem);
        expect(checkAssignment(problem, proposal.choices)).toEqual([]);
        expect(proposal.proof.status).toBe("optimal");
        expect(verifyProof(problem, proposal)).toBe(true);
        const refused = proposal.refusedPins.map(({ institutionId }) => institutionId);
        for (const pin of problem.pins) {
          if (refused.includes(pin.institutionId)) continue;
          expect(proposal.choices).toContainEqual({ ...pin, pinned: true });
        }
      }),
      { numRuns: propertyRuns },
    );
  });

  it("equals the best of all assignments in small counties", () => {
    fc.assert(
      fc.property(decided(6, 4), (problem) => {
        const proposal = proposeAssignment(problem);
        const best = bruteForce(problem);
        expect({ uncovered: proposal.uncovered.length, cost: proposal.cost }).toEqual(best);
      }),
      { numRuns: propertyRuns * 2 },
    );
  });

  it("is never dearer than a greedy one, and never leaves more schools alone", () => {
    fc.assert(
      fc.property(decided(40, 10), (problem) => {
        const proposal = proposeAssignment(problem);
        const greedy = assignGreedily(problem);
        expect(checkAssignment(problem, greedy.choices)).toEqual([]);
        expect(proposal.proof.objective).toBeLessThanOrEqual(greedy.proof.objective);
        expect(proposal.uncovered.length).toBeLessThanOrEqual(greedy.uncovered.length);
        expect(greedy.proof.bound).toBeLessThanOrEqual(proposal.proof.objective);
      }),
      { numRuns: propertyRuns },
    );
  });

  it("does not hang on the order of the lists", () => {
    fc.assert(
      fc.property(decided(30, 8), (problem) => {
        const turned = {
          ...problem,
          inspectors: [...problem.inspectors].reverse(),
          institutions: [...problem.institutions].reverse(),
          served: [...problem.served].reverse(),
        };
        expect(proposeAssignment(turned).choices).toEqual(proposeAssignment(problem).choices);
      }),
      { numRuns: propertyRuns / 2 },
    );
  });
});

describe("with more people than are arcs from the start", () => {
  it("still proves the optimum against every pair", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.constantFrom("off", "prefer"), (seed, crossDistrict) => {
        const problem = inventCounty({
          seed,
          institutions: 300,
          inspectors: 110,
          rules: { cap: 3, crossDistrict: crossDistrict as "off" | "prefer" },
        });
        const proposal = proposeAssignment(problem);
        expect(proposal.proof.status).toBe("optimal");
        expect(verifyProof(problem, proposal)).toBe(true);
      }),
      { numRuns: Math.ceil(propertyRuns / 20) },
    );
  });
});

it("says how far from the optimum it may be when it is stopped", () => {
  const problem = inventCounty({ seed: 7, institutions: 600, inspectors: 120 });
  let asked = 0;
  const proposal = proposeAssignment(problem, { shouldStop: () => ++asked > 3 });
  const optimum = proposeAssignment(problem);
  expect(proposal.proof.status).toBe("gap");
  expect(proposal.proof.bound).toBeLessThanOrEqual(optimum.proof.objective);
  expect(proposal.proof.objective).toBeGreaterThanOrEqual(optimum.proof.objective);
  expect(checkAssignment(problem, proposal.choices)).toEqual([]);
});

it("does not pass a proof with other prices", () => {
  const problem = inventCounty({ seed: 3, institutions: 60, inspectors: 12 });
  const proposal = proposeAssignment(problem);
  const [id] = Object.keys(proposal.proof.prices) as [string];
  const prices = { ...proposal.proof.prices, [id]: -50 };
  const forged = { ...proposal, proof: { ...proposal.proof, prices } };
  expect(verifyProof(problem, forged)).toBe(false);
});
