import type { Ties } from "../rules/hard.ts";
import type { Problem } from "./problem.ts";

/** What ties one person to one school, and whether an earlier proposal chose the pair. */
export type PairTies = Ties & { readonly before: boolean };

export const noTies: PairTies = { served: [], last: false, banned: false, before: false };

/** All ties by pair of indexes: few against the number of pairs. */
export type TieTable = {
  readonly of: (i: number, j: number) => PairTies | undefined;
  readonly each: (visit: (i: number, j: number, ties: PairTies) => void) => void;
  /** For each school who looks after it on the day, or did so last. */
  readonly last: ReadonlyMap<number, readonly number[]>;
  /** Schools that an earlier proposal gave to somebody. */
  readonly before: ReadonlySet<number>;
};

type Open = { -readonly [K in keyof PairTies]: PairTies[K] };

/** Gathers all that ties people to schools: history, bans, declarations, employers, relatives. */
export function gatherTies(
  problem: Problem,
  inspectorAt: ReadonlyMap<string, number>,
  institutionAt: ReadonlyMap<string, number>,
): TieTable {
  const table = new Map<number, Open>();
  const m = Math.max(1, inspectorAt.size);
  const tie = (inspectorId: string, institutionId: string): Open | undefined => {
    const i = inspectorAt.get(inspectorId);
    const j = institutionAt.get(institutionId);
    if (i === undefined || j === undefined) return undefined;
    const known = table.get(j * m + i) ?? { ...noTies };
    table.set(j * m + i, known);
    return known;
  };
  for (const { inspectorId, institutionId, from, until } of problem.served) {
    const known = tie(inspectorId, institutionId);
    if (known) known.served = [...known.served, { from, until }];
  }
  const mark = (list: Problem["bans"], what: "banned" | "before") => {
    for (const { inspectorId, institutionId } of list) {
      const known = tie(inspectorId, institutionId);
      if (known) known[what] = true;
    }
  };
  mark(problem.bans, "banned");
  mark(problem.before, "before");
  for (const inspector of problem.inspectors) {
    const near = [
      ...[...inspector.employments, ...inspector.relatives].map((one) => one.institutionId),
      ...inspector.formerSchools,
      ...inspector.declared,
    ];
    for (const institutionId of near) tie(inspector.id, institutionId);
  }
  const last = new Map<number, number[]>();
  for (const [institutionId, who] of lastServers(problem)) {
    for (const inspectorId of who) {
      const known = tie(inspectorId, institutionId);
      if (!known) continue;
      known.last = true;
      const j = institutionAt.get(institutionId) as number;
      last.set(j, [...(last.get(j) ?? []), inspectorAt.get(inspectorId) as number]);
    }
  }
  return {
    last,
    before: new Set(problem.before.map((pair) => institutionAt.get(pair.institutionId) ?? -1)),
    of: (i, j) => table.get(j * m + i),
    each: (visit) => {
      for (const [key, ties] of table) visit(key % m, Math.floor(key / m), ties);
    },
  };
}

function lastServers({ served, day }: Problem): ReadonlyMap<string, ReadonlySet<string>> {
  const latest = new Map<string, { until: string; who: Set<string> }>();
  for (const { institutionId, inspectorId, from, until } of served) {
    if (from >= day) continue;
    const end = until === undefined || until > day ? day : until;
    const known = latest.get(institutionId);
    if (!known || end > known.until) {
      latest.set(institutionId, { until: end, who: new Set([inspectorId]) });
    } else if (end === known.until) known.who.add(inspectorId);
  }
  return new Map([...latest].map(([id, { who }]) => [id, who]));
}
