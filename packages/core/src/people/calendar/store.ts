import type { Db } from "@dudao/database";
import type { Engagement, PeopleCalendar } from "./model.ts";
import type { FeedEvent } from "./rules.ts";

type Span = { readonly from: string; readonly to: string };

/** Everybody of the inspection `i`, the lead first told. */
const TEAM = `lateral (
  select i.lead_inspector_id as inspector_id, true as lead
  union all
  select m.inspector_id, false from inspection_member m
  where m.region = i.region and m.inspection_id = i.id and m.inspector_id <> i.lead_inspector_id)`;

/** Who serves, and who is anywhere in the span. */
export function peopleOf(db: Db): Promise<PeopleCalendar["people"]> {
  return db.query<PeopleCalendar["people"][number]>(
    "select id, name, kind from inspector where status = 'active' order by name, id",
    [],
    "calendar_people",
  );
}

/** Inspections and courses of everybody between two days; what was missed takes no time. */
export function engagementsBetween(db: Db, { from, to }: Span): Promise<Engagement[]> {
  return db.query<Engagement>(
    `select 'inspection' as kind, i.id, x.inspector_id as "inspectorId", i.planned_date as day,
       i.day_part as "dayPart", u.name as title, i.state, x.lead
     from inspection i
     join institution u on u.region = i.region and u.id = i.institution_id
     cross join ${TEAM} x
     where i.planned_date between $1::date and $2::date and i.state <> 'missed'
     union all
     select 'training', c.id, r.inspector_id, d.day::date, null, c.title, null, false
     from training_course c
     join training_record r on r.region = c.region and r.course_id = c.id
     cross join generate_series(greatest(c.start_date, $1::date), least(c.end_date, $2::date),
       interval '1 day') d(day)
     where c.mode = 'concentrated' and c.start_date <= $2::date and c.end_date >= $1::date
     order by 4, 3, 2`,
    [from, to],
    "calendar_engagements",
  );
}

/** One person's dates for a feed. A missed inspection is there as cancelled. */
export function feedOf(db: Db, inspectorId: string, { from, to }: Span): Promise<FeedEvent[]> {
  return db.query<FeedEvent>(
    `select i.id, i.planned_date as "from", i.planned_date as "to", i.day_part as "dayPart",
       '督导:' || u.name as summary, coalesce(u.address, u.township) as location,
       p.title || coalesce(' · ' || i.topic, '') as description, i.version as sequence,
       i.updated_at as "changedAt", i.state = 'missed' as cancelled
     from inspection i
     join institution u on u.region = i.region and u.id = i.institution_id
     join programme p on p.region = i.region and p.id = i.programme_id
     where i.planned_date between $2::date and $3::date and (i.lead_inspector_id = $1
       or exists (select 1 from inspection_member m
         where m.region = i.region and m.inspection_id = i.id and m.inspector_id = $1))
     union all
     select c.id, c.start_date, c.end_date, 'wholeDay', '培训:' || c.title, c.place, c.organiser,
       c.version, c.updated_at, false
     from training_course c
     join training_record r on r.region = c.region and r.course_id = c.id
     where r.inspector_id = $1 and c.mode = 'concentrated'
       and c.start_date <= $3::date and c.end_date >= $2::date
     order by 2, 1`,
    [inspectorId, from, to],
    "calendar_feed",
  );
}

export type Subscription = {
  readonly id: string;
  readonly version: number;
  readonly since: string;
  readonly lastUsedOn: string | null;
};

export async function subscriptionOf(
  db: Db,
  inspectorId: string,
): Promise<Subscription | undefined> {
  const [row] = await db.query<Subscription>(
    `select id, version, created_at as since, last_used_on as "lastUsedOn"
     from calendar_subscription where inspector_id = $1`,
    [inspectorId],
  );
  return row;
}

/** Whose feed a token opens; nobody's once the person has left. */
export async function subscriber(db: Db, tokenHash: string) {
  const [row] = await db.query<{
    id: string;
    version: number;
    lastUsedOn: string | null;
    inspectorId: string;
    name: string;
  }>(
    `select s.id, s.version, s.last_used_on as "lastUsedOn", s.inspector_id as "inspectorId", p.name
     from calendar_subscription s
     join inspector p on p.region = s.region and p.id = s.inspector_id
     where s.token_hash = $1 and p.status = 'active'`,
    [tokenHash],
    "calendar_subscriber",
  );
  return row;
}
