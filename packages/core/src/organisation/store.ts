import { type Db, defineView } from "@dudao/database";
import type { Region } from "./model.ts";

/** Institutions with the name of their district. */
export const institutionView = defineView({
  table: "institution",
  from: "institution t left join district d on d.region = t.region and d.id = t.district_id",
  columns: { districtName: "d.name" },
  search: "t.search_text",
});

/** Districts with how many open institutions and serving inspectors they have. */
export const districtView = defineView({
  table: "district",
  from: "district t",
  columns: {
    institutionCount: `(select count(*)::int from institution i
      where i.region = t.region and i.district_id = t.id and i.status = 'open')`,
    inspectorCount: `(select count(*)::int from inspector p
      where p.region = t.region and p.district_id = t.id and p.status = 'active')`,
  },
  search: "lower(t.name)",
});

export const commissionMemberView = defineView({
  table: "commission_member",
  from: "commission_member t",
  columns: {},
  search: "lower(t.name)",
});

/** The regions whose code begins with `prefix`, in the order of their codes. */
export function listRegions(db: Db, prefix: string): Promise<Region[]> {
  return db.query<Region>(
    `select region as code, name, level, parent_code as "parentCode", demo_date as "demoDate"
     from region where starts_with(region, $1) order by region`,
    [prefix],
  );
}
