import { type Db, defineView } from "@dudao/database";

// The day that counts as today is set with the scope, so that a demonstration may stand still.
const TODAY = "current_setting('app.today')::date";

/** Inspectors with district, the end of their last appointment, certificates, number of schools. */
export const inspectorView = defineView({
  table: "inspector",
  from: "inspector t left join district d on d.region = t.region and d.id = t.district_id",
  columns: {
    districtName: "d.name",
    appointedUntil: `(select max(least(a.end_date, a.ended_on)) from appointment a
      where a.region = t.region and a.inspector_id = t.id and a.start_date <= ${TODAY}
        and a.state in ('appointed', 'suspended', 'resigned', 'dismissed'))`,
    certified: `exists (select 1 from certificate c
      where c.region = t.region and c.inspector_id = t.id
        and c.kind in ('inspectorCard', 'qualification', 'training')
        and (c.expires_on is null or c.expires_on >= ${TODAY}))`,
    joinedOn: `(select max(n.joined_on) from tenure n
      where n.region = t.region and n.inspector_id = t.id)`,
    leftOn: `(select max(n.left_on) from tenure n
      where n.region = t.region and n.inspector_id = t.id)`,
    schoolCount: `(select count(*)::int from school_assignment s
      where s.region = t.region and s.inspector_id = t.id and s.start_date <= ${TODAY}
        and (s.end_date is null or s.end_date >= ${TODAY}))`,
  },
  search: "t.search_text",
});

/** Whether a term of the person runs today, suspended or not. */
export async function isInTerm(db: Db, inspectorId: string): Promise<boolean> {
  const rows = await db.query(
    `select 1 from appointment where inspector_id = $1 and state in ('appointed', 'suspended')
       and end_date >= ${TODAY} limit 1`,
    [inspectorId],
  );
  return rows.length > 0;
}

/** The stay on the register that goes on, where one is written down. */
export async function openStay(
  db: Db,
  inspectorId: string,
): Promise<{ id: string; version: number; joinedOn: string | null } | undefined> {
  const [row] = await db.query<{ id: string; version: number; joinedOn: string | null }>(
    `select id, version, joined_on::text as "joinedOn" from tenure
     where inspector_id = $1 and left_on is null`,
    [inspectorId],
  );
  return row;
}
