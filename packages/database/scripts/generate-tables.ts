/**
 * Writes src/generated/tables.ts: what the query layer has to know of each
 * table, read from the Prisma schema. Part of `pnpm generate`.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { packageRoot, readSchema } from "../src/schema-files.ts";

const scalars = new Map([
  ["String", "text"],
  ["Int", "int"],
  ["BigInt", "bigint"],
  ["Boolean", "boolean"],
  ["Decimal", "numeric"],
  ["Json", "json"],
  ["DateTime", "timestamp"],
]);

function columnOf(line: string, note: string): [string, string] | undefined {
  const match = /^(\w+)\s+(\w+)(\[\])?(\?)?(.*)$/.exec(line);
  const scalar = scalars.get(match?.[2] ?? "");
  if (!match || !scalar) return undefined;
  const [, key = "", , list, optional, rest = ""] = match;
  const name = /@map\("(\w+)"\)/.exec(rest)?.[1] ?? key;
  const type = list ? "textArray" : rest.includes("@db.Date") ? "date" : scalar;
  const flags = [
    `name: "${name}"`,
    `type: "${type}"`,
    `nullable: ${optional !== undefined && !note.includes("@generated")}`,
    ...(note.includes("@generated") ? ["generated: true"] : []),
    ...(note.includes("@hidden") ? ["hidden: true"] : []),
  ];
  return [key, `{ ${flags.join(", ")} }`];
}

const out: string[] = [];
for (const file of await readSchema()) {
  for (const [, , body = ""] of file.content.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)) {
    const table = /@@map\("(\w+)"\)/.exec(body)?.[1];
    let note = "";
    const columns: string[] = [];
    for (const line of body.split("\n").map((text) => text.trim())) {
      if (line.startsWith("///")) {
        note += line;
        continue;
      }
      const column = columnOf(line, note);
      if (column) columns.push(`    ${column[0]}: ${column[1]},`);
      note = "";
    }
    out.push(`  ${table}: {\n${columns.join("\n")}\n  },`);
  }
}

const target = join(packageRoot, "src/generated/tables.ts");
await mkdir(dirname(target), { recursive: true });
await writeFile(
  target,
  `// Written by scripts/generate-tables.ts from the Prisma schema.
export const tables = {
${out.sort().join("\n")}
} as const;
`,
);
