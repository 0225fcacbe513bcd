import type { Db } from "@dudao/database";
import { standingOn } from "../avoidance/store.ts";
import type { StoredCandidate, StoredService, StoredUnit } from "./rules.ts";

/** Who may be given schools on a day, with terms, employers and avoidance, in one pass. */
export function candidatesOn(db: Db, day: string): Promise<StoredCandidate[]> {
  return db.query<StoredCandidate>(
    `select p.id, p.name, p.kind, p.district_id as "districtId", p.home_township as township,
       p.stages, p.education_since::text as "educationSince",
       ${standingOn("p", "$1::date")} as standing,
       coalesce((select json_agg(json_build_object('role', t.role, 'from', t.start_date::text,
           'until', least(t.end_date, t.ended_on)::text) order by t.start_date, t.id)
         from appointment t where t.region = p.region and t.inspector_id = p.id
           and t.state in ('appointed', 'resigned', 'dismissed')
           and least(t.end_date, t.ended_on) >= t.start_date), '[]') as terms,
       coalesce((select json_agg(json_build_object('institutionId', e.institution_id,
           'from', e.start_date::text, 'until', e.end_date::text) order by e.start_date, e.id)
         from employment e where e.region = p.region and e.inspector_id = p.id
           and e.institution_id is not null), '[]') as employments,
       coalesce((select json_agg(distinct v.institution_id order by v.institution_id)
         from avoidance v where v.region = p.region and v.inspector_id = p.id
           and v.start_date <= $1::date and (v.end_date is null or v.end_date >= $1::date)), '[]')
         as avoids
     from inspector p
     where p.status = 'active' and p.kind in ('fullTimeInspector', 'partTimeInspector',
       'assignedInspector', 'specialInspector', 'trainingBodyInspector')
     order by p.id`,
    [day],
    "proposal_candidates",
  );
}

/** Open units with the assignment that holds on a day, or that is planned for it or later. */
export function unitsOn(db: Db, day: string): Promise<StoredUnit[]> {
  return db.query<StoredUnit>(
    `select i.id, i.name, i.kind, i.township, i.district_id as "districtId",
       a.id as "assignmentId", a.state as "assignmentState", a.inspector_id as "currentId",
       a.start_date::text as since
     from institution i
     left join lateral (
       select * from school_assignment a
       where a.region = i.region and a.institution_id = i.id and a.kind = 'assigned'
         and (a.end_date is null or a.end_date >= $1::date)
         and (a.start_date <= $1::date or a.state in ('planned', 'posted', 'active'))
       -- What begins last is what will hold.
       order by a.start_date desc, a.id limit 1) a on true
     where i.status = 'open' and i.kind <> 'townshipGovernment'
     order by i.id`,
    [day],
    "proposal_units",
  );
}

/** Who has looked after what, as far as rotation asks. */
export function servedBefore(db: Db, day: string): Promise<StoredService[]> {
  return db.query<StoredService>(
    `select inspector_id as "inspectorId", institution_id as "institutionId",
       start_date::text as from, end_date::text as until
     from school_assignment
     where kind = 'assigned' and state <> 'planned' and start_date < $1::date
       and start_date > $1::date - interval '30 years'
     order by institution_id, start_date, id`,
    [day],
    "proposal_served",
  );
}

export function districtNames(db: Db): Promise<{ id: string; name: string }[]> {
  return db.query("select id, name from district order by name, id", [], "proposal_districts");
}
