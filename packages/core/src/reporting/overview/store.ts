import type { Db } from "@dudao/database";
import type { OverviewReport } from "../model.ts";

type Column = {
  readonly key: string;
  readonly metric: string;
  readonly states?: readonly string[];
  readonly status?: string;
};

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** A column as SQL over the counts `f`; its parts are constants of ours. */
function summed({ key, metric, states, status }: Column): string {
  const wanted = [
    `f.metric = ${literal(metric)}`,
    ...(states ? [`f.key in (${states.map(literal).join(", ")})`] : []),
    ...(status ? [`split_part(f.key, ':', 2) = ${literal(status)}`] : []),
  ];
  return `coalesce(sum(f.value) filter (where ${wanted.join(" and ")}), 0)::int as "${key}"`;
}

/**
 * The counties in scope in the order of their codes, each with its columns summed up by PostgreSQL
 * out of the maintained counts of a year and of those that have no year.
 */
export async function overviewRegions(
  db: Db,
  { prefix, year, columns }: { prefix: string; year: number; columns: readonly Column[] },
): Promise<OverviewReport["regions"]> {
  const rows = await db.query<Record<string, string | number>>(
    `select r.region as code, r.name, r.level, ${columns.map(({ key }) => `coalesce(v."${key}", 0) as "${key}"`).join(", ")}
     from region r
     left join (
       select f.region, ${columns.map(summed).join(", ")}
       from region_figure f where f.year in (0, $2) group by f.region) v on v.region = r.region
     where r.level = 'county' and starts_with(r.region, $1) order by r.region`,
    [prefix, year],
    "reporting_overview",
  );
  return rows.map(({ code, name, level, ...values }) => ({
    code,
    name,
    level,
    values,
  })) as OverviewReport["regions"];
}

/**
 * A number that any change in scope moves on: the audit entries ever written there, and a sum over
 * the names of the regions, which set-up writes without an entry.
 */
export async function overviewVersion(db: Db): Promise<string> {
  const [row] = await db.query<{ version: string }>(
    `select sum(h.seq) || '.' || sum(hashtext(r.name || r.level)::bigint) as version
     from audit_head h join region r on r.region = h.region`,
    [],
    "reporting_overview_version",
  );
  return row?.version ?? "";
}
