import type { Db } from "@dudao/database";

/** The figures of a result as they are stored; null where nothing was rated yet. */
export type StoredFigures = {
  possible: string | null;
  given: string | null;
  share: string | null;
  grade: string | null;
};

/** A result with everything it was made from. */
export type StoredResult = StoredFigures & {
  id: string;
  rubricId: string;
  rubricHash: string | null;
  subjectType: string;
  answers: Record<string, unknown>;
};

const figures = "t.possible::text, t.given::text, t.share::text, t.grade";

const queries = {
  inspection: `select t.id, p.rubric_id as "rubricId", p.rubric_hash as "rubricHash",
      u.kind as "subjectType", ${figures}, coalesce((
        select jsonb_object_agg(r.criterion, r.answer) from rating r
        where r.region = t.region and r.inspection_id = t.id), '{}') as answers
    from inspection t
    join programme p on p.region = t.region and p.id = t.programme_id
    join institution u on u.region = t.region and u.id = t.institution_id
    where t.possible is not null and t.id > $1 order by t.id limit $2`,
  appraisal: `select t.id, t.rubric_id as "rubricId", t.rubric_hash as "rubricHash",
      'inspector' as "subjectType", ${figures}, t.answers
    from inspector_appraisal t
    where t.possible is not null and t.id > $1 order by t.id limit $2`,
} as const;

/** What a result belongs to. */
export type ResultOf = keyof typeof queries;
export const resultsOf = Object.keys(queries) as ResultOf[];

/** The next stored results by id, after the last one that was read. */
export function resultsAfter(
  db: Db,
  what: ResultOf,
  after: string,
  limit: number,
): Promise<StoredResult[]> {
  return db.query<StoredResult>(queries[what], [after, limit]);
}
