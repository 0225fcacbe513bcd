import pg from "pg";
import { translate } from "./errors.ts";

/** A region to set up. */
export type RegionEntry = {
  /** GB/T 2260: 2 digits a province, 4 a city, 6 a county. */
  code: string;
  name: string;
  level: "county" | "city" | "province";
  parentCode?: string | null;
  /** The day a demonstration stands at, `YYYY-MM-DD`. */
  demoDate?: string | null;
};

/** One transaction as the owner of the schema, outside the roles the application works under. */
async function asOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("begin");
    const result = await work(client);
    await client.query("commit");
    return result;
  } catch (error) {
    throw translate(error);
  } finally {
    await client.end().catch(() => {});
  }
}

function enter(client: pg.Client, region: string): Promise<unknown> {
  return client.query("select set_config('app.region', $1, true)", [region]);
}

/**
 * Sets regions up, or changes their names, levels and days. Part of set-up, as
 * the owner: the application reads the list and never writes it.
 */
export function registerRegions(url: string, regions: readonly RegionEntry[]): Promise<void> {
  return asOwner(url, async (client) => {
    for (const { code, name, level, parentCode = null, demoDate = null } of regions) {
      await enter(client, code);
      await client.query(
        `insert into region (region, level, name, parent_code, demo_date)
         values ($1, $2, $3, $4, $5)
         on conflict (region) do update set level = excluded.level, name = excluded.name,
           parent_code = excluded.parent_code, demo_date = excluded.demo_date`,
        [code, level, name, parentCode, demoDate],
      );
      await client.query("insert into audit_head (region) values ($1) on conflict do nothing", [
        code,
      ]);
    }
  });
}

/** A load of many rows by the owner. */
export type BulkLoad = {
  /** Points the policies at a region: the owner too writes one region at a time. */
  enter(region: string): Promise<unknown>;
  query<R>(text: string, params?: readonly unknown[]): Promise<R[]>;
};

/**
 * Loads many rows at once, for benchmarks: without audit entries and without
 * counting row by row; the figures of `regions` are counted afterwards. All or
 * nothing. Never for people's work, which belongs in the audit.
 */
export function bulkLoad(
  url: string,
  regions: readonly string[],
  work: (load: BulkLoad) => Promise<void>,
): Promise<void> {
  return asOwner(url, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select distinct c.relname as name from pg_trigger g join pg_class c on c.oid = g.tgrelid
       where not g.tgisinternal and g.tgname ~ '^(audit|figures)_' and c.relname <> 'audit_entry'`,
    );
    const each = (verb: string) =>
      tables.map(({ name }) => `alter table ${name} ${verb} trigger user`).join(";");
    await client.query(each("disable"));
    await work({
      enter: (region) => enter(client, region),
      query: async <R>(text: string, params: readonly unknown[] = []) =>
        (await client.query(text, [...params])).rows as R[],
    });
    for (const region of regions) {
      await enter(client, region);
      await client.query("select figures_rebuild($1)", [region]);
    }
    await client.query(each("enable"));
  });
}
