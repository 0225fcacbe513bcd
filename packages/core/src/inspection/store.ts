import { type Db, defineView, InvalidFilterError, type SqlFragment } from "@dudao/database";
import type { Engagement } from "./plan/rules.ts";

const isParticipant = `(t.lead_inspector_id = $1 or exists (
  select 1 from inspection_member m
  where m.region = t.region and m.inspection_id = t.id and m.inspector_id = $1))`;

/** Inspections that a person takes part in. */
export function ofParticipant(inspectorId: unknown): SqlFragment {
  return { text: isParticipant, params: [inspectorId] };
}

/** Inspections of one's own: as lead or member, or of one's unit once they are submitted. */
export function ownInspections(
  inspectorId: string | null,
  institutionId: string | null,
): SqlFragment {
  return {
    text: `(${isParticipant} or (t.institution_id = $2
      and t.state in ('submitted', 'accepted', 'returned')))`,
    params: [inspectorId, institutionId],
  };
}

/**
 * Inspections of a year by their days, which one index serves together with the order of the list:
 * by the year alone a page is picked out of all years.
 */
function inYear(value: unknown): SqlFragment {
  const year = Number(value);
  if (!Number.isInteger(year) || year < 1 || year > 9998) throw new InvalidFilterError("year");
  return {
    text: "t.planned_date >= make_date($1::int, 1, 1) and t.planned_date < make_date($1::int + 1, 1, 1)",
    params: [year],
  };
}

export const inspectionView = defineView({
  table: "inspection",
  from: `inspection t
    join institution u on u.region = t.region and u.id = t.institution_id
    join programme p on p.region = t.region and p.id = t.programme_id
    join inspector l on l.region = t.region and l.id = t.lead_inspector_id`,
  columns: {
    memberIds: `array(select m.inspector_id from inspection_member m
      where m.region = t.region and m.inspection_id = t.id order by m.inspector_id)`,
    institutionName: "u.name",
    institutionKind: "u.kind",
    programmeTitle: "p.title",
    programmeKind: "p.kind",
    leadInspectorName: "l.name",
    findingCount: `(select count(*)::int from finding f
      where f.region = t.region and f.inspection_id = t.id)`,
  },
  details: { programmeState: "p.state", rubricId: "p.rubric_id", rubricHash: "p.rubric_hash" },
  search: "(u.search_text || ' ' || lower(coalesce(t.topic, '')))",
  filters: { participantId: ofParticipant, year: inYear },
});

/** What the view adds to a record that is read by its id. */
export type InspectionDetails = {
  readonly programmeState: string;
  readonly rubricId: string;
  readonly rubricHash: string | null;
};

/** What a programme says to its inspections. */
export type ProgrammePin = {
  id: string;
  state: string;
  kind: string;
  startDate: string;
  endDate: string;
  rubricId: string;
  rubricHash: string | null;
};

/**
 * A programme as its inspections see it. Locked, it neither changes state nor takes another plan
 * meanwhile: who plans in one programme takes turns, so that no unit is planned twice a day.
 */
export async function programmePin(
  db: Db,
  id: string,
  lock = false,
): Promise<ProgrammePin | undefined> {
  const [row] = await db.query<ProgrammePin>(
    `select id, state, kind, start_date as "startDate", end_date as "endDate",
            rubric_id as "rubricId", rubric_hash as "rubricHash"
     from programme where id = $1 ${lock ? "for no key update" : ""}`,
    [id],
  );
  return row;
}

