import { defineView } from "@dudao/database";

// The day that counts as today is set with the scope, so that a demonstration may stand still.
const TODAY = "current_setting('app.today')::date";

/** Whether a term renews the appointment `t` and holds. */
const followed = `exists (select 1 from appointment n
  where n.region = t.region and n.previous_id = t.id and n.state in ('appointed', 'suspended'))`;

/** Where the appointment `t` stands today: its days tell before, in and after the term. */
const standing = `case
  when t.state = 'suspended' and t.end_date < ${TODAY} then 'expired'
  when t.state <> 'appointed' then t.state
  when ${TODAY} < t.start_date then 'appointed'
  when ${TODAY} <= t.end_date then 'active'
  when ${followed} then 'renewed'
  else 'expired' end`;

/** Appointments with the person's name and where they stand today. */
export const appointmentView = defineView({
  table: "appointment",
  from: "appointment t join inspector p on p.region = t.region and p.id = t.inspector_id",
  columns: {
    // Takes the place of the stored state, from which it follows with the days.
    state: standing,
    inspectorName: "p.name",
    nextId: `(select n.id from appointment n where n.region = t.region and n.previous_id = t.id
      and n.state <> 'declined' order by n.start_date desc limit 1)`,
    expiring: `(t.state = 'appointed' and t.start_date <= ${TODAY}
      and t.end_date between ${TODAY} and (${TODAY} + interval '3 months')::date
      and not ${followed})`,
  },
  search: "coalesce(lower(t.number), '') || ' ' || p.search_text",
});
