import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { openDatabase } from "./database.ts";
import { everything, withSchemaEngine } from "./engine.ts";
import { DatabaseUnavailableError } from "./errors.ts";
import { tables } from "./generated/tables.ts";
import { MigrationError, migrate } from "./migrate.ts";
import { registerRegions } from "./owner.ts";
import { packageRoot, readSchema } from "./schema-files.ts";
import { at } from "./testing/administer.ts";
import {
  administer,
  createEmptyDatabase,
  createTestDatabase,
  type TestDatabase,
} from "./testing/index.ts";
import { act, county, KAIYUAN, TODAY } from "./testing/regions.ts";
import { insertSamples } from "./testing/samples.ts";

const made: TestDatabase[] = [];
async function empty(): Promise<TestDatabase> {
  const database = await createEmptyDatabase();
  made.push(database);
  return database;
}

async function query<R extends pg.QueryResultRow>(url: string, text: string): Promise<R[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return (await client.query<R>(text).finally(() => client.end())).rows;
}

afterAll(async () => {
  for (const database of made) await database.drop();
});

describe("migrate", () => {
  it("applies each migration once, in the table Prisma itself keeps", async () => {
    const { url } = await empty();
    const first = await migrate(url);
    expect(first[0]).toMatch(/_init$/);
    expect(await migrate(url)).toEqual([]);
    const rows = await query<{ name: string; done: boolean }>(
      url,
      `select migration_name as name, finished_at is not null as done
       from _prisma_migrations order by started_at`,
    );
    expect(rows).toEqual(first.map((name) => ({ name, done: true })));
  });

  it("makes the schema that Prisma's schema describes", async () => {
    const scratch = await createTestDatabase();
    made.push(scratch);
    const files = await readSchema();
    const { stdout } = await withSchemaEngine(
      scratch.url,
      (engine) =>
        engine.diff({
          from: { tag: "schemaDatasource", files, configDir: packageRoot },
          to: { tag: "schemaDatamodel", files },
          script: true,
          exitCode: null,
          filters: everything,
        }),
      files.map(({ path, content }): [string, string] => [path, content]),
    );
    // What Prisma cannot say (checks, exclusions, policies, triggers) it does not compare either.
    expect(stdout?.trim()).toMatch(/^(-- This is an empty migration\.)?$/);
  });

  it("agrees with what the query layer knows of the columns", async () => {
    const scratch = await createTestDatabase();
    made.push(scratch);
    const rows = await query<{ table: string; column: string; generated: boolean }>(
      scratch.url,
      `select table_name as table, column_name as column, is_generated = 'ALWAYS' as generated
       from information_schema.columns
       where table_schema = 'public' and table_name <> '_prisma_migrations'`,
    );
    const actual = rows.map((row) => `${row.table}.${row.column} ${row.generated}`).sort();
    const known = Object.entries(tables).flatMap(([table, columns]) =>
      Object.values(columns).map((column: { name: string; generated?: boolean }) => {
        return `${table}.${column.name} ${column.generated ?? false}`;
      }),
    );
    expect(actual).toEqual(known.sort());
  });

  it("reports a script that fails, undoes it, and does not go on over it", async () => {
    const { url } = await empty();
    const folder = await mkdtemp(join(tmpdir(), "dudao-migrations-"));
    const write = async (name: string, sql: string) => {
      await mkdir(join(folder, name));
      await writeFile(join(folder, name, "migration.sql"), sql);
    };
    await write("20260101_good", "create table good (id int); -- a comment; with a semicolon");
    await write("20260102_bad", "create table half (id int); create table good (id int);");
    await write("20260103_after", "create table after (id int);");
    const first = await migrate(url, folder).catch((error: unknown) => error);
    expect(first).toBeInstanceOf(MigrationError);
    expect((first as Error).message).toMatch(
      /migration 20260102_bad failed and was undone: .*"good" already exists/,
    );
    const names = await query<{ name: string }>(
      url,
      "select relname as name from pg_class where relname in ('good', 'half', 'after')",
    );
    expect(names).toEqual([{ name: "good" }]);
    await expect(migrate(url, folder)).rejects.toThrow(/20260102_bad failed at an earlier start/);
    await rm(folder, { recursive: true });
  });

  it("lets servers that start at once take turns, and databases share their roles", async () => {
    const databases = await Promise.all([empty(), empty(), empty()]);
    const runs = databases.flatMap(({ url }) => [migrate(url), migrate(url)]);
    const applied = (await Promise.all(runs)).map((names) => names.length);
    expect(applied.filter((count) => count > 0)).toHaveLength(3);
  });

  it("says in one line that the database is not there", async () => {
    const error = await migrate("postgresql://dudao:x@127.0.0.1:1/x").catch((e: unknown) => e);
    expect(error).toBeInstanceOf(DatabaseUnavailableError);
    expect((error as Error).message).toMatch(/nothing listens/);
  });
});

describe("an owner who is no superuser", () => {
  it("migrates, works, and is held to the policies as everybody", async () => {
    const { url } = await empty();
    const name = new URL(url).pathname.slice(1);
    const owner = `owner_${name}`;
    await administer(
      url,
      `create role ${owner} login createrole password 'secret'`,
      // The roles stand already in this cluster; whoever made them grants them.
      ...["dudao_county", "dudao_oversight"].map(
        (role) => `grant ${role} to ${owner} with admin option`,
      ),
      `alter database ${name} owner to ${owner}`,
    );
    const own = new URL(at(url, name));
    own.username = owner;
    own.password = "secret";
    try {
      await migrate(own.href);
      await registerRegions(own.href, [{ code: KAIYUAN, name: "开原市", level: "county" }]);
      const database = openDatabase({ url: own.href });
      await database.transaction(county(KAIYUAN), act(), (db) => insertSamples(db, KAIYUAN));
      const [seen] = await database.read(county(KAIYUAN), TODAY, (db) =>
        db.query(
          `select (select count(*)::int from institution) as institutions,
             (select count(*)::int from region_figure) as figures,
             audit_verify('${KAIYUAN}') as broken`,
        ),
      );
      expect(seen).toEqual({ institutions: 1, figures: 8, broken: null });
      await database.close();
      // Without a scope the owner sees nothing of its own tables.
      expect(await query(own.href, "select * from institution")).toEqual([]);
      expect(await query(own.href, "select * from audit_entry")).toEqual([]);
    } finally {
      await administer(
        url,
        `alter database ${name} owner to current_user`,
        `reassign owned by ${owner} to current_user`,
        `drop owned by ${owner}`,
        `drop role ${owner}`,
      );
    }
  });
});
