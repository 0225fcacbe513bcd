import { Compiled } from "../model/compiled.ts";
import { overlaps } from "../model/days.ts";
import type { Inspector } from "../model/people.ts";
import { problemSchema } from "../model/problem.ts";
import type { Break } from "../rules/hard.ts";
import type { TeamProblem, TeamSeat } from "./model.ts";

/** Why a person may not be in a team: a rule about one of its schools, or the days. */
export type SeatBreak =
  | (Break & { readonly institutionId: string })
  | { readonly rule: "unavailable"; readonly fact: string }
  | { readonly rule: "banned" };

/** People and teams with what may be and what it costs. */
export type Seats = {
  readonly people: readonly Inspector[];
  readonly breaks: (i: number, team: TeamSeat) => SeatBreak[];
  readonly cost: (i: number, team: TeamSeat) => number;
  readonly mayLead: (i: number) => boolean;
  readonly clash: (a: TeamSeat, b: TeamSeat) => boolean;
};

/** Judges every person for every team by the same hard rules as school assignments. */
export function seatsOf(problem: TeamProblem): Seats {
  const { rules, teamRules } = problem;
  const byDay = new Map<string, Compiled>();
  // Rules are judged on the first day of each team; few teams have days of their own.
  const on = (day: string): Compiled => {
    const known =
      byDay.get(day) ??
      new Compiled(
        problemSchema.parse({
          day,
          inspectors: problem.inspectors,
          institutions: problem.institutions,
          served: problem.served,
          rules: { ...rules, rotationYears: 0 },
        }),
      );
    byDay.set(day, known);
    return known;
  };
  const people = [...problem.inspectors].sort((a, b) => (a.id < b.id ? -1 : 1));
  const banned = new Set(problem.bans.map((ban) => JSON.stringify([ban.teamId, ban.inspectorId])));
  return {
    people,
    breaks: (i, team) => {
      const person = people[i] as Inspector;
      const compiled = on(team.from);
      const found: SeatBreak[] = team.institutionIds.flatMap((institutionId) => {
        const j = compiled.institutionAt.get(institutionId);
        if (j === undefined) throw new RangeError(`not in the problem: ${institutionId}`);
        return compiled.breaks(i, j).map((one) => ({ ...one, institutionId }));
      });
      const away = person.unavailable.find((span) => overlaps(span, team));
      if (away) found.push({ rule: "unavailable", fact: away.from });
      if (banned.has(JSON.stringify([team.id, person.id]))) found.push({ rule: "banned" });
      return found;
    },
    cost: (i, team) => {
      const compiled = on(team.from);
      const person = people[i] as Inspector;
      const terms = team.institutionIds.map((id) =>
        compiled.terms(i, compiled.institutionAt.get(id) as number),
      );
      const km = terms.flat().filter(({ term }) => term === "travel");
      const mean = km.reduce((sum, { amount = 0 }) => sum + amount, 0) / terms.length;
      const own = problem.institutions.some(
        ({ id, district }) =>
          team.institutionIds.includes(id) &&
          district !== undefined &&
          district === person.district,
      );
      return (
        Math.round(mean * teamRules.weights.travel) + (own ? teamRules.weights.ownDistrict : 0)
      );
    },
    mayLead: (i) => {
      const { mayLead, experienceYears } = people[i] as Inspector;
      return mayLead && experienceYears >= teamRules.leaderYears;
    },
    clash: (a, b) => a.id !== b.id && overlaps(a, b),
  };
}
