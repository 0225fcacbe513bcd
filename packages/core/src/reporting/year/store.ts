import type { Db } from "@dudao/database";

/** A programme of the year with what was done in it, whenever it was done. */
export type ProgrammeCounts = {
  id: string;
  title: string;
  kind: string;
  startDate: string;
  endDate: string;
  state: string;
  units: number;
  inspections: number;
  questionnaires: number;
  findings: number;
  unitsWithFindings: number;
  closed: number;
  notices: number;
  reports: number;
  teams: number;
  /** Members of its teams, or where it has none, who inspected. */
  people: string[];
};

/** Programmes by the year they start in; drafts and cancelled ones are no work of the year. */
export function programmeCounts(db: Db, region: string, year: number): Promise<ProgrammeCounts[]> {
  return db.query<ProgrammeCounts>(
    `select p.id, p.title, p.kind, p.start_date as "startDate", p.end_date as "endDate", p.state,
       i.units, i.inspections, i.questionnaires, f.findings, f.units as "unitsWithFindings",
       f.closed, n.count as notices, r.count as reports, g.count as teams,
       case when g.count > 0 then g.people else i.people end as people
     from programme p
     cross join lateral (
       select count(distinct x.institution_id) filter (where x.state <> 'missed')::int as units,
         count(*) filter (where x.state in ('submitted', 'accepted'))::int as inspections,
         coalesce(sum(x.questionnaire_count)
           filter (where x.state in ('submitted', 'accepted')), 0)::int as questionnaires,
         array(
           select distinct y.person from (
             select z.lead_inspector_id as person, z.state from inspection z
             where z.region = p.region and z.programme_id = p.id
             union all
             select m.inspector_id, z.state from inspection z
             join inspection_member m on m.region = z.region and m.inspection_id = z.id
             where z.region = p.region and z.programme_id = p.id
           ) y where y.state in ('submitted', 'accepted') order by y.person) as people
       from inspection x where x.region = p.region and x.programme_id = p.id) i
     cross join lateral (
       select count(*)::int as findings, count(distinct x.institution_id)::int as units,
         count(*) filter (where x.state in ('closed', 'resolvedOnSpot'))::int as closed
       from finding x where x.region = p.region and x.programme_id = p.id) f
     cross join lateral (
       select count(*)::int as count from notice x
       where x.region = p.region and x.programme_id = p.id) n
     cross join lateral (
       select count(*)::int as count from rectification_report x
       where x.region = p.region and x.programme_id = p.id) r
     cross join lateral (
       select count(*)::int as count, array(
         select distinct m.inspector_id from team y
         join team_member m on m.region = y.region and m.team_id = y.id
         where y.region = p.region and y.programme_id = p.id order by 1) as people
       from team x where x.region = p.region and x.programme_id = p.id) g
     where p.region = $1 and p.year = $2 and p.state in ('approved', 'running', 'closed')
     order by p.start_date, p.title, p.id`,
    [region, year],
    "reporting_programmes",
  );
}

/** How many programmes of a year there are, as `programmeCounts` lists them. */
export async function programmeTotal(db: Db, region: string, year: number): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    `select count(*)::int as count from programme
     where region = $1 and year = $2 and state in ('approved', 'running', 'closed')`,
    [region, year],
    "reporting_programme_total",
  );
  return row?.count ?? 0;
}

/** Units of a programme by their part in it or by their kind. */
export type UnitGroup = { programmeId: string; by: "role" | "kind"; key: string; units: number };

export function unitGroups(db: Db, region: string, year: number): Promise<UnitGroup[]> {
  return db.query<UnitGroup>(
    `select i.programme_id as "programmeId",
       case when grouping(u.kind) = 0 then 'kind' else 'role' end as by,
       coalesce(u.kind, i.subject_role) as key, count(distinct i.institution_id)::int as units
     from inspection i
     join programme p on p.region = i.region and p.id = i.programme_id
     join institution u on u.region = i.region and u.id = i.institution_id
     where i.region = $1 and p.year = $2 and i.state <> 'missed'
     group by grouping sets ((i.programme_id, u.kind), (i.programme_id, i.subject_role))
     having grouping(u.kind) = 0 or i.subject_role is not null
     order by 1, 2, 3`,
    [region, year],
    "reporting_unit_groups",
  );
}

/** The counts of a year as a whole. */
export type YearCounts = {
  visits: number;
  unitsVisited: number;
  questionnaires: number;
  findings: number;
  unitsWithFindings: number;
  settled: number;
  closedByNotice: number;
  closedOnTime: number;
  overdue: number;
  notices: number;
  reports: number;
  unitsReported: number;
  monthlyReports: number;
  planItems: number;
  planItemsDone: number;
};

