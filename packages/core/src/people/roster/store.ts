import type { Db } from "@dudao/database";

export type KnownPerson = {
  id: string;
  name: string;
  employer: string | null;
  birthYear: number | null;
  status: string;
  certificateNumbers: string[];
};

/** People on the register with one of these names, spaces aside, or one of these certificates. */
export function knownPeople(
  db: Db,
  names: readonly string[],
  certificateNumbers: readonly string[],
): Promise<KnownPerson[]> {
  return db.query<KnownPerson>(
    `select p.id, p.name, p.employer, p.birth_year as "birthYear", p.status,
       array(select c.number from certificate c
         where c.region = p.region and c.inspector_id = p.id) as "certificateNumbers"
     from inspector p
     where lower(regexp_replace(p.name, '\\s+', '', 'g')) = any($1) or exists (
       select 1 from certificate c
       where c.region = p.region and c.inspector_id = p.id and c.number = any($2))
     order by p.name, p.id limit 2000`,
    [names.map((name) => name.replace(/\s+/g, "").toLowerCase()), certificateNumbers],
  );
}

/** Districts by name. */
export async function districtIds(
  db: Db,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.query<{ id: string; name: string }>(
    "select id, name from district where name = any($1)",
    [names],
  );
  return new Map(rows.map((row) => [row.name, row.id]));
}

/** Letters' numbers among these that are given already. */
export async function takenLetters(
  db: Db,
  numbers: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ number: string }>(
    "select number from appointment where number = any($1)",
    [numbers],
  );
  return new Set(rows.map((row) => row.number));
}
