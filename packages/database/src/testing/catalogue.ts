import pg from "pg";

const TABLES = `select c.oid, c.relname as name, c.relrowsecurity as enabled,
    c.relforcerowsecurity as forced
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> '_prisma_migrations'
  order by 2`;

const KEYS = `select k.conname as name, k.contype as kind,
    (select a.attname from pg_attribute a where a.attrelid = k.conrelid and a.attnum = k.conkey[1])
      as first,
    (select a.attname from pg_attribute a where a.attrelid = k.confrelid and a.attnum = k.confkey[1])
      as target
  from pg_constraint k where k.conrelid = $1 and k.contype in ('p', 'u', 'f', 'x', 'c')`;

const INDEXES = `select i.indexrelid::regclass::text as name, a.attname as first
  from pg_index i left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
  where i.indrelid = $1`;

const POLICIES = "select polname as name from pg_policy where polrelid = $1";

type Table = { oid: number; name: string; enabled: boolean; forced: boolean };
type Key = { name: string; kind: string; first: string; target: string | null };
type Named = { name: string; first: string | null };

/** The tables of the schema. */
export async function tableNames(client: pg.ClientBase): Promise<string[]> {
  return (await client.query<Table>(TABLES)).rows.map((table) => table.name);
}

function keyProblems(table: string, key: Key): string[] {
  const problems: string[] = [];
  if (key.kind !== "c" && key.first !== "region")
    problems.push(`${key.name}: region does not lead`);
  if (key.kind === "f" && key.target !== "region") {
    problems.push(`${key.name}: region does not lead what it refers to`);
  }
  const named = key.kind === "p" ? key.name === `${table}_pkey` : key.name.startsWith(`${table}__`);
  // From 18 on, NOT NULL is a constraint of its own; it names its column by itself.
  if (!named && key.kind !== "n") problems.push(`${key.name}: does not name its field`);
  return problems;
}

/**
 * Reads from the catalogue what every table must have and says which has it
 * not: forced row-level security with its policies, the region first in every
 * key and index, constraints that name their fields.
 */
export async function ruleBreakers(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const found: string[] = [];
  try {
    for (const table of (await client.query<Table>(TABLES)).rows) {
      const of = async <R extends pg.QueryResultRow>(text: string) =>
        (await client.query<R>(text, [table.oid])).rows;
      if (!table.enabled) found.push(`${table.name}: row-level security is off`);
      if (!table.forced) found.push(`${table.name}: row-level security is not forced`);
      const policies = (await of<Named>(POLICIES)).map((policy) => policy.name).sort();
      const wanted = table.name === "region" ? ["everyone", "setup"] : ["county", "oversight"];
      if (policies.join() !== wanted.join()) found.push(`${table.name}: policies ${policies}`);
      const keys = await of<Key>(KEYS);
      if (!keys.some((key) => key.kind === "p")) found.push(`${table.name}: no primary key`);
      found.push(...keys.flatMap((key) => keyProblems(table.name, key)));
      for (const index of await of<Named>(INDEXES)) {
        if (index.first !== "region") found.push(`${index.name}: region does not lead`);
      }
    }
  } finally {
    await client.end();
  }
  return found;
}
