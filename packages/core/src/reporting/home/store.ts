import type { Db } from "@dudao/database";
import type { VisitRule } from "../../_kernel/config.ts";
import type { Waiting } from "./rules.ts";

/** As many as a home page can use; the lists have the rest. */
const LIMIT = 50;

const during = "('ordered', 'acknowledged', 'inProgress', 'returned')";
const today = "nullif(current_setting('app.today', true), '')::date";

/** Who takes part in the inspection `i`: parameter 1. */
const participates = `(i.lead_inspector_id = $1 or exists (
  select 1 from inspection_member m
  where m.region = i.region and m.inspection_id = i.id and m.inspector_id = $1))`;

/** Submitted inspections, the longest waiting first. */
export function toAccept(db: Db): Promise<Waiting[]> {
  return db.query<Waiting>(
    `select i.id, u.name, null as deadline from inspection i
     join institution u on u.region = i.region and u.id = i.institution_id
     where i.state = 'submitted' order by i.submitted_at, i.id limit ${LIMIT}`,
    [],
    "home_accept",
  );
}

/** Submitted monthly reports. */
export function toReview(db: Db): Promise<Waiting[]> {
  return db.query<Waiting>(
    `select r.id, p.name || ' ' || r.year || '-' || lpad(r.month::text, 2, '0') as name,
            null as deadline
     from monthly_report r join inspector p on p.region = r.region and p.id = r.inspector_id
     where r.state = 'submitted' order by r.submitted_at, r.id limit ${LIMIT}`,
    [],
    "home_review",
  );
}

/** Nominees whose public notice has run. */
export function toDecide(db: Db): Promise<Waiting[]> {
  return db.query<Waiting>(
    `select t.id, p.name, null as deadline
     from appointment t join inspector p on p.region = t.region and p.id = t.inspector_id
     where t.state = 'publicised' and t.notice_until < ${today}
     order by t.notice_until, t.id limit ${LIMIT}`,
    [],
    "home_decide",
  );
}

/** Terms that end within three months and are not renewed yet. */
export function termsEnding(db: Db): Promise<Waiting[]> {
  return db.query<Waiting>(
    `select t.id, p.name, t.end_date as deadline
     from appointment t join inspector p on p.region = t.region and p.id = t.inspector_id
     where t.state = 'appointed' and p.status = 'active' and t.start_date <= ${today}
       and t.end_date between ${today} and (${today} + interval '3 months')::date
       and not exists (select 1 from appointment n
         where n.region = t.region and n.previous_id = t.id and n.state <> 'declined')
     order by t.end_date, t.id limit ${LIMIT}`,
    [],
    "home_terms",
  );
}

/** Annual plans in review. */
export function toApprove(db: Db): Promise<Waiting[]> {
  return db.query<Waiting>(
    `select id, title as name, null as deadline from annual_plan
     where state = 'inReview' order by year, id limit ${LIMIT}`,
    [],
    "home_approve",
  );
}

/** Notices with findings past their deadline; the earliest deadline of each. */
export function overdueNotices(db: Db): Promise<Waiting[]> {
  return db.query<Waiting>(
    `select n.id, u.name, count(*)::int as count, min(f.deadline) as deadline
     from finding f
     join notice n on n.region = f.region and n.id = f.notice_id
     join institution u on u.region = f.region and u.id = f.institution_id
     where f.state in ${during} and f.deadline < ${today}
     group by n.id, u.name order by 4, 1 limit ${LIMIT}`,
    [],
    "home_overdue",
  );
}

/**
 * Notices whose findings wait to be verified, but not by who reported them.
 * @param inspectorId Only of inspections this person takes part in; null for the office.
 */
