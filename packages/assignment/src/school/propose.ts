import { type Frame, lowerBound } from "../flow/bound.ts";
import { search, type Watch } from "../flow/search.ts";
import { Compiled } from "../model/compiled.ts";
import type { Problem } from "../model/problem.ts";
import { frameOf, type RefusedPin } from "./frame.ts";

/** One school and the person proposed for it. */
export type Choice = {
  readonly institutionId: string;
  readonly inspectorId: string;
  /** Whether the officer fixed it. */
  readonly pinned: boolean;
};

/** A person's share. */
export type Load = {
  readonly inspectorId: string;
  readonly schools: number;
  readonly target: number;
  readonly cap: number;
};

/**
 * How good a proposal is. `optimal`: no assignment under the same rules is cheaper, and the
 * prices prove it. `gap`: the search was ended; the optimum is at most `gap` cheaper.
 */
export type Proof = {
  readonly status: "optimal" | "gap";
  /** Cost in solver units with penalties for schools without anybody: what the bound bounds. */
  readonly objective: number;
  readonly bound: number;
  /** In points, like the proposal's cost. */
  readonly gap: number;
  /** Price of a place with each inspector, by id: the certificate. */
  readonly prices: Readonly<Record<string, number>>;
};

/** A proposal of school assignments, with everything needed to check and to explain it. */
export type Proposal = {
  readonly choices: readonly Choice[];
  /** Schools for which nobody could be had, by id. */
  readonly uncovered: readonly string[];
  readonly refusedPins: readonly RefusedPin[];
  readonly loads: readonly Load[];
  /** Travel, changes, districts and load; penalties for uncovered schools are not in it. */
  readonly cost: number;
  readonly proof: Proof;
};

/**
 * Proposes one inspector for each institution: no hard rule broken, as many schools covered as
 * can be, and among those assignments the cheapest. Pure: the same problem gives the same
 * proposal, whatever the order of its lists.
 */
export function proposeAssignment(problem: Problem, watch: Watch = {}): Proposal {
  const compiled = new Compiled(problem);
  const { frame, refused } = frameOf(compiled);
  const { assigned, prices } = search(compiled, frame, watch);
  return writeProposal(compiled, frame, refused, assigned, prices);
}

/** Puts an assignment by numbers into words, counts its cost and proves or bounds it. */
export function writeProposal(
  compiled: Compiled,
  frame: Frame,
  refusedPins: readonly RefusedPin[],
  assigned: Int32Array,
  prices: Float64Array,
): Proposal {
  const { inspectors, institutions } = compiled;
  const schools = new Int32Array(inspectors.length);
  const choices: Choice[] = [];
  const uncovered: string[] = [];
  const refused = new Set(refusedPins.map(({ institutionId }) => institutionId));
  let points = 0;
  let objective = 0;
  institutions.forEach(({ id }, j) => {
    const pinned = !frame.free[j];
    const i = pinned ? (compiled.pinned[j] as number) : (assigned[j] as number);
    const inspector = inspectors[i];
    if (!inspector || refused.has(id)) {
      uncovered.push(id);
      if (!pinned) objective += frame.penalty;
      return;
    }
    points += compiled.points(i, j);
    if (!pinned) objective += compiled.pairCost(i, j);
    schools[i] = (schools[i] as number) + 1;
    choices.push({ institutionId: id, inspectorId: inspector.id, pinned });
  });
  inspectors.forEach((_, i) => {
    for (let k = 1; k <= (schools[i] as number); k++) {
      points += compiled.loadPoints(i, k);
      if (k > (frame.taken[i] as number)) objective += compiled.loadCost(i, k);
    }
  });
  const bound = lowerBound(compiled, frame, prices);
  const gap = Math.max(0, objective - bound);
  return {
    choices,
    uncovered,
    refusedPins,
    loads: inspectors.map(({ id, target }, i) => ({
      inspectorId: id,
      schools: schools[i] as number,
      target: target ?? compiled.rules.target,
      cap: compiled.cap(i),
    })),
    cost: points,
    proof: {
      status: gap === 0 ? "optimal" : "gap",
      objective,
      bound,
      gap: compiled.toPoints(gap),
      prices: Object.fromEntries(inspectors.map(({ id }, i) => [id, prices[i] as number])),
    },
  };
}
