import { type Db, defineView } from "@dudao/database";
import type { CountyScope } from "../_kernel/scope.ts";

/** Entries as they were written. */
export const auditView = defineView({
  table: "audit_entry",
  from: "audit_entry t",
  columns: {},
});

/** How many entries a region has and the number of the first that is not as it was written. */
export async function verifyChain(
  db: Db,
  scope: CountyScope,
): Promise<{ entries: number; firstBroken: number | null }> {
  const [row] = await db.query<{ entries: number; firstBroken: number | null }>(
    `select (select count(*)::int from audit_entry where region = $1) as entries,
       audit_verify($1) as "firstBroken"`,
    [scope.region],
  );
  return row ?? { entries: 0, firstBroken: null };
}
