import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { inventCounty } from "../testing/county.ts";
import { propertyRuns } from "../testing/runs.ts";
import { checkTeams } from "./check.ts";
import { loadHighs } from "./highs.ts";
import { type TeamProblem, type TeamProblemInput, teamProblemSchema } from "./model.ts";
import { proposeTeams } from "./propose.ts";
import { seatsOf } from "./seats.ts";
import type { IntegerSolver } from "./solver.ts";

let solve: IntegerSolver;
beforeAll(async () => {
  solve = await loadHighs();
});

const spans = [
  { from: "2026-10-12", until: "2026-10-14" },
  { from: "2026-10-14", until: "2026-10-16" },
  { from: "2026-10-19", until: "2026-10-20" },
];

/** Teams over the schools of an invented county, two schools each. */
function campaign(
  seed: number,
  size: { teams: number; inspectors: number; schools: number },
  teamRules: TeamProblemInput["teamRules"],
): TeamProblem {
  const county = inventCounty({
    seed,
    institutions: size.schools,
    inspectors: size.inspectors,
    ties: 60,
  });
  return teamProblemSchema.parse({
    inspectors: county.inspectors.map((person, i) => ({
      ...person,
      stages: [],
      fields: i % 3 === 0 ? ["safety"] : [],
      unavailable: i % 4 === 1 ? [{ from: "2026-10-19", until: "2026-10-19" }] : [],
    })),
    institutions: county.institutions,
    served: county.served,
    teams: Array.from({ length: size.teams }, (_, t) => ({
      id: `t${t}`,
      ...spans[(t + seed) % spans.length],
      institutionIds: [0, 1].map((k) => county.institutions[(2 * t + k) % size.schools]!.id),
      fields: t % 2 === 0 ? ["safety"] : [],
    })),
    rules: { lastInspector: "avoid" },
    teamRules,
  });
}

/** Least lack and then least cost over every way to fill the teams. */
function bruteForce(problem: TeamProblem): { lack: number; cost: number } {
  const seats = seatsOf(problem);
  const { least, most, seniorYears, seniors, teamsPerPerson, weights } = problem.teamRules;
  const n = seats.people.length;
  let best = { lack: Infinity, cost: Infinity };
  const visit = (t: number, chosen: number[][], lack: number, cost: number): void => {
    if (lack > best.lack || (lack === best.lack && cost >= best.cost)) return;
    const team = problem.teams[t];
    if (!team) {
      best = { lack, cost };
      return;
    }
    for (let set = 0; set < 2 ** n; set++) {
      const members = seats.people.flatMap((_, i) => (set & (1 << i) ? [i] : []));
      if (members.length > Math.max(least, most)) continue;
      const mine = (i: number) => chosen.flatMap((list, k) => (list.includes(i) ? [k] : []));
      const bad = members.some(
        (i) =>
          seats.breaks(i, team).length > 0 ||
          mine(i).length >= teamsPerPerson ||
          mine(i).some((k) => seats.clash(problem.teams[k]!, team)),
      );
      if (bad) continue;
      const people = members.map((i) => seats.people[i]!);
      const short =
        Math.max(0, least - members.length) +
        Math.max(0, seniors - people.filter((p) => p.experienceYears >= seniorYears).length) +
        team.fields.filter((field) => !people.some((p) => p.fields.includes(field))).length +
        (members.some((i) => seats.mayLead(i)) ? 0 : 1);
      const more = members.reduce(
        (sum, i) => sum + seats.cost(i, team) + weights.balance * (2 * mine(i).length + 1),
        0,
      );
      visit(t + 1, [...chosen, members], lack + short, cost + more);
    }
  };
  visit(0, [], 0, 0);
  return best;
}

describe("inspection teams", () => {
  it("break no rule, say what they lack, and are proven", () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 3, max: 16 }),
        (seed, teams, inspectors) => {
          const problem = campaign(seed, { teams, inspectors, schools: 12 }, { seniorYears: 15 });
          const proposal = proposeTeams(problem, solve);
          expect(checkTeams(problem, proposal.teams)).toEqual([]);
          expect(proposal.proof.status).toBe("optimal");
        },
      ),
      { numRuns: Math.ceil(propertyRuns / 4) },
    );
  });

  it("equal the best of all ways in small cases", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 2, max: 5 }), (seed, inspectors) => {
        const problem = campaign(
          seed,
          { teams: 2, inspectors, schools: 4 },
          { least: 2, most: 3, seniorYears: 15, leaderYears: 5, teamsPerPerson: 2 },
        );
        const proposal = proposeTeams(problem, solve);
        const lack = proposal.teams
          .flatMap(({ lacks }) => lacks)
          .reduce((sum, { count }) => sum + count, 0);
        expect({ lack, cost: proposal.cost }).toEqual(bruteForce(problem));
      }),
      { numRuns: Math.ceil(propertyRuns / 4) },
    );
  });

  it("keep what the officer fixed and leave out whom they ruled out", () => {
    const problem = campaign(11, { teams: 3, inspectors: 14, schools: 12 }, {});
    const first = proposeTeams(problem, solve);
    const [team] = first.teams;
    const banned = team!.memberIds[0]!;
    const seats = seatsOf(problem);
    const other = seats.people.findIndex(
      ({ id }, i) =>
        !team!.memberIds.includes(id) &&
        seats.breaks(i, problem.teams[0]!).length === 0 &&
        seats.mayLead(i),
    );
    const leader = seats.people[other]!.id;
    const decided = teamProblemSchema.parse({
      ...problem,
      pins: [{ teamId: "t0", inspectorId: leader, leads: true }],
      bans: [{ teamId: "t0", inspectorId: banned }],
    });
    const [next] = proposeTeams(decided, solve).teams;
    expect(next!.leaderId).toBe(leader);
    expect(next!.memberIds).not.toContain(banned);
  });
});
