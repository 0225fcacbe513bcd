import { type Db, defineView } from "@dudao/database";

// The day that counts as today is set with the scope, so that a demonstration may stand still.
const TODAY = "current_setting('app.today')::date";

/** Whether a term renews the appointment `t` and holds. */
const followed = `exists (select 1 from appointment n
  where n.region = t.region and n.previous_id = t.id and n.state in ('appointed', 'suspended'))`;

/** Where the appointment `t` stands today: its days tell before, in and after the term. */
const standing = `case
  when t.state = 'suspended' and t.end_date < ${TODAY} then 'expired'
  when t.state <> 'appointed' then t.state
  when ${TODAY} < t.start_date then 'appointed'
  when ${TODAY} <= t.end_date then 'active'
  when ${followed} then 'renewed'
  else 'expired' end`;

/** Appointments with the person's name and where they stand today. */
export const appointmentView = defineView({
  table: "appointment",
  from: "appointment t join inspector p on p.region = t.region and p.id = t.inspector_id",
  columns: {
    // Takes the place of the stored state, from which it follows with the days.
    state: standing,
    inspectorName: "p.name",
    nextId: `(select n.id from appointment n where n.region = t.region and n.previous_id = t.id
      and n.state <> 'declined' order by n.start_date desc limit 1)`,
    expiring: `(t.state = 'appointed' and t.start_date <= ${TODAY}
      and t.end_date between ${TODAY} and (${TODAY} + interval '3 months')::date
      and not ${followed})`,
  },
  search: "coalesce(lower(t.number), '') || ' ' || p.search_text",
});

/** Terms that hold, or held. */
const HOLDING = "('appointed', 'suspended', 'resigned', 'dismissed')";

/** The stored side of an appointment, under lock when it is about to move. */
export async function storedState(db: Db, id: string): Promise<string | undefined> {
  const [row] = await db.query<{ state: string }>("select state from appointment where id = $1", [
    id,
  ]);
  return row?.state;
}

/** The last term of a role before a day, unless it ended longer ago than a break may last. */
export async function termBefore(
  db: Db,
  of: { inspectorId: string; role: string; startDate: string },
  breakMonths: number,
): Promise<{ id: string; termNumber: number } | undefined> {
  const [row] = await db.query<{ id: string; termNumber: number }>(
    `select id, term_number as "termNumber" from appointment
     where inspector_id = $1 and role = $2 and state in ${HOLDING}
       and coalesce(ended_on, end_date) < $3::date
       and coalesce(ended_on, end_date) >= ($3::date - make_interval(months => $4))::date
     order by start_date desc limit 1`,
    [of.inspectorId, of.role, of.startDate, breakMonths],
  );
  return row;
}

/** Whether a term of the role that holds overlaps these days. */
export async function overlaps(
  db: Db,
  of: { inspectorId: string; role: string; startDate: string; endDate: string },
): Promise<boolean> {
  const rows = await db.query(
    `select 1 from appointment
     where inspector_id = $1 and role = $2 and state in ${HOLDING}
       and start_date <= $4::date and coalesce(ended_on, end_date) >= $3::date limit 1`,
    [of.inspectorId, of.role, of.startDate, of.endDate],
  );
  return rows.length > 0;
}

/** Whether a letter's number in its series is given already, by hand. */
export async function serialTaken(
  db: Db,
  series: string,
  year: number,
  serial: number,
): Promise<boolean> {
  const rows = await db.query(
    `select 1 from appointment
     where letter_series = $1 and letter_year = $2 and letter_serial = $3`,
    [series, year, serial],
  );
  return rows.length > 0;
}
