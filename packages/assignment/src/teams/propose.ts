import type { Lack, TeamChoice, TeamProblem } from "./model.ts";
import { type Seats, seatsOf } from "./seats.ts";
import type { IntegerModel, IntegerSolver } from "./solver.ts";

/** Proposed teams with the proof, or how far from it. */
export type TeamProposal = {
  readonly teams: readonly TeamChoice[];
  /** Travel, district and share; penalties for what is lacking are not in it. */
  readonly cost: number;
  readonly proof: {
    readonly status: "optimal" | "gap";
    /** With penalties: what the bound bounds. */
    readonly objective: number;
    readonly bound: number;
    readonly gap: number;
  };
};

/** Which column of the model means what. */
type Columns = {
  readonly member: (number | undefined)[][];
  readonly leader: (number | undefined)[][];
  readonly lacks: { readonly team: number; readonly column: number; readonly lack: Lack }[];
};

/**
 * Fills inspection teams: at least so many members, a leader, experienced people, the fields
 * asked for; nobody where avoidance or the calendar forbids, nobody in two teams on one day. As
 * little as possible is lacking, and then the cost is as low as can be. Exact: the solver proves
 * the optimum or the gap is stated.
 */
export function proposeTeams(
  problem: TeamProblem,
  solve: IntegerSolver,
  seconds = 10,
): TeamProposal {
  const seats = seatsOf(problem);
  const { model, columns, penalty } = modelOf(problem, seats);
  const answer = solve(model, seconds);
  if (answer.status === "infeasible" || !Number.isFinite(answer.objective)) {
    return nothing(problem);
  }
  const on = (column: number | undefined) =>
    column !== undefined && Math.round(answer.values[column] ?? 0) === 1;
  const teams = problem.teams.map((team, t): TeamChoice => {
    const ids = (of: (number | undefined)[]) =>
      of.flatMap((column, i) => (on(column) ? [seats.people[i]?.id as string] : []));
    return {
      teamId: team.id,
      leaderId: ids(columns.leader[t] ?? [])[0] ?? null,
      memberIds: ids(columns.member[t] ?? []),
      lacks: columns.lacks.flatMap(({ team: of, column, lack }) => {
        const count = Math.round(answer.values[column] ?? 0);
        return of === t && count > 0 ? [{ ...lack, count }] : [];
      }),
    };
  });
  const lacking = teams.flatMap(({ lacks }) => lacks).reduce((sum, { count }) => sum + count, 0);
  const objective = Math.round(answer.objective);
  // Every cost is whole, so a bound just below the objective is the objective.
  const bound = answer.status === "optimal" ? objective : Math.ceil(answer.bound - 1e-6);
  const gap = Math.max(0, objective - bound);
  return {
    teams,
    cost: objective - lacking * penalty,
    proof: { status: gap === 0 ? "optimal" : "gap", objective, bound, gap },
  };
}

/** Without any solution in time: nothing is claimed. */
function nothing(problem: TeamProblem): TeamProposal {
  return {
    teams: problem.teams.map(({ id }) => ({
      teamId: id,
      leaderId: null,
      memberIds: [],
      lacks: [{ what: "members", count: problem.teamRules.least }],
    })),
    cost: 0,
    proof: { status: "gap", objective: Infinity, bound: 0, gap: Infinity },
  };
}