export function toVerify(db: Db, userId: string, inspectorId: string | null): Promise<Waiting[]> {
  return db.query<Waiting>(
    `select n.id, u.name, count(*)::int as count, null as deadline
     from finding f
     join notice n on n.region = f.region and n.id = f.notice_id
     join institution u on u.region = f.region and u.id = f.institution_id
     join inspection i on i.region = f.region and i.id = f.inspection_id
     where f.state = 'reported' and f.reported_by_id is distinct from $2
       and ($1::text is null or ${participates})
     group by n.id, u.name order by min(f.reported_at), n.id limit ${LIMIT}`,
    [inspectorId, userId],
    "home_verify",
  );
}

/**
 * Schools under an assigned inspector with fewer visits than the county's rule asks for in the
 * period. A visit is an inspection of a routine or thematic programme that has begun.
 * @param inspectorId Only this person's schools; null for all.
 */
export function visitsDue(
  db: Db,
  rule: Pick<VisitRule, "minimum">,
  period: { from: string; to: string },
  inspectorId: string | null,
): Promise<Waiting[]> {
  return db.query<Waiting>(
    `select u.id, u.name, v.count, $3::date as deadline
     from institution u
     cross join lateral (
       select count(*)::int as count from inspection i
       join programme p on p.region = i.region and p.id = i.programme_id
       where i.region = u.region and i.institution_id = u.id
         and i.planned_date between $2::date and $3::date
         and i.state not in ('planned', 'missed') and p.kind in ('routine', 'thematic')) v
     where u.status = 'open' and v.count < $4 and exists (
       select 1 from school_assignment a
       where a.region = u.region and a.institution_id = u.id and a.start_date <= ${today}
         and (a.end_date is null or a.end_date >= ${today})
         and ($1::text is null or a.inspector_id = $1))
     order by v.count, u.name, u.id limit ${LIMIT}`,
    [inspectorId, period.from, period.to, rule.minimum],
    "home_visits",
  );
}

/** Planned inspections with somebody in the team who must stay away from the unit. */
export function conflictsToSolve(db: Db): Promise<Waiting[]> {
  return db.query<Waiting>(
    `select i.id, u.name, i.planned_date as deadline from inspection i
     join institution u on u.region = i.region and u.id = i.institution_id
     where i.state = 'planned' and exists (
       select 1 from avoidance v
       where v.region = i.region and v.institution_id = i.institution_id
         and v.start_date <= ${today} and (v.end_date is null or v.end_date >= ${today})
         and (v.inspector_id = i.lead_inspector_id or exists (
           select 1 from inspection_member m where m.region = i.region
             and m.inspection_id = i.id and m.inspector_id = v.inspector_id)))
     order by i.planned_date, i.id limit ${LIMIT}`,
    [],
    "home_conflicts",
  );
}

/** Planned inspections of one's own for which nothing was declared; alone or in a team, as asked. */
export function declarationsDue(db: Db, inspectorId: string, teamsOnly: boolean) {
  return db.query<Waiting>(
    `select i.id, u.name, i.planned_date as deadline from inspection i
     join institution u on u.region = i.region and u.id = i.institution_id
     where i.state = 'planned' and ${participates}
       and (not $2::boolean or exists (select 1 from inspection_member m
         where m.region = i.region and m.inspection_id = i.id))
       and not exists (select 1 from avoidance_declaration d
         where d.region = i.region and d.inspection_id = i.id and d.inspector_id = $1)
     order by i.planned_date, i.id limit ${LIMIT}`,
    [inspectorId, teamsOnly],
    "home_declarations",
  );
}

/** What one was told and has not taken note of. */
export function messagesUnseen(db: Db, inspectorId: string) {
  return db.query<Waiting & { kind: "replaced" | "joined" | "teamChanged" }>(
    `select id, text as name, kind, null as deadline from inspector_message
     where inspector_id = $1 and seen_at is null order by created_at, id limit ${LIMIT}`,
    [inspectorId],
    "home_messages",
  );
}

