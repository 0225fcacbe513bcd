import {
  countyOf,
  DomainError,
  inspectorRulesOf,
  read,
  type SignedContext,
} from "../../_kernel/index.ts";
import type { CoverageBoard, CoverageCounty } from "./model.ts";
import { judge } from "./rules.ts";
import {
  countyTotals,
  districtsOf,
  inspectorsServing,
  regionName,
  schoolsWatched,
} from "./store.ts";

/** The region a caller looks at: a county its own, an office above one of those below it. */
function regionAsked(ctx: SignedContext, asked: string | undefined): string {
  if (ctx.scope.kind === "county") return ctx.scope.region;
  if (!asked?.startsWith(ctx.scope.prefix)) throw new DomainError("notFound/record");
  return asked;
}

/** Who looks after which school today, and what is wrong with it. */
export function board(ctx: SignedContext, asked: string | undefined): Promise<CoverageBoard> {
  const region = regionAsked(ctx, asked);
  const { loadLimit, rotationYears } = inspectorRulesOf(countyOf(ctx.platform.config, region));
  return read(ctx, async (db) => {
    const name = await regionName(db, region);
    if (name === undefined) throw new DomainError("notFound/record");
    const schools = await schoolsWatched(db, region);
    const inspectors = await inspectorsServing(db, region);
    const judged = judge({ schools, inspectors }, { loadLimit, rotationYears }, ctx.today);
    const districts = await districtsOf(db, region);
    return { region, regionName: name, loadLimit, rotationYears, districts, ...judged };
  });
}

/** The totals of every county the caller may look into. */
export function counties(ctx: SignedContext): Promise<CoverageCounty[]> {
  const { config } = ctx.platform;
  const own = Object.fromEntries(
    [...config.counties].map(([region, county]) => [region, inspectorRulesOf(county)]),
  );
  const fallback = inspectorRulesOf(config.fallbackCounty);
  return read(ctx, (db) => countyTotals(db, { fallback, own }));
}
