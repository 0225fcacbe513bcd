import pg from "pg";
import { actSettings, type DbScope, scopeSettings } from "../scope.ts";
import { tableNames } from "./catalogue.ts";
import { act, TODAY } from "./regions.ts";

type Row = Record<string, unknown>;
type Outcome = { rows: Row[]; met: number; refusal: string | undefined };
type Reference = { column: string };

const DENIED = "42501";
const UNKNOWN_REFERENCE = "23503";

/** The foreign keys of a table between records, by the column that follows the region. */
const REFERENCES = `select a.attname as column from pg_constraint k
  join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[2]
  where k.conrelid = $1::regclass and k.contype = 'f' order by 1`;

const WRITABLE = `select string_agg(quote_ident(attname), ', ') as columns from pg_attribute
  where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`;

async function enter(client: pg.Client, scope: DbScope): Promise<void> {
  const settings = [...scopeSettings(scope, TODAY), ...actSettings(act("test.probe"))];
  for (const [name, value] of settings) {
    await client.query("select set_config($1, $2, true)", [name, value]);
  }
}

/**
 * Plays somebody of region `own` who asks for the rows of region `foreign`, in
 * every table there is: reads, counts, writes, refers. Both regions must hold
 * a row of every table. Nothing is kept.
 *
 * @param url connection string of the owner
 * @returns one line for each thing that should not have worked; empty when all is well
 */
export async function probeIsolation(url: string, own: string, foreign: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const leaks: string[] = [];

  /** Tries a statement within a scope: the rows it met, or the code it was refused with. */
  async function attempt(scope: DbScope, text: string, params: unknown[] = []): Promise<Outcome> {
    await client.query("begin");
    try {
      await enter(client, scope);
      const { rows, rowCount } = await client.query<Row>(text, params);
      return { rows, met: rowCount ?? 0, refusal: undefined };
    } catch (error) {
      return { rows: [], met: 0, refusal: (error as pg.DatabaseError).code ?? "unknown" };
    } finally {
      await client.query("rollback");
    }
  }

  /** Expects a refusal for the right reason: another error would hide that nobody refused. */
  async function refused(what: string, outcome: Promise<Outcome>, code: string): Promise<void> {
    const { refusal } = await outcome;
    if (refusal === undefined) leaks.push(what);
    else if (refusal !== code) leaks.push(`${what}: refused with ${refusal}, not ${code}`);
  }

  async function asOwner<R extends pg.QueryResultRow>(text: string, params: unknown[] = []) {
    return (await client.query<R>(text, params)).rows;
  }

  try {
    for (const table of await tableNames(client)) {
      if (table === "region") continue;
      const county = { kind: "county", region: own } as const;
      const count = `select count(*)::int as count from ${table}`;
      const [mine] = await asOwner<{ count: number }>(`${count} where region = $1`, [own]);
      const [theirs] = await asOwner<{ row: Row }>(
        `select to_jsonb(x) as row from ${table} x where region = $1 limit 1`,
        [foreign],
      );
      if (!mine?.count || !theirs) {
        leaks.push(`${table}: has no sample row to probe with`);
        continue;
      }

      const read = `select 1 from ${table} where region = $1`;
      if ((await attempt(county, read, [foreign])).met) leaks.push(`${table}: read`);
      const counted = (await attempt(county, count)).rows[0]?.count;
      if (counted !== mine.count) leaks.push(`${table}: counted ${counted} for ${mine.count}`);
      const beside = { kind: "oversight", prefix: own.slice(0, 4) } as const;
      if ((await attempt(beside, read, [foreign])).met) leaks.push(`${table}: read from above`);

      const [{ columns } = { columns: "" }] = await asOwner<{ columns: string }>(WRITABLE, [table]);
      const insert = `insert into ${table} (${columns})
        select ${columns} from jsonb_populate_record(null::${table}, $1::jsonb)`;
      // A row of theirs as a new one.
      const id = `${foreign}-probe00000000000`;
      const draft = { ...theirs.row, id, series: "probe", criterion: "probe", seq: 999 };
      await refused(`${table}: insert`, attempt(county, insert, [draft]), DENIED);
      const move = `update ${table} set region = $1`;
      await refused(`${table}: moved`, attempt(county, move, [foreign]), DENIED);
      for (const verb of [`update ${table} set region = region`, `delete from ${table}`]) {
        const what = `${table}: ${verb.slice(0, 6)}`;
        if ((await attempt(county, `${verb} where region = $1`, [foreign])).met) leaks.push(what);
        await refused(
          `${what} from above`,
          attempt({ kind: "oversight", prefix: own }, verb),
          DENIED,
        );
      }
      for (const { column } of await asOwner<Reference>(REFERENCES, [table])) {
        if (theirs.row[column] === null) leaks.push(`${table}.${column}: empty in the sample row`);
        const refer = `update ${table} set ${column} = $1`;
        const outcome = attempt(county, refer, [theirs.row[column]]);
        await refused(`${table}.${column}: referenced`, outcome, UNKNOWN_REFERENCE);
      }
    }
  } finally {
    await client.end();
  }
  return leaks;
}
