import { defineView } from "@dudao/database";

// The day that counts as today is set with the scope, so that a demonstration may stand still.
const TODAY = "current_setting('app.today')::date";

/** Inspectors with district, the end of their last appointment and how many schools they have now. */
export const inspectorView = defineView({
  table: "inspector",
  from: "inspector t left join district d on d.region = t.region and d.id = t.district_id",
  columns: {
    districtName: "d.name",
    appointedUntil: `(select max(least(a.end_date, a.ended_on)) from appointment a
      where a.region = t.region and a.inspector_id = t.id and a.start_date <= ${TODAY})`,
    schoolCount: `(select count(*)::int from school_assignment s
      where s.region = t.region and s.inspector_id = t.id and s.start_date <= ${TODAY}
        and (s.end_date is null or s.end_date >= ${TODAY}))`,
  },
  search: "t.search_text",
});

/** Appointments with the person's name and whether today falls into the term. */
export const appointmentView = defineView({
  table: "appointment",
  from: "appointment t join inspector p on p.region = t.region and p.id = t.inspector_id",
  columns: {
    inspectorName: "p.name",
    current: `(t.start_date <= ${TODAY} and ${TODAY} <= least(t.end_date, t.ended_on))`,
  },
  search: "lower(t.number) || ' ' || p.search_text",
});

/** Which inspector looks after which school. */
export const schoolAssignmentView = defineView({
  table: "school_assignment",
  from: `school_assignment t
    join inspector p on p.region = t.region and p.id = t.inspector_id
    join institution i on i.region = t.region and i.id = t.institution_id`,
  columns: {
    inspectorName: "p.name",
    institutionName: "i.name",
    institutionKind: "i.kind",
  },
  search: "i.search_text || ' ' || p.search_text",
});