function modelOf(problem: TeamProblem, seats: Seats) {
  const { teams, teamRules } = problem;
  const columns: { cost: number; upper: number }[] = [];
  const rows: { lower: number; upper: number; entries: [number, number][] }[] = [];
  const column = (cost: number, upper = 1) => columns.push({ cost, upper }) - 1;
  const row = (lower: number, upper: number, entries: [number, number][]) => {
    rows.push({ lower, upper, entries });
  };
  const costs = teams.map((team) =>
    seats.people.map((_, i) =>
      seats.breaks(i, team).length === 0 ? seats.cost(i, team) : undefined,
    ),
  );
  const dearest = Math.max(0, ...costs.flat().filter((cost) => cost !== undefined));
  const share = (k: number) => teamRules.weights.balance * (2 * k - 1);
  // More than filling one more need can cost: it moves each person in each team at most once.
  const penalty = 1 + (dearest + share(teamRules.teamsPerPerson)) * (teams.length + 1) * 4;
  const member = costs.map((list) =>
    list.map((cost) => (cost === undefined ? undefined : column(cost))),
  );
  const leader = teams.map((_, t) =>
    seats.people.map((_person, i) =>
      member[t]?.[i] !== undefined && seats.mayLead(i) ? column(0) : undefined,
    ),
  );
  const lacks: Columns["lacks"] = [];
  const need = (team: number, lack: Lack, from: number, entries: [number, number][]) => {
    const slack = column(penalty, from);
    lacks.push({ team, column: slack, lack });
    row(from, Infinity, [...entries, [slack, 1]]);
  };
  teams.forEach((team, t) => {
    const seatsOfTeam = (member[t] ?? []).flatMap((at, i) =>
      at === undefined ? [] : [{ at, person: seats.people[i] as Seats["people"][number] }],
    );
    const all = seatsOfTeam.map(({ at }): [number, number] => [at, 1]);
    need(t, { what: "members", count: 0 }, teamRules.least, all);
    row(-Infinity, Math.max(teamRules.most, teamRules.least), all);
    const seniors = seatsOfTeam.filter(
      ({ person }) => person.experienceYears >= teamRules.seniorYears,
    );
    if (teamRules.seniors > 0) {
      const entries = seniors.map(({ at }): [number, number] => [at, 1]);
      need(t, { what: "senior", count: 0 }, teamRules.seniors, entries);
    }
    for (const field of team.fields) {
      const able = seatsOfTeam.filter(({ person }) => person.fields.includes(field));
      const entries = able.map(({ at }): [number, number] => [at, 1]);
      need(t, { what: "field", count: 0, field }, 1, entries);
    }
    const leaders = (leader[t] ?? []).flatMap((at) => (at === undefined ? [] : [at]));
    need(
      t,
      { what: "leader", count: 0 },
      1,
      leaders.map((at): [number, number] => [at, 1]),
    );
    row(
      -Infinity,
      1,
      leaders.map((at): [number, number] => [at, 1]),
    );
    leader[t]?.forEach((at, i) => {
      const seat = member[t]?.[i];
      if (at !== undefined && seat !== undefined)
        row(-Infinity, 0, [
          [at, 1],
          [seat, -1],
        ]);
    });
  });
  pinRows(problem, seats, { member, leader, lacks }, row);
  clashRows(problem, seats, member, row);
  const wholeUntil = columns.length;
  shareRows(teamRules.teamsPerPerson, seats, member, row, (k) => column(share(k)));
  const model: IntegerModel = { columns, rows, wholeUntil };
  return { model, columns: { member, leader, lacks }, penalty };
}

type AddRow = (lower: number, upper: number, entries: [number, number][]) => void;

/** What the officer fixed; a choice that a rule forbids has no column and is left out. */
function pinRows(problem: TeamProblem, seats: Seats, columns: Columns, row: AddRow): void {
  for (const { teamId, inspectorId, leads } of problem.pins) {
    const t = problem.teams.findIndex(({ id }) => id === teamId);
    const i = seats.people.findIndex(({ id }) => id === inspectorId);
    const at = (leads ? columns.leader : columns.member)[t]?.[i];
    if (at !== undefined) row(1, 1, [[at, 1]]);
  }
}

/** Nobody is in two teams on one day: at each first day, at most one of those under way. */
function clashRows(
  { teams }: TeamProblem,
  seats: Seats,
  member: Columns["member"],
  row: AddRow,
): void {
  const together = teams.map((team) =>
    teams.flatMap((other, t) => (other.from <= team.from && team.from <= other.until ? [t] : [])),
  );
  const distinct = new Map(together.map((list) => [list.join(), list]));
  for (const list of distinct.values()) {
    if (list.length < 2) continue;
    seats.people.forEach((_, i) => {
      const entries = list.flatMap((t): [number, number][] => {
        const at = member[t]?.[i];
        return at === undefined ? [] : [[at, 1]];
      });
      if (entries.length > 1) row(-Infinity, 1, entries);
    });
  }
}

/** Rising cost of each further team; fractions are of no use to anybody, so none arise. */
function shareRows(
  most: number,
  seats: Seats,
  member: Columns["member"],
  row: AddRow,
  place: (k: number) => number,
): void {
  seats.people.forEach((_, i) => {
    const entries = member.flatMap((list): [number, number][] =>
      list[i] === undefined ? [] : [[list[i], 1]],
    );
    if (entries.length === 0) return;
    const places = Array.from({ length: Math.min(most, entries.length) }, (_x, k) => place(k + 1));
    row(0, 0, [...entries, ...places.map((at): [number, number] => [at, -1])]);
  });
}
