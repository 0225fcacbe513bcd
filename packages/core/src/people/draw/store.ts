import type { Db } from "@dudao/database";
import type { DrawSummary } from "./model.ts";
import type { DrawUnit } from "./rules.ts";

/** Open units with the last day they were inspected. */
export function unitsToDraw(db: Db): Promise<DrawUnit[]> {
  return db.query<DrawUnit>(
    `select i.id, i.name, i.kind, i.district_id as "districtId",
       (select max(n.planned_date)::text from inspection n
        where n.region = i.region and n.institution_id = i.id
          and n.state not in ('planned', 'missed')) as "lastInspected"
     from institution i where i.status = 'open' order by i.id`,
    [],
    "draw_units",
  );
}

/** A draw as it is stored, its seed only once it is drawn. */
export type StoredDraw = Omit<DrawSummary, "schools" | "total"> & {
  readonly inputs: unknown;
  readonly inputsHash: string;
  readonly commitment: string;
  readonly witness: string[];
  readonly seed: string | null;
  readonly result: unknown;
  readonly recordHash: string | null;
  readonly key: string;
};

const COLUMNS = `t.id, t.version, t.title, t.state, t.state_reason as "stateReason",
  t.programme_id as "programmeId", g.title as "programmeTitle", t.committed_at as "committedAt",
  t.committed_by_name as "committedByName", t.drawn_at as "drawnAt",
  t.drawn_by_name as "drawnByName", t.published_at as "publishedAt"`;
const FROM = `draw t left join programme g on g.region = t.region and g.id = t.programme_id`;

/** All draws, the latest first. */
export function drawList(db: Db): Promise<DrawSummary[]> {
  return db.query<DrawSummary>(
    `select ${COLUMNS}, jsonb_array_length(t.inputs -> 'schools') as schools,
       (select coalesce(sum((s ->> 'quota')::int), 0)::int
        from jsonb_array_elements(t.inputs -> 'strata') s) as total
     from ${FROM} order by t.committed_at desc, t.id limit 500`,
    [],
    "draw_list",
  );
}

async function one(db: Db, where: string, value: string): Promise<StoredDraw | undefined> {
  const [row] = await db.query<StoredDraw>(
    `select ${COLUMNS}, t.inputs, t.inputs_hash as "inputsHash", t.commitment, t.witness, t.seed,
       t.result, t.record_hash as "recordHash", t.region || '-' || t.public_key as key
     from ${FROM} where ${where} = $1`,
    [value],
  );
  return row;
}

export const drawById = (db: Db, id: string) => one(db, "t.id", id);
export const drawByKey = (db: Db, key: string) => one(db, "t.public_key", key);

/** The same, and nobody else changes it until the transaction ends. */
export async function lockDraw(db: Db, id: string): Promise<StoredDraw | undefined> {
  await db.query("select 1 from draw where id = $1 for update", [id]);
  return drawById(db, id);
}

/** The seed that was committed to. */
export async function seedOf(db: Db, drawId: string): Promise<string | undefined> {
  const [row] = await db.query<{ seed: string }>("select seed from draw_seed where draw_id = $1", [
    drawId,
  ]);
  return row?.seed;
}

/** Whether a programme is there. */
export async function programmeThere(db: Db, id: string): Promise<boolean> {
  return (await db.query("select 1 from programme where id = $1", [id])).length > 0;
}
