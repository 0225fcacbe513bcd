import { defineView } from "@dudao/database";

// The day that counts as today is set with the scope, so that a demonstration may stand still.
const TODAY = "current_setting('app.today')::date";

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
