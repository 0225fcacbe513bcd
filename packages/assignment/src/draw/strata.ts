import type { DrawInputs, DrawSchool, Stratum } from "./model.ts";

/** Schools by stratum, each list in the order of ids; those of no stratum are left out. */
export function stratify({ schools, strata }: Pick<DrawInputs, "schools" | "strata">) {
  const groups = strata.map((stratum) => ({ stratum, schools: [] as DrawSchool[] }));
  for (const school of [...schools].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    groups.find(({ stratum }) => belongs(school, stratum))?.schools.push(school);
  }
  return groups;
}

function belongs(school: DrawSchool, stratum: Stratum): boolean {
  const { kinds, stages, districts, notInspectedSince } = stratum;
  if (kinds && !kinds.includes(school.kind)) return false;
  if (stages && !school.stages.some((stage) => stages.includes(stage))) return false;
  if (districts && !districts.includes(school.district ?? "")) return false;
  const last = school.lastInspected;
  return notInspectedSince === undefined || last === undefined || last < notInspectedSince;
}

/**
 * Shares a number of places out among strata by weight (largest remainders, earlier strata first
 * on ties), never more than a stratum holds. Weights default to the sizes, which is proportional
 * allocation. Returns quotas in the order of the strata.
 */
export function allotQuotas(
  sizes: readonly number[],
  total: number,
  weights: readonly number[] = sizes,
): number[] {
  const quotas = sizes.map(() => 0);
  let left = Math.min(
    total,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  while (left > 0) {
    const open = sizes.flatMap((size, at) => ((quotas[at] as number) < size ? [at] : []));
    const weighed = open.filter((at) => (weights[at] ?? 0) > 0);
    const among = weighed.length > 0 ? weighed : open;
    const weight = (at: number) => (weighed.length > 0 ? (weights[at] as number) : 1);
    const sum = among.reduce((all, at) => all + weight(at), 0);
    const shares = among.map((at) => {
      const room = (sizes[at] as number) - (quotas[at] as number);
      const share = (left * weight(at)) / sum;
      return { at, room, whole: Math.min(room, Math.floor(share)), rest: share % 1 };
    });
    for (const { at, whole } of shares) {
      quotas[at] = (quotas[at] as number) + whole;
      left -= whole;
    }
    // When nobody gets a whole place any more, the largest remainders take the rest, one each.
    if (shares.some(({ whole }) => whole > 0)) continue;
    for (const { at } of shares.sort((a, b) => b.rest - a.rest || a.at - b.at)) {
      if (left === 0) break;
      quotas[at] = (quotas[at] as number) + 1;
      left--;
    }
  }
  return quotas;
}
