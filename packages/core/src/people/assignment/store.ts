import { defineView } from "@dudao/database";

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
