import type { Frame } from "../flow/bound.ts";
import type { Compiled } from "../model/compiled.ts";
import type { Break } from "../rules/hard.ts";

/** A choice of the officer's that a hard rule forbids. */
export type RefusedPin = {
  readonly institutionId: string;
  readonly inspectorId: string;
  readonly breaks: readonly Break[];
};

/** What is fixed before the search, and which of the officer's choices cannot stand. */
export function frameOf(compiled: Compiled): {
  readonly frame: Frame;
  readonly refused: readonly RefusedPin[];
} {
  const n = compiled.institutions.length;
  const m = compiled.inspectors.length;
  const free = new Uint8Array(n).fill(1);
  const taken = new Int32Array(m);
  const refused: RefusedPin[] = [];
  compiled.pinned.forEach((i, j) => {
    if (i === -1) return;
    free[j] = 0;
    const breaks = compiled.breaks(i, j);
    if (breaks.length === 0 && (taken[i] as number) >= compiled.cap(i)) {
      breaks.push({ rule: "full", fact: String(compiled.cap(i)) });
    }
    if (breaks.length === 0) {
      taken[i] = (taken[i] as number) + 1;
      return;
    }
    refused.push({
      institutionId: compiled.institutions[j]?.id ?? "",
      inspectorId: compiled.inspectors[i]?.id ?? "",
      breaks,
    });
  });
  return { frame: { free, taken, penalty: penaltyOf(compiled) }, refused };
}

/**
 * More than covering one more school can ever cost. The cheapest way to place one more moves
 * each person's schools at most once, so it costs at most one marginal place and, for each
 * person, the dearest arc.
 */
function penaltyOf(compiled: Compiled): number {
  const m = compiled.inspectors.length;
  const row = new Float64Array(m);
  let dearest = 0;
  for (const r of new Set(compiled.rowOf)) {
    compiled.baseRow(r, row);
    for (const cost of row) if (cost !== Infinity && cost > dearest) dearest = cost;
  }
  const surcharge = compiled.institutions.reduce(
    (most, _, j) => Math.max(most, compiled.story(j).surcharge),
    0,
  );
  let place = 0;
  for (let i = 0; i < m; i++) {
    place = Math.max(place, compiled.loadCost(i, Math.max(1, compiled.cap(i))));
  }
  return 1 + place + (m + 1) * (dearest + surcharge);
}