/** Inspections of one's own that are not submitted yet. */
export function ownInspectionsOpen(db: Db, inspectorId: string) {
  return db.query<Waiting & { state: string }>(
    `select i.id, u.name, i.planned_date as deadline, i.state from inspection i
     join institution u on u.region = i.region and u.id = i.institution_id
     where i.state in ('planned', 'inProgress', 'recorded', 'returned') and ${participates}
     order by i.planned_date, i.id limit ${LIMIT}`,
    [inspectorId],
    "home_own_inspections",
  );
}

/**
 * Months with visits of one's own and no report handed in, this one and the last; the deadline is
 * the month's last day.
 */
export function reportsDue(db: Db, inspectorId: string): Promise<Waiting[]> {
  return db.query<Waiting>(
    `select coalesce(r.id, '') as id, to_char(m.first, 'YYYY-MM') as name,
       (m.first + interval '1 month' - interval '1 day')::date as deadline
     from (values (date_trunc('month', ${today})::date),
                  ((date_trunc('month', ${today}) - interval '1 month')::date)) as m (first)
     left join monthly_report r on r.inspector_id = $1
       and r.year = extract(year from m.first) and r.month = extract(month from m.first)
     where (r.id is null or r.state in ('draft', 'returned')) and exists (
       select 1 from inspection i
       where i.year = extract(year from m.first) and i.month = extract(month from m.first)
         and i.state in ('submitted', 'accepted') and ${participates})
     order by m.first`,
    [inspectorId],
    "home_reports",
  );
}

/** Notices to one's unit that await it: to acknowledge first, then to correct and report. */
export function noticesForUnit(db: Db, institutionId: string) {
  return db.query<Waiting & { acknowledged: boolean }>(
    `select n.id, n.printed_number as name, count(*)::int as count, min(f.deadline) as deadline,
       bool_and(f.state <> 'ordered') as acknowledged
     from finding f join notice n on n.region = f.region and n.id = f.notice_id
     where f.institution_id = $1 and f.state in ${during}
     group by n.id, n.printed_number order by 4, 1 limit ${LIMIT}`,
    [institutionId],
    "home_unit",
  );
}

/** Counties in scope with overdue findings, most first. */
export function countiesOverdue(db: Db): Promise<Waiting[]> {
  return db.query<Waiting>(
    `select r.region as id, r.name, f.count, null as deadline
     from (
       select region, count(*)::int as count from finding
       where state in ${during} and deadline < ${today} group by 1) f
     join region r on r.region = f.region order by f.count desc, r.region limit ${LIMIT}`,
    [],
    "home_counties",
  );
}

/** Ids of this month's plan items, of a plan that is in force. */
export async function itemsOfMonth(db: Db, year: number, month: number): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `select x.id from plan_item x join annual_plan a on a.region = x.region and a.id = x.plan_id
     where a.year = $1 and x.month = $2 and a.state in ('approved', 'published', 'summarised')
     order by x.start_date nulls last, x.created_at, x.id limit ${LIMIT}`,
    [year, month],
    "home_month",
  );
  return rows.map((row) => row.id);
}

/** Counts of an inspector's own year. */
export async function ownCounts(db: Db, inspectorId: string, year: number) {
  const [row] = await db.query<{ visits: number; toVerify: number }>(
    `select
       (select count(*)::int from inspection i
        where i.year = $2 and i.state in ('submitted', 'accepted') and ${participates}) as visits,
       (select count(*)::int from finding f
        join inspection i on i.region = f.region and i.id = f.inspection_id
        where f.state = 'reported' and ${participates}) as "toVerify"`,
    [inspectorId, year],
    "home_own_counts",
  );
  return row ?? { visits: 0, toVerify: 0 };
}

/** Counts of a unit's findings that are still open. */
export async function unitCounts(db: Db, institutionId: string) {
  const [row] = await db.query<{ open: number; overdue: number }>(
    `select count(*)::int as open, count(*) filter (where deadline < ${today})::int as overdue
     from finding where institution_id = $1 and state in ${during}`,
    [institutionId],
    "home_unit_counts",
  );
  return row ?? { open: 0, overdue: 0 };
}
