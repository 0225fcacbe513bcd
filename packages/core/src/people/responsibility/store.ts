import type { Db } from "@dudao/database";
import { avoidedPairs, standingOn } from "../avoidance/store.ts";
import type { CoverageCounty } from "./model.ts";
import type { StoredInspector, StoredSchool } from "./rules.ts";

const TODAY = "current_setting('app.today')::date";

/** The assignment `a` that holds for an institution today; one at most, the database sees to it. */
const HOLDS = `a.kind = 'assigned' and a.state <> 'planned' and a.start_date <= ${TODAY}
  and (a.end_date is null or a.end_date >= ${TODAY})`;

/** Kinds of person that schools are given to. */
const ASSIGNABLE = `('fullTimeInspector', 'partTimeInspector', 'assignedInspector',
  'trainingBodyInspector')`;

/** Units that have an assigned inspector: everything open but governments. */
const WATCHED = "i.status = 'open' and i.kind <> 'townshipGovernment'";

/** How much of an assignment's inspector is taken: kindergartens are counted apart. */
const LOADS = `count(*) filter (where i.kind <> 'kindergarten')::int as load,
  count(*) filter (where i.kind = 'kindergarten')::int as kindergartens`;

/** Every watched unit of a region with who looks after it: one pass, however many there are. */
export function schoolsWatched(db: Db, region: string): Promise<StoredSchool[]> {
  return db.query<StoredSchool>(
    `select i.id, i.name, i.kind, i.township, i.district_id as "districtId",
       a.inspector_id as "inspectorId", a.id as "assignmentId", a.start_date as since,
       v.inspector_id is not null as avoids
     from institution i
     left join school_assignment a
       on a.region = i.region and a.institution_id = i.id and ${HOLDS}
     left join ${avoidedPairs(TODAY)} v
       on v.region = a.region and v.inspector_id = a.inspector_id and v.institution_id = i.id
     where i.region = $1 and ${WATCHED}
     order by i.township, i.name, i.id`,
    [region],
    "coverage_schools",
  );
}

/** Who serves, and who has left but still has schools. */
export function inspectorsServing(db: Db, region: string): Promise<StoredInspector[]> {
  return db.query<StoredInspector>(
    `select p.id, p.name, p.kind, p.district_id as "districtId", ${standingOn("p", TODAY)} as standing,
       (select max(least(t.end_date, t.ended_on)) from appointment t
        where t.region = p.region and t.inspector_id = p.id and t.start_date <= ${TODAY}
          and t.state in ('appointed', 'suspended', 'resigned', 'dismissed'))
         as "appointedUntil",
       coalesce(l.load, 0) as load, coalesce(l.kindergartens, 0) as kindergartens
     from inspector p
     left join (
       select a.inspector_id, ${LOADS}
       from school_assignment a
       join institution i on i.region = a.region and i.id = a.institution_id
       where a.region = $1 and ${HOLDS} and ${WATCHED} group by 1) l on l.inspector_id = p.id
     where p.region = $1 and (l.load + l.kindergartens > 0 or (p.status = 'active' and p.kind in ${ASSIGNABLE}))
     order by p.name, p.id`,
    [region],
    "coverage_inspectors",
  );
}

export async function districtsOf(db: Db, region: string) {
  return db.query<{ id: string; name: string }>(
    "select id, name from district where region = $1 order by created_at, id",
    [region],
    "coverage_districts",
  );
}

export async function regionName(db: Db, region: string): Promise<string | undefined> {
  const [row] = await db.query<{ name: string }>("select name from region where region = $1", [
    region,
  ]);
  return row?.name;
}

/**
 * Totals of every county in scope, in one pass.
 * @param limits by region, for counties that set their own; the others take the default.
 */
export function countyTotals(
  db: Db,
  limits: { readonly fallback: Limits; readonly own: Readonly<Record<string, Limits>> },
): Promise<CoverageCounty[]> {
  return db.query<CoverageCounty>(
    `with limits as (
       select r.region, r.name,
         coalesce(($1::jsonb -> r.region ->> 'loadLimit')::int, $2::int) as load_limit,
         coalesce(($1::jsonb -> r.region ->> 'rotationYears')::int, $3::int) as rotation_years
       from region r where r.level = 'county'
     ), standing as (
       select p.region, p.id, ${standingOn("p", TODAY)} as standing from inspector p
     ), held as (
       select i.region, a.inspector_id, s.standing, a.start_date,
         v.inspector_id is not null as avoids
       from institution i
       left join school_assignment a
         on a.region = i.region and a.institution_id = i.id and ${HOLDS}
       left join standing s on s.region = a.region and s.id = a.inspector_id
       left join ${avoidedPairs(TODAY)} v
         on v.region = a.region and v.inspector_id = a.inspector_id and v.institution_id = i.id
       where ${WATCHED}
     ), loads as (
       select a.region, a.inspector_id, ${LOADS}
       from school_assignment a
       join institution i on i.region = a.region and i.id = a.institution_id
       where ${HOLDS} and ${WATCHED} group by 1, 2
     )
     select l.region, l.name, c.schools, c.schools - c.gaps - c.conflicts as covered, c.gaps,
       c.conflicts, c.rotation,
       (select count(*)::int from loads x
         where x.region = l.region and greatest(x.load, x.kindergartens) > l.load_limit)
         as overloaded
     from limits l
     join (
       select h.region, count(*)::int as schools,
         count(*) filter (where h.inspector_id is null)::int as gaps,
         count(*) filter (where h.inspector_id is not null
           and (h.standing in ('left', 'lapsed', 'suspended') or h.avoids))::int as conflicts,
         count(*) filter (where h.start_date + make_interval(years => k.rotation_years)
           <= ${TODAY})::int as rotation
       from held h join limits k on k.region = h.region group by 1) c on c.region = l.region
     order by l.region`,
    [JSON.stringify(limits.own), limits.fallback.loadLimit, limits.fallback.rotationYears],
    "coverage_counties",
  );
}

type Limits = { readonly loadLimit: number; readonly rotationYears: number };
