import type { Db } from "@dudao/database";
import type { Rating } from "../model.ts";

const ratingColumns = `inspection_id as "inspectionId", criterion, answer, remark, version,
  updated_at as "updatedAt", updated_by as "updatedBy"`;

/** All answers of an inspection, in the order of their criteria. */
export function ratingsOf(db: Db, inspectionId: string): Promise<Rating[]> {
  return db.query<Rating>(
    `select ${ratingColumns} from rating where inspection_id = $1 order by criterion`,
    [inspectionId],
  );
}

/** Writes answers of one inspection over whatever stood; the caller has compared versions under the lock. */
export async function putRatings(db: Db, ratings: readonly Rating[]): Promise<void> {
  const [first] = ratings;
  if (!first) return;
  await db.query(
    `insert into rating (region, inspection_id, criterion, answer, remark, version, updated_by,
                         created_at, updated_at)
     select i.region, i.id, r.criterion, r.answer, r.remark, r.version, r."updatedBy",
            r."updatedAt", r."updatedAt"
     from inspection i, jsonb_to_recordset($2::jsonb) as r(criterion text, answer jsonb,
       remark text, version int, "updatedBy" text, "updatedAt" timestamptz)
     where i.id = $1
     on conflict (region, inspection_id, criterion) do update
       set answer = excluded.answer, remark = excluded.remark, version = excluded.version,
           updated_by = excluded.updated_by, updated_at = excluded.updated_at`,
    [first.inspectionId, JSON.stringify(ratings)],
  );
}

/** Takes an answer back. */
export async function removeRating(db: Db, inspectionId: string, criterion: string): Promise<void> {
  await db.query("delete from rating where inspection_id = $1 and criterion = $2", [
    inspectionId,
    criterion,
  ]);
}

/** The part of a result that is kept with the inspection. */
export type StoredScore = {
  possible: string;
  given: string;
  share: string | null;
  grade: string | null;
  answered: number;
  applicable: number;
};

/**
 * Keeps the score. The version stays: a score is worked out, nobody edits it, and two inspectors
 * who rate at the same time must not make each other's record stale.
 */
export async function setScore(db: Db, inspectionId: string, score: StoredScore): Promise<void> {
  const { possible, given, share, grade, answered, applicable } = score;
  await db.query(
    `update inspection set possible = $2, given = $3, share = $4, grade = $5, answered = $6,
                           applicable = $7
     where id = $1 and (possible, given, share, grade, answered, applicable)
       is distinct from ($2::numeric, $3::numeric, $4::numeric, $5::text, $6::int, $7::int)`,
    [inspectionId, possible, given, share, grade, answered, applicable],
  );
}
