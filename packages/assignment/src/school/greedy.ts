import { Compiled } from "../model/compiled.ts";
import type { Problem } from "../model/problem.ts";
import { frameOf } from "./frame.ts";
import { type Proposal, writeProposal } from "./propose.ts";

/**
 * What a careful person with a list does: the schools that fewest people may take come first, and
 * each goes to whoever is cheapest at that moment. Only a yardstick; its gap is usually not zero.
 */
export function assignGreedily(problem: Problem): Proposal {
  const compiled = new Compiled(problem);
  const { frame, refused } = frameOf(compiled);
  const m = compiled.inspectors.length;
  const load = Int32Array.from(frame.taken);
  const assigned = new Int32Array(compiled.institutions.length).fill(m);
  const row = new Float64Array(m);
  const choiceOf = (j: number) => {
    compiled.schoolRow(j, row);
    return row.reduce((count, cost) => count + (cost === Infinity ? 0 : 1), 0);
  };
  const order = compiled.institutions
    .map((_, j) => ({ j, choice: frame.free[j] ? choiceOf(j) : 0 }))
    .filter(({ j }) => frame.free[j])
    .sort((a, b) => a.choice - b.choice || a.j - b.j);
  for (const { j } of order) {
    compiled.schoolRow(j, row);
    let least = Infinity;
    for (let i = 0; i < m; i++) {
      const taken = load[i] as number;
      if (row[i] === Infinity || taken >= compiled.cap(i)) continue;
      const cost = (row[i] as number) + compiled.loadCost(i, taken + 1);
      if (cost >= least) continue;
      least = cost;
      assigned[j] = i;
    }
    const i = assigned[j] as number;
    if (i < m) load[i] = (load[i] as number) + 1;
  }
  return writeProposal(compiled, frame, refused, assigned, new Float64Array(m));
}
