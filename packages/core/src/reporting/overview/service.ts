import { read, type SignedContext } from "../../_kernel/index.ts";
import type { OverviewReport } from "../model.ts";
import { seesRegion } from "../service.ts";
import { overviewColumns, overviewValues, sumOf } from "./rules.ts";
import { countiesInScope, overviewFigures } from "./store.ts";

/** The year of every county in scope, out of counts that are kept while rows change. */
export function overviewOf(ctx: SignedContext, input: { year?: number }): Promise<OverviewReport> {
  seesRegion(ctx);
  const year = input.year ?? Number(ctx.today.slice(0, 4));
  const prefix = ctx.scope.kind === "county" ? ctx.scope.region : ctx.scope.prefix;
  return read(ctx, async (db) => {
    const counties = await countiesInScope(db, prefix);
    const figures = await overviewFigures(db, year);
    const regions = counties.map((county) => ({
      ...county,
      values: overviewValues(figures.filter((one) => one.region === county.code)),
    }));
    const columns = overviewColumns.map(({ key, label, unit }) => ({ key, label, unit }));
    return { year, asOf: ctx.today, columns, regions, total: sumOf(regions) };
  });
}
