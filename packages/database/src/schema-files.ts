import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The package's own folder, from source and from build alike. */
export const packageRoot = fileURLToPath(new URL("..", import.meta.url));
export const migrationsFolder = join(packageRoot, "prisma/migrations");

export type SchemaFile = { path: string; content: string };

/** The Prisma schema, one file per feature. */
export async function readSchema(): Promise<SchemaFile[]> {
  const folder = join(packageRoot, "prisma/schema");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".prisma")).sort();
  return Promise.all(
    names.map(async (name) => ({
      path: `prisma/schema/${name}`,
      content: await readFile(join(folder, name), "utf8"),
    })),
  );
}