/** Units by id with what planning asks of them. */
export async function institutionFacts(db: Db, ids: readonly string[]) {
  const rows = await db.query<{ id: string; name: string; kind: string; status: string }>(
    "select id, name, kind, status from institution where id = any($1)",
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Inspectors by id with their terms; a term that was ended early counts to that day. */
export async function inspectorFacts(db: Db, ids: readonly string[]) {
  const rows = await db.query<{
    id: string;
    name: string;
    status: string;
    terms: { from: string; to: string }[];
  }>(
    `select i.id, i.name, i.status,
       coalesce((
         select json_agg(json_build_object(
           'from', a.start_date::text, 'to', least(a.end_date, a.ended_on)::text))
         from appointment a
         where a.region = i.region and a.inspector_id = i.id
           and a.state in ('appointed', 'resigned', 'dismissed')), '[]') as terms
     from inspector i where i.id = any($1)`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Who of some people is in which part of which of some days; what was missed takes no time. */
export function engagementsOn(
  db: Db,
  inspectorIds: readonly string[],
  dates: readonly string[],
  exceptId: string | null = null,
): Promise<Engagement[]> {
  return db.query<Engagement>(
    `select x.inspector_id as "inspectorId", i.planned_date as date, i.day_part as "dayPart",
       u.name as unit
     from inspection i
     join institution u on u.region = i.region and u.id = i.institution_id
     cross join lateral (
       select i.lead_inspector_id as inspector_id
       union
       select m.inspector_id from inspection_member m
       where m.region = i.region and m.inspection_id = i.id) x
     where i.planned_date = any($2::date[]) and i.day_part is not null and i.state <> 'missed'
       and x.inspector_id = any($1) and i.id is distinct from $3`,
    [inspectorIds, dates, exceptId],
    "inspection_engagements",
  );
}

/** Pairs of person and unit that keep apart today: what was declared, and the unit that employs. */
const AVOIDED = `(
  select region, inspector_id, institution_id from avoidance
  where start_date <= current_setting('app.today')::date
    and (end_date is null or end_date >= current_setting('app.today')::date)
  union
  select region, inspector_id, institution_id from employment
  where institution_id is not null and start_date <= current_setting('app.today')::date
    and (end_date is null or end_date >= current_setting('app.today')::date))`;

/** `inspectorId institutionId` of who of some people must stay away from some units. */
export async function avoidedOf(
  db: Db,
  inspectorIds: readonly string[],
  institutionIds: readonly string[],
): Promise<Set<string>> {
  const rows = await db.query<{ pair: string }>(
    `select v.inspector_id || ' ' || v.institution_id as pair from ${AVOIDED} v
     where v.inspector_id = any($1) and v.institution_id = any($2)`,
    [inspectorIds, institutionIds],
    "inspection_avoided",
  );
  return new Set(rows.map((row) => row.pair));
}

/** How many of a team must stay away or have said so, and how many have declared nothing yet. */
export async function avoidanceOf(db: Db, inspectionId: string) {
  const [row] = await db.query<{ conflicts: number; silent: number }>(
    `select
       count(*) filter (where coalesce(d.conflict, false) or v.inspector_id is not null)::int
         as conflicts,
       count(*) filter (where d.id is null)::int as silent
     from inspection i
     cross join lateral (
       select i.lead_inspector_id as inspector_id
       union
       select m.inspector_id from inspection_member m
       where m.region = i.region and m.inspection_id = i.id) x
     left join avoidance_declaration d
       on d.region = i.region and d.inspection_id = i.id and d.inspector_id = x.inspector_id
     left join ${AVOIDED} v on v.region = i.region and v.inspector_id = x.inspector_id
       and v.institution_id = i.institution_id
     where i.id = $1`,
    [inspectionId],
    "inspection_avoidance",
  );
  return row ?? { conflicts: 0, silent: 0 };
}

/** `institutionId date` of the inspections of a programme that were not missed. */
export async function takenDays(
  db: Db,
  programmeId: string,
  institutionIds: readonly string[],
  exceptId: string | null = null,
): Promise<Set<string>> {
  const rows = await db.query<{ day: string }>(
    `select institution_id || ' ' || planned_date::text as day from inspection
     where programme_id = $1 and institution_id = any($2) and state <> 'missed'
       and id is distinct from $3`,
    [programmeId, institutionIds, exceptId],
  );
  return new Set(rows.map((row) => row.day));
}

/** Sets who goes along with the lead. */
export async function setMembers(
  db: Db,
  inspectionId: string,
  inspectorIds: readonly string[],
): Promise<void> {
  await db.query(
    "delete from inspection_member where inspection_id = $1 and inspector_id <> all($2)",
    [inspectionId, inspectorIds],
  );
  await db.query(
    `insert into inspection_member (region, inspection_id, inspector_id)
     select t.region, t.id, m.id from inspection t, unnest($2::text[]) as m(id)
     where t.id = $1 on conflict do nothing`,
    [inspectionId, inspectorIds],
  );
}
