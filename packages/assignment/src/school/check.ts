import { Compiled } from "../model/compiled.ts";
import type { Pair } from "../model/people.ts";
import type { Problem } from "../model/problem.ts";
import type { Break } from "../rules/hard.ts";
import { frameOf } from "./frame.ts";
import type { Proposal } from "./propose.ts";

/** A hard rule that an assignment breaks. */
export type Violation = Pair & { readonly breaks: readonly Break[] };

/**
 * Every hard rule that an assignment breaks, whoever made it: choices, caps, a school given
 * twice, unknown ids. Empty means that it may be accepted. Uses none of the solver's tables.
 */
export function checkAssignment(problem: Problem, choices: readonly Pair[]): Violation[] {
  const compiled = new Compiled(problem);
  const load = new Int32Array(compiled.inspectors.length);
  const given = new Set<string>();
  const violations: Violation[] = [];
  for (const { inspectorId, institutionId } of choices) {
    const i = compiled.inspectorAt.get(inspectorId);
    const j = compiled.institutionAt.get(institutionId);
    if (i === undefined || j === undefined) {
      throw new RangeError(`not in the problem: ${inspectorId} or ${institutionId}`);
    }
    if (given.has(institutionId)) throw new RangeError(`given twice: ${institutionId}`);
    given.add(institutionId);
    const breaks = compiled.breaks(i, j);
    load[i] = (load[i] as number) + 1;
    if ((load[i] as number) > compiled.cap(i)) {
      breaks.push({ rule: "full", fact: String(compiled.cap(i)) });
    }
    if (breaks.length > 0) violations.push({ inspectorId, institutionId, breaks });
  }
  return violations;
}

/**
 * Whether the prices of a proposal prove what it says: counts cost and bound anew, pair by pair
 * from the rules themselves. Anybody who doubts a proposal can run this.
 */
export function verifyProof(problem: Problem, { choices, uncovered, proof }: Proposal): boolean {
  const compiled = new Compiled(problem);
  const { frame } = frameOf(compiled);
  const prices = compiled.inspectors.map(({ id }) => proof.prices[id] ?? Number.NaN);
  const given = new Map(choices.map((choice) => [choice.institutionId, choice.inspectorId]));
  if (checkAssignment(problem, choices).length > 0) return false;
  const load = Int32Array.from(frame.taken);
  let objective = 0;
  let bound = 0;
  compiled.institutions.forEach(({ id }, j) => {
    if (!frame.free[j]) return;
    const i = compiled.inspectorAt.get(given.get(id) ?? "");
    if (i === undefined) objective += frame.penalty;
    else {
      load[i] = (load[i] as number) + 1;
      objective += compiled.pairCost(i, j) + compiled.loadCost(i, load[i] as number);
    }
    bound += prices.reduce(
      (least, price, k) => Math.min(least, compiled.pairCost(k, j) + price),
      frame.penalty,
    );
  });
  prices.forEach((price, i) => {
    for (let k = (frame.taken[i] as number) + 1; k <= compiled.cap(i); k++) {
      bound -= Math.max(0, price - compiled.loadCost(i, k));
    }
  });
  const complete = choices.length + uncovered.length === compiled.institutions.length;
  const says = proof.objective === objective && proof.bound === bound;
  return complete && says && (proof.status === "optimal") === (objective === bound);
}
