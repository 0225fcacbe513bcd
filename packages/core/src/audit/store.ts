import { type Db, defineView } from "@dudao/database";

/** Entries as they were written. */
export const auditView = defineView({
  table: "audit_entry",
  from: "audit_entry t",
  columns: {},
});

/** What checking a region's chain of entries found. */
export type ChainState = { region: string; entries: number; firstBroken: number | null };

/** Each region's chain computed again, of the regions whose code begins with `prefix`. */
export function verifyChains(db: Db, prefix: string): Promise<ChainState[]> {
  return db.query<ChainState>(
    `select h.region, audit_verify(h.region) as "firstBroken",
       (select count(*)::int from audit_entry e where e.region = h.region) as entries
     from audit_head h where starts_with(h.region, $1) order by h.region`,
    [prefix],
  );
}
