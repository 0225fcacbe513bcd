import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { everything, withSchemaEngine } from "./engine.ts";
import { DatabaseUnavailableError, translate } from "./errors.ts";
import { migrationsFolder } from "./schema-files.ts";

/** A script that failed, or a history that cannot be continued. The message says what to do. */
export class MigrationError extends Error {
  override readonly name = "MigrationError";
}

// Any number will do as long as it is ours: two servers starting at once take turns.
const TURN = 4_309_812_022;

async function scripts(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return Promise.all(
    names.map(async (path) => {
      const value = await readFile(join(folder, path, "migration.sql"), "utf8");
      return {
        path,
        migrationFile: { path: "migration.sql", content: { tag: "ok", value } as const },
      };
    }),
  );
}

async function withTurn<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("select pg_advisory_lock($1)", [TURN]);
  } catch (error) {
    await client.end().catch(() => {});
    const translated = translate(error);
    throw translated instanceof DatabaseUnavailableError
      ? translated
      : new DatabaseUnavailableError("08001", error);
  }
  try {
    return await work();
  } finally {
    await client.end().catch(() => {});
  }
}

/** What a person needs of the engine's report: the migration and what PostgreSQL said. */
function explain(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const failed = /migration_name="(\S+)"/.exec(text)?.[1];
  if (failed) {
    const reason = /(?:ERROR:\s*)?([^\n]+)\n\s+0:/.exec(text)?.[1] ?? text;
    return `migration ${failed} failed and was undone: ${reason.trim()}`;
  }
  const earlier = /The `(\S+)` migration started at [^\n]+ failed/.exec(text)?.[1];
  if (earlier) {
    return `migration ${earlier} failed at an earlier start: mend it, delete its row from _prisma_migrations and start again`;
  }
  return text.split("\n").filter(Boolean).slice(0, 4).join(" ");
}

/**
 * Brings a database to the present schema with Prisma's own engine, through
 * WebAssembly. Safe to run at every start: what is applied is left alone.
 *
 * @param folder where the migrations lie; the package's own unless told
 * @returns the names of the migrations applied now
 * @throws DatabaseUnavailableError, MigrationError
 */
export async function migrate(url: string, folder = migrationsFolder): Promise<string[]> {
  const migrationDirectories = await scripts(folder);
  const lockfile = { path: "migration_lock.toml", content: 'provider = "postgresql"\n' };
  const migrationsList = {
    baseDir: folder,
    lockfile,
    shadowDbInitScript: "",
    migrationDirectories,
  };
  return withTurn(url, async () => {
    try {
      const { appliedMigrationNames } = await withSchemaEngine(url, (engine) =>
        engine.applyMigrations({ migrationsList, filters: everything }),
      );
      return appliedMigrationNames;
    } catch (error) {
      throw new MigrationError(explain(error), { cause: error });
    }
  });
}
