import type { Db } from "@dudao/database";

export type OpenRegion = { readonly name: string; readonly demoDate: string | null };

/** A region's name and the day it stands on. */
export async function openRegion(db: Db, code: string): Promise<OpenRegion | undefined> {
  const [row] = await db.query<OpenRegion>(
    `select name, demo_date as "demoDate" from region where region = $1 and level = 'county'`,
    [code],
    "open_region",
  );
  return row;
}
