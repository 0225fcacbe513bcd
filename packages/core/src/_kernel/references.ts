import type { Db } from "@dudao/database";
import { DomainError, type FieldError } from "./errors.ts";
import type { FieldSpec } from "./field.ts";
import { regionOf } from "./ids.ts";
import { tableOf } from "./tables.ts";

type Values = Readonly<Record<string, unknown>>;

function idsOf(spec: FieldSpec, values: Values): { path: string; id: string }[] {
  const value = values[spec.key];
  if (spec.widget === "ref" && typeof value === "string") return [{ path: spec.key, id: value }];
  if (spec.widget !== "refs" || !Array.isArray(value)) return [];
  return value.map((id, index) => ({ path: `${spec.key}.${index}`, id: String(id) }));
}

/** Roles are configuration, not records; the access feature checks them. */
function pointsAtRecords(spec: FieldSpec): boolean {
  return spec.ref !== undefined && spec.ref !== "role" && !spec.derived;
}

function repeatedAt(entries: readonly { path: string; id: string }[]): string[] {
  return entries
    .filter((entry, index) => entries.findIndex((other) => other.id === entry.id) !== index)
    .map((entry) => entry.path);
}

/**
 * Checks every reference of what is about to be written: none into another
 * region, none twice in a list, each record there. The foreign keys hold all
 * that too; asking first names every wrong field at once.
 *
 * @throws DomainError `invalid/reference` with `unknownReference` at each field.
 */
export async function checkReferences(
  db: Db,
  region: string,
  specs: readonly FieldSpec[],
  values: Values,
): Promise<void> {
  const errors: Record<string, FieldError> = {};
  for (const spec of specs.filter(pointsAtRecords)) {
    const entries = idsOf(spec, values);
    if (entries.length === 0) continue;
    for (const path of repeatedAt(entries)) errors[path] = { key: "repeated" };
    const ids = entries.map((entry) => entry.id).filter((id) => regionOf(id) === region);
    const table = tableOf(spec.ref ?? "");
    const found = ids.length
      ? await db.query<{ id: string }>(`select id from ${table} where id = any($1)`, [ids])
      : [];
    const known = new Set(found.map((row) => row.id));
    for (const { path, id } of entries) {
      if (!known.has(id)) errors[path] = { key: "unknownReference" };
    }
  }
  if (Object.keys(errors).length > 0) {
    throw new DomainError("invalid/reference", { fieldErrors: errors });
  }
}
