import { type Db, defineView } from "@dudao/database";
import { avoidedPairs, standingOn } from "../avoidance/store.ts";

const TODAY = "current_setting('app.today')::date";

/** Whether an assignment `t` counts today: its board is up and the day lies within. */
const IN_FORCE = `(t.state <> 'planned' and t.start_date <= ${TODAY}
  and (t.end_date is null or t.end_date >= ${TODAY}))`;

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
    districtId: "i.district_id",
    successorName: `(select q.name from school_assignment s
      join inspector q on q.region = s.region and q.id = s.inspector_id
      where s.region = t.region and s.id = t.successor_id)`,
    inForce: IN_FORCE,
  },
  search: "i.search_text || ' ' || p.search_text",
});

/** How an inspector stands on a day, and whether something keeps the person from a unit. */
export async function standing(db: Db, inspectorId: string, institutionId: string, day: string) {
  const [row] = await db.query<{ standing: string; avoids: boolean }>(
    `select ${standingOn("p", "$3::date")} as standing,
       exists (select 1 from ${avoidedPairs("$3::date")} v
         where v.region = p.region and v.inspector_id = p.id and v.institution_id = $2) as avoids
     from inspector p where p.id = $1`,
    [inspectorId, institutionId, day],
    "assignment_standing",
  );
  const appointed = row?.standing === "appointed" || row?.standing === "unrecorded";
  return { appointed, avoids: row?.avoids ?? false };
}

/** Names the assignment that follows one; the handing over itself has raised the version. */
export async function setSuccessor(db: Db, id: string, successorId: string): Promise<void> {
  await db.query("update school_assignment set successor_id = $2 where id = $1", [id, successorId]);
}
