import { defineView } from "@dudao/database";

/** Certificates with their holder's name and whether they have run out. */
export const certificateView = defineView({
  table: "certificate",
  from: "certificate t join inspector p on p.region = t.region and p.id = t.inspector_id",
  columns: {
    inspectorName: "p.name",
    expired: "coalesce(t.expires_on < current_setting('app.today')::date, false)",
  },
  search: "lower(t.number) || ' ' || p.search_text",
});
