import { type Db, defineView } from "@dudao/database";

/** Accounts with the names of whom they stand for, never with their secrets. */
export const userView = defineView({
  table: "app_user",
  from: `app_user t
    left join inspector p on p.region = t.region and p.id = t.inspector_id
    left join institution i on i.region = t.region and i.id = t.institution_id`,
  columns: {
    inspectorName: "p.name",
    institutionName: "i.name",
    locked: "coalesce(t.locked_until > now(), false)",
  },
  search: "lower(t.user_name || ' ' || t.name)",
});

/**
 * How many other active accounts hold one of the roles. The writers of a region take turns
 * (the database's audit lock), so two administrators cannot both demote each other.
 */
export async function otherHolders(
  db: Db,
  roles: readonly string[],
  userId: string,
): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    `select count(*)::int as count from app_user
     where id <> $1 and status = 'active' and roles && $2::text[]`,
    [userId, roles],
  );
  return row?.count ?? 0;
}
