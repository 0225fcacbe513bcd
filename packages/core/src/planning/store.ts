import { type Db, defineView } from "@dudao/database";

const searchable = (column: string) => `lower(${column})`;

export const annualPlanView = defineView({
  table: "annual_plan",
  from: "annual_plan t",
  columns: {
    itemCount: `(select count(*)::int from plan_item i
      where i.region = t.region and i.plan_id = t.id)`,
    doneCount: `(select count(*)::int from plan_item i
      where i.region = t.region and i.plan_id = t.id and i.state = 'done')`,
  },
  search: searchable("t.title"),
});

export const planItemView = defineView({
  table: "plan_item",
  from: "plan_item t join annual_plan a on a.region = t.region and a.id = t.plan_id",
  columns: {
    year: "a.year",
    programmeCount: `(select count(*)::int from programme p
      where p.region = t.region and p.plan_item_id = t.id)`,
  },
  search: searchable("t.title"),
});

const inspections = `inspection i where i.region = t.region and i.programme_id = t.id`;
const findings = `finding f where f.region = t.region and f.programme_id = t.id`;

/** Programmes with what has become of them; a missed inspection has no subject. */
export const programmeView = defineView({
  table: "programme",
  from: "programme t",
  columns: {
    subjectCount: `(select count(distinct i.institution_id)::int from ${inspections}
      and i.state <> 'missed')`,
    inspectionCount: `(select count(*)::int from ${inspections})`,
    acceptedCount: `(select count(*)::int from ${inspections} and i.state = 'accepted')`,
    findingCount: `(select count(*)::int from ${findings})`,
    openFindingCount: `(select count(*)::int from ${findings}
      and f.state not in ('closed', 'resolvedOnSpot'))`,
  },
  search: searchable("t.title"),
});

export const teamView = defineView({
  table: "team",
  from: `team t
    join programme p on p.region = t.region and p.id = t.programme_id
    join inspector l on l.region = t.region and l.id = t.leader_id
    cross join lateral (
      select array_agg(s.id order by s.name, s.id) as ids,
             string_agg(s.name, '、' order by s.name, s.id) as names,
             count(*)::int as count
      from team_member m
      join inspector s on s.region = m.region and s.id = m.inspector_id
      where m.region = t.region and m.team_id = t.id) m`,
  columns: {
    programmeTitle: "p.title",
    leaderName: "l.name",
    memberIds: "coalesce(m.ids, '{}')",
    memberNames: "coalesce(m.names, '')",
    memberCount: "m.count",
  },
  search: searchable("t.name || ' ' || p.title || ' ' || coalesce(m.names, '')"),
});

/** Items of a plan that are done, carried over or cancelled. */
export async function settledItems(db: Db, planId: string): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    `select count(*)::int as count from plan_item
     where plan_id = $1 and state in ('done', 'carriedOver', 'cancelled')`,
    [planId],
  );
  return row?.count ?? 0;
}

/** State of an annual plan, its row locked so that it cannot be summed up meanwhile. */
export async function planStateLocked(db: Db, planId: string): Promise<string | undefined> {
  const [row] = await db.query<{ state: string }>(
    "select state from annual_plan where id = $1 for share",
    [planId],
  );
  return row?.state;
}

/** Inspections of a programme: still open, and ever begun. */
export async function inspectionTally(db: Db, programmeId: string) {
  const [row] = await db.query<{ open: number; begun: number }>(
    `select count(*) filter (where state not in ('accepted', 'missed'))::int as open,
            count(*) filter (where state not in ('planned', 'missed'))::int as begun
     from inspection where programme_id = $1`,
    [programmeId],
  );
  return row ?? { open: 0, begun: 0 };
}

/** Ids among these of inspectors who are no longer active. */
export async function inactiveInspectors(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db.query<{ id: string }>(
    "select id from inspector where id = any($1) and status <> 'active'",
    [ids],
  );
  return new Set(rows.map((row) => row.id));
}

/** Puts a team together anew. */
export async function setTeamMembers(
  db: Db,
  teamId: string,
  inspectorIds: readonly string[],
): Promise<void> {
  await db.query("delete from team_member where team_id = $1 and inspector_id <> all($2)", [
    teamId,
    inspectorIds,
  ]);
  await db.query(
    `insert into team_member (region, team_id, inspector_id)
     select t.region, t.id, m.id from team t, unnest($2::text[]) as m(id)
     where t.id = $1 on conflict do nothing`,
    [teamId, inspectorIds],
  );
}
