/**
 * Writes the SQL that takes the schema of the last commit to the one in the
 * working folder: `pnpm --filter @dudao/database migration:new <name>`.
 * What Prisma cannot say is added to the file by hand.
 */
import { execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { everything, withSchemaEngine } from "../src/engine.ts";
import { packageRoot, readSchema, type SchemaFile } from "../src/schema-files.ts";
import { startTestCluster } from "../src/testing/cluster.ts";

function committed(): SchemaFile[] {
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: packageRoot, encoding: "utf8" });
  const paths = git("ls-tree", "--name-only", "HEAD", "prisma/schema/").split("\n").filter(Boolean);
  return paths.map((path) => ({ path, content: git("show", `HEAD:./${path}`) }));
}

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error("Give the migration a name of lower-case letters, digits and _.");
  process.exit(1);
}
// The engine wants a server to talk to, though it compares two schemas only.
const cluster = await startTestCluster();
const before = committed();
const sql = await withSchemaEngine(cluster.url, async (engine) => {
  const files = await readSchema();
  const from = before.length
    ? ({ tag: "schemaDatamodel", files: before } as const)
    : ({ tag: "empty" } as const);
  const to = { tag: "schemaDatamodel", files } as const;
  const result = await engine.diff({ from, to, script: true, exitCode: null, filters: everything });
  return result.stdout ?? "";
}).finally(() => cluster.stop());
const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
const folder = join(packageRoot, "prisma/migrations", `${stamp}_${name}`);
await mkdir(folder, { recursive: true });
await writeFile(join(folder, "migration.sql"), sql);
process.stdout.write(`${join(folder, "migration.sql")}\n`);
