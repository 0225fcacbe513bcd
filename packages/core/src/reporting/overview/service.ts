import type { Platform } from "../../_kernel/context.ts";
import { read, type SignedContext } from "../../_kernel/index.ts";
import type { OverviewReport } from "../model.ts";
import { seesRegion } from "../service.ts";
import { overviewColumns, sumOf } from "./rules.ts";
import { overviewRegions, overviewVersion } from "./store.ts";

type Kept = { readonly version: string; readonly until: number; readonly report: OverviewReport };

/** Reports by scope and year as long as nothing changed in the scope; of each database its own. */
const kept = new WeakMap<Platform["database"], Map<string, Kept>>();
const MOST_KEPT = 500;
/** Set-up may load figures without an audit entry; nobody waits longer than this to see them. */
const KEPT_MS = 60_000;

/** The year of every county in scope, out of counts that are kept while rows change. */
export function overviewOf(ctx: SignedContext, input: { year?: number }): Promise<OverviewReport> {
  seesRegion(ctx);
  const year = input.year ?? Number(ctx.today.slice(0, 4));
  const { kind } = ctx.scope;
  const prefix = ctx.scope.kind === "county" ? ctx.scope.region : ctx.scope.prefix;
  const { database, clock } = ctx.platform;
  const reports = kept.get(database) ?? new Map<string, Kept>();
  kept.set(database, reports);
  const key = [kind, prefix, year, ctx.today].join();
  return read(ctx, async (db) => {
    const now = clock.now().getTime();
    // Read before the figures: what changes between them is newer than the version says, never older.
    const version = await overviewVersion(db);
    const known = reports.get(key);
    if (known && known.version === version && now < known.until) return known.report;
    const regions = await overviewRegions(db, { prefix, year, columns: overviewColumns });
    const columns = overviewColumns.map(({ key, label, unit }) => ({ key, label, unit }));
    const report = { year, asOf: ctx.today, columns, regions, total: sumOf(regions) };
    if (reports.size >= MOST_KEPT) reports.clear();
    reports.set(key, { version, until: now + KEPT_MS, report });
    return report;
  });
}
