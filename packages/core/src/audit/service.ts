import {
  type ListInput,
  read,
  type SignedContext,
  sorted,
  writableScope,
} from "../_kernel/index.ts";
import { type AuditEntry, auditListRules } from "./model.ts";
import { auditView, verifyChain } from "./store.ts";

/** Entries within the caller's scope, newest first unless asked otherwise. */
export function listEntries(
  ctx: SignedContext,
  input: ListInput,
): Promise<{ rows: AuditEntry[]; total: number }> {
  return read(ctx, async (db) => {
    const page = await db.list(auditView, sorted(input, auditListRules));
    return { rows: page.rows as AuditEntry[], total: page.total };
  });
}

/** Computes the region's chain of hashes again and says where it first breaks, if it does. */
export async function verifyEntries(ctx: SignedContext) {
  const scope = writableScope(ctx);
  const { entries, firstBroken } = await read(ctx, (db) => verifyChain(db, scope));
  return { ok: firstBroken === null, entries, firstBroken };
}
