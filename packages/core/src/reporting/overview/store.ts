import type { Db } from "@dudao/database";

/** The maintained counts of every county in scope for a year, and those that have no year. */
export function overviewFigures(db: Db, year: number) {
  return db.query<{ region: string; metric: string; key: string; value: number }>(
    `select f.region, f.metric, f.key, f.value from region_figure f
     where f.year in (0, $1) order by f.region`,
    [year],
    "reporting_overview",
  );
}

/** Counties in scope, in the order of their codes. */
export function countiesInScope(db: Db, prefix: string) {
  return db.query<{ code: string; name: string; level: "county" | "city" | "province" }>(
    `select region as code, name, level from region
     where level = 'county' and starts_with(region, $1) order by region`,
    [prefix],
    "reporting_counties",
  );
}
