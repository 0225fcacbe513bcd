import type { Db } from "@dudao/database";
import type { StoredEvent } from "./rules.ts";

const TERMS = `
  select t.created_at::date as "on", 'nominated' as kind, t.role as about, 'appointment' as resource, t.id
    from appointment t where t.inspector_id = $1 and t.state in ('nominated', 'vetted', 'publicised')
  union all
  select t.start_date, 'termBegan', t.role, 'appointment', t.id
    from appointment t where t.inspector_id = $1 and t.number is not null and t.state <> 'declined'
  union all
  select t.end_date, 'termEnds', t.role, 'appointment', t.id
    from appointment t where t.inspector_id = $1 and t.state in ('appointed', 'suspended')
  union all
  select t.suspended_on, 'suspended', t.role, 'appointment', t.id
    from appointment t where t.inspector_id = $1 and t.suspended_on is not null
  union all
  select t.ended_on, t.state, t.role, 'appointment', t.id
    from appointment t where t.inspector_id = $1 and t.ended_on is not null
  union all
  select t.updated_at::date, 'declined', t.role, 'appointment', t.id
    from appointment t where t.inspector_id = $1 and t.state = 'declined'`;

const SCHOOLS = `
  select a.start_date, 'schoolFrom', i.name, 'schoolAssignment', a.id
    from school_assignment a join institution i on i.region = a.region and i.id = a.institution_id
    where a.inspector_id = $1
  union all
  select a.end_date, 'schoolUntil', i.name, 'schoolAssignment', a.id
    from school_assignment a join institution i on i.region = a.region and i.id = a.institution_id
    where a.inspector_id = $1 and a.end_date is not null`;

const INSPECTIONS = `
  select n.planned_date, 'inspected', u.name, 'inspection', n.id
    from inspection n join institution u on u.region = n.region and u.id = n.institution_id
    where $2::boolean and n.state in ('submitted', 'accepted') and (n.lead_inspector_id = $1 or exists (
      select 1 from inspection_member m
      where m.region = n.region and m.inspection_id = n.id and m.inspector_id = $1))`;

const PAPERS = `
  select c.issued_on, 'certified', c.number, 'certificate', c.id
    from certificate c where c.inspector_id = $1 and c.issued_on is not null
  union all
  select c.expires_on, 'certificateEnds', c.number, 'certificate', c.id
    from certificate c where c.inspector_id = $1 and c.expires_on is not null
  union all
  select e.start_date, 'employedFrom', e.employer, 'employment', e.id
    from employment e where e.inspector_id = $1
  union all
  select e.end_date, 'employedUntil', e.employer, 'employment', e.id
    from employment e where e.inspector_id = $1 and e.end_date is not null
  union all
  select k.start_date, 'trained', k.title || ' ' || r.hours || 'h', null, null
    from training_record r join training_course k on k.region = r.region and k.id = r.course_id
    where r.inspector_id = $1
  union all
  select m.given_on, 'commended', m.title, null, null from commendation m where m.inspector_id = $1
  union all
  select y.confirmed_on, 'appraised', y.year || ' ' || y.given || '/' || y.possible,
    'inspectorAppraisal', y.id
    from inspector_appraisal y where y.inspector_id = $1 and y.state = 'confirmed'
  union all
  select s.left_on, 'left', coalesce('(' || s.reason || ')', ''), null, null
    from tenure s where s.inspector_id = $1 and s.left_on is not null
  union all
  select s.joined_on, 'cameBack', '', null, null
    from tenure s where s.inspector_id = $1 and s.joined_on is not null`;

/**
 * What happened in a person's work and what is ahead, the latest first.
 * @param inspections Whether inspections are among it.
 */
export function careerEvents(
  db: Db,
  inspectorId: string,
  inspections: boolean,
  limit: number,
): Promise<StoredEvent[]> {
  const text = [TERMS, SCHOOLS, INSPECTIONS, PAPERS].join("\n  union all");
  return db.query<StoredEvent>(
    `select x."on"::text as "on", x.kind, x.about, x.resource, x.id
     from (${text}) x order by 1 desc, x.kind, x.about limit ${Math.trunc(limit)}`,
    [inspectorId, inspections],
    "people_career",
  );
}
