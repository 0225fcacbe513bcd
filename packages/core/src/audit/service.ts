import { type ListInput, read, type SignedContext, sorted } from "../_kernel/index.ts";
import { type AuditEntry, auditListRules } from "./model.ts";
import { auditView, verifyChains } from "./store.ts";

// A county's accounts are its own business, so their history is too.
const notOfAccounts = { text: "t.entity <> 'user'", params: [] };

/** Entries within the caller's scope, newest first unless asked otherwise. */
export function listEntries(
  ctx: SignedContext,
  input: ListInput,
): Promise<{ rows: AuditEntry[]; total: number }> {
  const restrict = ctx.scope.kind === "oversight" ? notOfAccounts : undefined;
  return read(ctx, async (db) => {
    const page = await db.list(auditView, sorted(input, auditListRules), restrict);
    return { rows: page.rows as AuditEntry[], total: page.total };
  });
}

/** What is said of the chains of entries within the caller's scope. */
export type Verification = {
  ok: boolean;
  entries: number;
  /** Number of the first entry that is not as it was written, and its region. */
  firstBroken: number | null;
  brokenRegion: string | null;
};

/** Computes every chain of hashes within the caller's scope again. */
export async function verifyEntries(ctx: SignedContext): Promise<Verification> {
  const { scope } = ctx;
  const prefix = scope.kind === "county" ? scope.region : scope.prefix;
  const chains = await read(ctx, (db) => verifyChains(db, prefix));
  const broken = chains.find((chain) => chain.firstBroken !== null);
  return {
    ok: broken === undefined,
    entries: chains.reduce((sum, chain) => sum + chain.entries, 0),
    firstBroken: broken?.firstBroken ?? null,
    brokenRegion: broken?.region ?? null,
  };
}
