import type { AuditEntry } from "@dudao/core/model";

/** One field of a record before and after a change. */
export type Change = { readonly key: string; readonly before: unknown; readonly after: unknown };

// Every change touches these; they say nothing of it.
const NOISE = new Set(["version", "updatedAt", "createdAt", "searchText", "region", "id"]);

function camel(key: string): string {
  return key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** County fields lie one level deeper; here they stand beside the others. */
function flat(row: Readonly<Record<string, unknown>> | null): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(row ?? {})) {
    if (key === "extensions" && value && typeof value === "object") Object.assign(out, value);
    else out[camel(key)] = value;
  }
  return out;
}

/** What a change changed, by field; columns of the database come in the names of the models. */
export function changesOf(entry: Pick<AuditEntry, "before" | "after">): Change[] {
  const before = flat(entry.before);
  const after = flat(entry.after);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => !NOISE.has(key))
    .filter((key) => JSON.stringify(before[key] ?? null) !== JSON.stringify(after[key] ?? null))
    .map((key) => ({ key, before: before[key], after: after[key] }));
}
