import { defineView } from "@dudao/database";

// The day that counts as today is set with the scope, so that a demonstration may stand still.
const TODAY = "current_setting('app.today')::date";

/** Inspectors with district, the end of their last appointment, certificates, number of schools. */
export const inspectorView = defineView({
  table: "inspector",
  from: "inspector t left join district d on d.region = t.region and d.id = t.district_id",
  columns: {
    districtName: "d.name",
    appointedUntil: `(select max(least(a.end_date, a.ended_on)) from appointment a
      where a.region = t.region and a.inspector_id = t.id and a.start_date <= ${TODAY}
        and a.state in ('appointed', 'suspended', 'resigned', 'dismissed'))`,
    certified: `exists (select 1 from certificate c
      where c.region = t.region and c.inspector_id = t.id
        and c.kind in ('inspectorCard', 'qualification', 'training')
        and (c.expires_on is null or c.expires_on >= ${TODAY}))`,
    schoolCount: `(select count(*)::int from school_assignment s
      where s.region = t.region and s.inspector_id = t.id and s.start_date <= ${TODAY}
        and (s.end_date is null or s.end_date >= ${TODAY}))`,
  },
  search: "t.search_text",
});
