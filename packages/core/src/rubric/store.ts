import { type Db, defineView } from "@dudao/database";

/** Tailored rubrics with how many programmes have fixed them. */
export const rubricProfileView = defineView({
  table: "rubric_profile",
  from: "rubric_profile t",
  columns: {
    programmeCount: `(select count(*)::int from programme p
      where p.region = t.region and p.rubric_hash = t.rubric_hash)`,
  },
  search: "lower(t.title) || ' ' || t.rubric_id",
});

/** A published rubric of an office, as it is stored. */
export type StoredRelease = {
  readonly rubricId: string;
  readonly rubricVersion: string;
  readonly rubricHash: string;
  readonly title: string;
  readonly state: string;
};

/** What the region has published, newest first; of one rubric or of all. Without the texts. */
export function releases(db: Db, rubricId: string | null): Promise<StoredRelease[]> {
  return db.query<StoredRelease>(
    `select rubric_id as "rubricId", rubric_version as "rubricVersion", rubric_hash as "rubricHash",
            title, state
     from rubric_profile
     where rubric_hash is not null and ($1::text is null or rubric_id = $1)
     order by rubric_id, published_on desc, created_at desc`,
    [rubricId],
  );
}

/** The text of a published rubric by its hash. */
export async function releaseText(db: Db, hash: string): Promise<string | undefined> {
  const [row] = await db.query<{ rubric: string }>(
    `select r.rubric from rubric_profile p
     join rubric_release r on r.region = p.region and r.profile_id = p.id
     where p.rubric_hash = $1 limit 1`,
    [hash],
  );
  return row?.rubric;
}

/** Keeps what a profile came to, for good. */
export async function keepRelease(
  db: Db,
  release: { id: string; profileId: string; rubric: string },
): Promise<void> {
  await db.insert("rubric_release", release);
}
