import { type Db, defineView } from "@dudao/database";

/** Employments with the names of person and school. */
export const employmentView = defineView({
  table: "employment",
  from: `employment t
    join inspector p on p.region = t.region and p.id = t.inspector_id
    left join institution i on i.region = t.region and i.id = t.institution_id`,
  columns: { inspectorName: "p.name", institutionName: "i.name" },
  search: "lower(t.employer) || ' ' || p.search_text",
});

/** Sets the employer on the register to the one of the latest employment that goes on. */
export async function carryEmployer(db: Db, inspectorId: string): Promise<void> {
  await db.query(
    `update inspector p set employer = e.employer, version = p.version + 1,
       updated_at = current_setting('app.at')::timestamptz
     from (select employer from employment where inspector_id = $1 and end_date is null
           order by start_date desc, id desc limit 1) e
     where p.id = $1 and p.employer is distinct from e.employer`,
    [inspectorId],
  );
}
