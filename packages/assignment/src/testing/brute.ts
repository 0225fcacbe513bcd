/** The optimum by trying everything; for counties of a handful of schools. */
import { Compiled } from "../model/compiled.ts";
import type { Problem } from "../model/problem.ts";
import { frameOf } from "../school/frame.ts";

/** Fewest schools without anybody, and the least cost among such assignments. */
export function bruteForce(problem: Problem): { uncovered: number; cost: number } {
  const compiled = new Compiled(problem);
  const { frame, refused } = frameOf(compiled);
  const refusedIds = new Set(refused.map(({ institutionId }) => institutionId));
  const n = compiled.institutions.length;
  const m = compiled.inspectors.length;
  const load = new Int32Array(m);
  let best = { uncovered: Infinity, cost: Infinity };
  const visit = (j: number, uncovered: number, cost: number): void => {
    if (uncovered > best.uncovered) return;
    if (uncovered === best.uncovered && cost >= best.cost) return;
    if (j === n) {
      best = { uncovered, cost };
      return;
    }
    const pinned = compiled.pinned[j] as number;
    if (refusedIds.has(compiled.institutions[j]?.id ?? "")) {
      visit(j + 1, uncovered + 1, cost);
      return;
    }
    for (let i = 0; i < m; i++) {
      if (pinned !== -1 && pinned !== i) continue;
      if ((load[i] as number) >= compiled.cap(i)) continue;
      if (compiled.breaks(i, j).length > 0) continue;
      load[i] = (load[i] as number) + 1;
      visit(
        j + 1,
        uncovered,
        cost + compiled.points(i, j) + compiled.loadPoints(i, load[i] as number),
      );
      load[i] = (load[i] as number) - 1;
    }
    // A pinned school that may stand has no other way.
    if (frame.free[j]) visit(j + 1, uncovered + 1, cost);
  };
  visit(0, 0, 0);
  return best;
}
