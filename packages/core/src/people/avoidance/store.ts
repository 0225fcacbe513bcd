import { type Db, defineView } from "@dudao/database";
import type { InspectorMessage, TeamAvoidance } from "./model.ts";

/** The states of an appointment that holds, or held until it was ended. */
const HELD = "('appointed', 'resigned', 'dismissed')";

/**
 * SQL of how an inspector stands on a day: `appointed`, `suspended`, `lapsed`, `left`, or
 * `unrecorded` where no term was ever entered; where none are kept, none are asked for.
 * @param p alias of the inspector; @param day SQL of the day
 */
export function standingOn(p: string, day: string): string {
  const terms = `select 1 from appointment t where t.region = ${p}.region and t.inspector_id = ${p}.id`;
  return `(case
    when ${p}.status <> 'active' then 'left'
    when exists (${terms} and t.state in ${HELD}
      and ${day} between t.start_date and least(t.end_date, t.ended_on)) then 'appointed'
    when exists (${terms} and t.state = 'suspended'
      and ${day} between t.start_date and t.end_date) then 'suspended'
    when exists (${terms} and (t.state in ${HELD} or t.state = 'suspended')) then 'lapsed'
    else 'unrecorded' end)`;
}

/**
 * SQL of the pairs of inspector and unit that keep apart on a day: what was declared or entered,
 * and the unit that employs the person.
 * @param day SQL of the day
 */
export function avoidedPairs(day: string): string {
  return `(
    select region, inspector_id, institution_id from avoidance
    where start_date <= ${day} and (end_date is null or end_date >= ${day})
    union
    select region, inspector_id, institution_id from employment
    where institution_id is not null and start_date <= ${day}
      and (end_date is null or end_date >= ${day}))`;
}

/** What was declared or entered: who stays away from which unit. */
export const avoidanceView = defineView({
  table: "avoidance",
  from: `avoidance t
    join inspector p on p.region = t.region and p.id = t.inspector_id
    join institution i on i.region = t.region and i.id = t.institution_id`,
  columns: { inspectorName: "p.name", institutionName: "i.name" },
  search: "i.search_text || ' ' || p.search_text",
});

export type InspectionFacts = {
  readonly version: number;
  readonly state: string;
  readonly institutionId: string;
  readonly unit: string;
  readonly plannedDate: string;
  readonly dayPart: string | null;
  readonly leadInspectorId: string;
};

/** An inspection as far as its team is concerned; locked until the transaction ends, if asked. */
export async function inspectionFacts(
  db: Db,
  id: string,
  lock = false,
): Promise<InspectionFacts | undefined> {
  const [row] = await db.query<InspectionFacts>(
    `select i.version, i.state, i.institution_id as "institutionId", u.name as unit,
       i.planned_date as "plannedDate", i.day_part as "dayPart",
       i.lead_inspector_id as "leadInspectorId"
     from inspection i join institution u on u.region = i.region and u.id = i.institution_id
     where i.id = $1 ${lock ? "for no key update of i" : ""}`,
    [id],
  );
  return row;
}

/** The team of an inspection, the lead first, with what each has declared. */
export function teamOf(db: Db, inspectionId: string): Promise<TeamAvoidance["team"]> {
  return db.query<TeamAvoidance["team"][number]>(
    `select x.inspector_id as "inspectorId", p.name, x.lead, d.conflict, d.relation, d.reason,
       d.declared_on as "declaredOn", v.inspector_id is not null as avoids
     from inspection i
     cross join lateral (
       select i.lead_inspector_id as inspector_id, true as lead
       union all
       select m.inspector_id, false from inspection_member m
       where m.region = i.region and m.inspection_id = i.id
         and m.inspector_id <> i.lead_inspector_id) x
     join inspector p on p.region = i.region and p.id = x.inspector_id
     left join avoidance_declaration d
       on d.region = i.region and d.inspection_id = i.id and d.inspector_id = x.inspector_id
     left join ${avoidedPairs("current_setting('app.today')::date")} v
       on v.region = i.region and v.inspector_id = x.inspector_id
         and v.institution_id = i.institution_id
     where i.id = $1 order by x.lead desc, p.name, x.inspector_id`,
    [inspectionId],
    "avoidance_team",
  );
}

export async function declarationOf(db: Db, inspectionId: string, inspectorId: string) {
  const [row] = await db.query<{ id: string; version: number }>(
    "select id, version from avoidance_declaration where inspection_id = $1 and inspector_id = $2",
    [inspectionId, inspectorId],
  );
  return row;
}

/** What keeps somebody from taking a place: standing, avoidance, or another place at that time. */
export async function fitness(db: Db, inspectorId: string, at: InspectionFacts, exceptId: string) {
  const [row] = await db.query<{
    name: string;
    standing: string;
    avoids: boolean;
    busyAt: string | null;
  }>(
    `select p.name, ${standingOn("p", "$3::date")} as standing,
       exists (select 1 from ${avoidedPairs("$3::date")} v
         where v.region = p.region and v.inspector_id = p.id and v.institution_id = $2) as avoids,
       (select u.name from inspection i
        join institution u on u.region = i.region and u.id = i.institution_id
        where i.region = p.region and i.planned_date = $3::date and i.id <> $5
          and i.state <> 'missed'
          and (i.day_part = $4 or 'wholeDay' in (i.day_part, $4))
          and i.day_part is not null and $4::text is not null
          and (i.lead_inspector_id = p.id or exists (select 1 from inspection_member m
            where m.region = i.region and m.inspection_id = i.id and m.inspector_id = p.id))
        limit 1) as "busyAt"
     from inspector p where p.id = $1`,
    [inspectorId, at.institutionId, at.plannedDate, at.dayPart, exceptId],
    "avoidance_fitness",
  );
  return row;
}

/** Puts one member in place of another. */
export async function swapMember(
  db: Db,
  inspectionId: string,
  outgoingId: string,
  incomingId: string,
): Promise<void> {
  await db.query("delete from inspection_member where inspection_id = $1 and inspector_id = $2", [
    inspectionId,
    outgoingId,
  ]);
  await db.query(
    `insert into inspection_member (region, inspection_id, inspector_id)
     select region, id, $2 from inspection where id = $1`,
    [inspectionId, incomingId],
  );
}

/** A message to oneself. */
export async function messageTo(
  db: Db,
  id: string,
  inspectorId: string,
): Promise<(InspectorMessage & { version: number }) | undefined> {
  const [row] = await db.query<InspectorMessage & { version: number }>(
    `select id, kind, text, created_at as "createdAt", seen_at as "seenAt", version
     from inspector_message where id = $1 and inspector_id = $2`,
    [id, inspectorId],
  );
  return row;
}
