import type { Compiled } from "../model/compiled.ts";
import { type Frame, openPlaces } from "./bound.ts";
import { cheapest, schoolsByRow } from "./candidates.ts";
import { FlowSolver } from "./solver.ts";

/** How a search is watched and ended; the caller has the clock. */
export type Watch = {
  /** Asked now and then; true ends the search with what there is and its gap. */
  readonly shouldStop?: (() => boolean) | undefined;
  /** Told from 0 to 1 how many schools have been placed. */
  readonly onProgress?: ((share: number) => void) | undefined;
};

/** Person of each school (the number of people: nobody; -1: not searched) and the final prices. */
export type Found = { readonly assigned: Int32Array; readonly prices: Float64Array };

const EVERY = 128;

/**
 * Searches the cheapest assignment. It begins with few arcs for each school and, when these are
 * solved, looks through all pairs for one that the prices show to be cheaper, until there is
 * none: then the prices prove the assignment against every pair, also those never made an arc.
 */
export function search(compiled: Compiled, frame: Frame, watch: Watch): Found {
  const m = compiled.inspectors.length;
  const n = compiled.institutions.length;
  const places = compiled.inspectors.map((_, i) => openPlaces(compiled, frame, i));
  const solver = new FlowSolver(n, [...places, new Float64Array(n)]);
  const rows = schoolsByRow(compiled);
  firstArcs(compiled, frame, rows, solver);
  let placed = 0;
  for (let j = 0; j < n; j++) {
    if (!frame.free[j]) continue;
    if (placed % EVERY === 0) {
      watch.onProgress?.(placed / n);
      if (watch.shouldStop?.()) return finishQuickly(frame, solver, m);
    }
    solver.place(j);
    placed++;
  }
  while (priceRound(compiled, frame, rows, solver, watch)) {
    // Goes on until a whole round finds nothing cheaper.
  }
  watch.onProgress?.(1);
  return found(solver, m);
}

/** Prices relative to the way out, which is "nobody" whenever that is used and the sink always. */
function found(solver: FlowSolver, m: number): Found {
  return { assigned: solver.assigned, prices: solver.price.slice(0, m) };
}

function firstArcs(
  compiled: Compiled,
  frame: Frame,
  rows: readonly (readonly number[])[],
  solver: FlowSolver,
): void {
  const m = compiled.inspectors.length;
  const row = new Float64Array(m);
  rows.forEach((schools, r) => {
    compiled.baseRow(r, row);
    const few = cheapest(row, r);
    for (const j of schools) {
      if (!frame.free[j]) continue;
      const { barred, surcharge, favoured, discounts } = compiled.story(j);
      for (const i of few) {
        if (barred.includes(i) || favoured.includes(i)) continue;
        solver.arcs.add(j, i, (row[i] as number) + surcharge);
      }
      favoured.forEach((i, at) => {
        if (barred.includes(i) || row[i] === Infinity) return;
        solver.arcs.add(j, i, (row[i] as number) + surcharge - (discounts[at] as number));
      });
      solver.arcs.add(j, m, frame.penalty);
    }
  });
}

/** Looks once through all pairs and puts in what is cheaper; whether there was anything. */
function priceRound(
  compiled: Compiled,
  frame: Frame,
  rows: readonly (readonly number[])[],
  solver: FlowSolver,
  watch: Watch,
): boolean {
  const row = new Float64Array(compiled.inspectors.length);
  const { price } = solver;
  let any = false;
  for (const [r, schools] of rows.entries()) {
    if (watch.shouldStop?.()) return false;
    compiled.baseRow(r, row);
    for (const j of schools) {
      if (!frame.free[j]) continue;
      const { barred, surcharge } = compiled.story(j);
      let least =
        (solver.paid[j] as number) + (price[solver.assigned[j] as number] as number) - surcharge;
      let best = -1;
      for (let i = 0; i < row.length; i++) {
        const cost = (row[i] as number) + (price[i] as number);
        if (cost < least && !barred.includes(i)) {
          least = cost;
          best = i;
        }
      }
      if (best === -1 || solver.arcs.has(j, best)) continue;
      solver.insert(j, best, (row[best] as number) + surcharge);
      any = true;
    }
  }
  return any;
}

/** Places the rest where it is cheapest just now: what there is when time is up. */
function finishQuickly(frame: Frame, solver: FlowSolver, m: number): Found {
  const { arcs, assigned, load } = solver;
  const prices = solver.price.slice(0, m);
  for (let j = 0; j < assigned.length; j++) {
    if (!frame.free[j] || assigned[j] !== -1) continue;
    let least = Infinity;
    let best = m;
    for (let arc = arcs.first[j] as number; arc !== -1; arc = arcs.next[arc] as number) {
      const i = arcs.head[arc] as number;
      const cost = (arcs.cost[arc] as number) + solver.nextCost(i);
      if (cost < least) {
        least = cost;
        best = i;
      }
    }
    assigned[j] = best;
    load[best] = (load[best] as number) + 1;
  }
  return { assigned, prices };
}