export async function yearCounts(
  db: Db,
  region: string,
  year: number,
  today: string,
): Promise<YearCounts> {
  const [row] = await db.query<YearCounts>(
    `select i.*, f.*, n.*, r.*, m.*, l.*
     from (
       select count(*) filter (where visit)::int as visits,
         count(distinct institution_id) filter (where visit)::int as "unitsVisited",
         coalesce(sum(questionnaire_count), 0)::int as questionnaires
       from (
         select x.institution_id, x.questionnaire_count,
           p.kind in ('routine', 'thematic') as visit
         from inspection x join programme p on p.region = x.region and p.id = x.programme_id
         where x.region = $1 and x.year = $2 and x.state in ('submitted', 'accepted')) y) i,
     (
       select count(*)::int as findings,
         count(distinct institution_id)::int as "unitsWithFindings",
         count(*) filter (where state in ('closed', 'resolvedOnSpot'))::int as settled,
         count(*) filter (where state = 'closed')::int as "closedByNotice",
         count(*) filter (where state = 'closed' and closed_on <= deadline)::int as "closedOnTime",
         count(*) filter (where deadline < $3::date
           and state in ('ordered', 'acknowledged', 'inProgress', 'returned'))::int as overdue
       from finding where region = $1 and year = $2) f,
     (select count(*)::int as notices from notice where region = $1 and year = $2) n,
     (
       select count(*)::int as reports, count(distinct institution_id)::int as "unitsReported"
       from rectification_report where region = $1 and year = $2) r,
     (
       select count(*)::int as "monthlyReports" from monthly_report
       where region = $1 and year = $2 and state in ('submitted', 'accepted')) m,
     (
       select count(*)::int as "planItems",
         count(*) filter (where x.state = 'done')::int as "planItemsDone"
       from plan_item x join annual_plan a on a.region = x.region and a.id = x.plan_id
       where x.region = $1 and a.year = $2) l`,
    [region, year, today],
    "reporting_year",
  );
  if (!row) throw new Error("a count without a row");
  return row;
}

export type MonthRow = {
  month: number;
  visits: number;
  findings: number;
  closed: number;
  reports: number;
};

/** Twelve months: visits by their date, findings by the day found, close-outs by their own day. */
export function monthRows(db: Db, region: string, year: number): Promise<MonthRow[]> {
  return db.query<MonthRow>(
    `select m as month, coalesce(v.count, 0) as visits, coalesce(f.count, 0) as findings,
       coalesce(c.count, 0) as closed, coalesce(r.count, 0) as reports
     from generate_series(1, 12) m
     left join (
       select x.month, count(*)::int as count from inspection x
       join programme p on p.region = x.region and p.id = x.programme_id
       where x.region = $1 and x.year = $2 and x.state in ('submitted', 'accepted')
         and p.kind in ('routine', 'thematic') group by 1) v on v.month = m
     left join (
       select month, count(*)::int as count from finding
       where region = $1 and year = $2 group by 1) f on f.month = m
     left join (
       select extract(month from closed_on)::int as month, count(*)::int as count from finding
       where region = $1 and closed_on >= make_date($2::int, 1, 1)
         and closed_on < make_date($2::int + 1, 1, 1) group by 1) c on c.month = m
     left join (
       select month, count(*)::int as count from monthly_report
       where region = $1 and year = $2 and state in ('submitted', 'accepted')
       group by 1) r on r.month = m
     order by m`,
    [region, year],
    "reporting_months",
  );
}

/** Findings of a year by state. */
export function stateCounts(db: Db, region: string, year: number) {
  return db.query<{ state: string; count: number }>(
    `select state, count(*)::int as count from finding
     where region = $1 and year = $2 group by 1 order by 1`,
    [region, year],
    "reporting_states",
  );
}

/** By kind of unit: units there are, units inspected in the year, findings of the year. */
export function kindCounts(db: Db, region: string, year: number) {
  return db.query<{ kind: string; units: number; inspected: number; findings: number }>(
    `select u.kind, count(*) filter (where u.status = 'open')::int as units,
       count(*) filter (where exists (
         select 1 from inspection i
         where i.region = u.region and i.institution_id = u.id and i.year = $2
           and i.state in ('submitted', 'accepted')))::int as inspected,
       coalesce(sum((select count(*) from finding f
         where f.region = u.region and f.institution_id = u.id and f.year = $2)), 0)::int as findings
     from institution u where u.region = $1 group by 1 order by 1`,
    [region, year],
    "reporting_kinds",
  );
}

export type PeopleCounts = {
  inspectorKinds: { kind: string; count: number }[];
  memberUnits: number;
  commission: number;
  districts: number;
  institutions: number;
  teams: number;
};

/** Who works there and for how many units: as of now, the register keeps no past. */
export async function peopleCounts(db: Db, region: string, year: number): Promise<PeopleCounts> {
  const [row] = await db.query<PeopleCounts>(
    `select
       (select coalesce(json_agg(x order by x.kind), '[]') from (
         select kind, count(*)::int as count from inspector
         where region = $1 and status = 'active' group by 1) x) as "inspectorKinds",
       (select count(*)::int from commission_member
         where region = $1 and post = 'member') as "memberUnits",
       (select count(*)::int from commission_member where region = $1) as commission,
       (select count(*)::int from district where region = $1) as districts,
       (select count(*)::int from institution
         where region = $1 and status = 'open') as institutions,
       (select count(*)::int from team x
         join programme p on p.region = x.region and p.id = x.programme_id
         where x.region = $1 and p.year = $2
           and p.state in ('approved', 'running', 'closed')) as teams`,
    [region, year],
    "reporting_people",
  );
  if (!row) throw new Error("a count without a row");
  return row;
}

/** A region's code, name and level. */
export async function regionOf(db: Db, region: string) {
  const [row] = await db.query<{ code: string; name: string; level: string }>(
    "select region as code, name, level from region where region = $1",
    [region],
  );
  return row;
}

/** Years in which something was planned or done, latest first. */
export async function yearsKnown(db: Db): Promise<number[]> {
  const rows = await db.query<{ year: number }>(
    `select year from annual_plan union select year from programme
     union select year from region_figure where metric = 'inspections' and value > 0
     order by year desc`,
  );
  return rows.map((row) => row.year);
}
