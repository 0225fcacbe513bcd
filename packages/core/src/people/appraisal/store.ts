import { type Db, defineView } from "@dudao/database";

/** Appraisals with the person's name. */
export const inspectorAppraisalView = defineView({
  table: "inspector_appraisal",
  from: "inspector_appraisal t join inspector p on p.region = t.region and p.id = t.inspector_id",
  columns: { inspectorName: "p.name" },
  search: "p.search_text",
});

type Rated = {
  readonly rubricHash: string;
  readonly answers: Record<string, Record<string, unknown>>;
};

/** What an appraisal was rated on, and how. */
export async function ratedOf(db: Db, id: string): Promise<Rated> {
  const [row] = await db.query<Rated>(
    `select rubric_hash as "rubricHash", answers from inspector_appraisal where id = $1`,
    [id],
  );
  if (!row) throw new Error(`no appraisal ${id}`);
  return row;
}
