import { type Db, defineView } from "@dudao/database";
import type { TrainingYear } from "./model.ts";

export const trainingCourseView = defineView({
  table: "training_course",
  from: "training_course t",
  columns: {
    attended: `(select count(*)::int from training_record r
      where r.region = t.region and r.course_id = t.id)`,
  },
  search: "lower(t.title)",
});

export const trainingRecordView = defineView({
  table: "training_record",
  from: `training_record t
    join training_course c on c.region = t.region and c.id = t.course_id
    join inspector p on p.region = t.region and p.id = t.inspector_id`,
  columns: {
    inspectorName: "p.name",
    courseTitle: "c.title",
    courseMode: "c.mode",
    courseDate: "c.start_date",
  },
  search: "p.search_text || ' ' || lower(c.title)",
});

export const commendationView = defineView({
  table: "commendation",
  from: "commendation t join inspector p on p.region = t.region and p.id = t.inspector_id",
  columns: { inspectorName: "p.name" },
  search: "p.search_text || ' ' || lower(t.title)",
});

export async function courseHours(db: Db, courseId: string): Promise<string | undefined> {
  const [row] = await db.query<{ hours: string }>(
    "select hours from training_course where id = $1",
    [courseId],
  );
  return row?.hours;
}

/** Those of some people who are no record of a course yet, and are on the register. */
export async function notYetThere(
  db: Db,
  courseId: string,
  inspectorIds: readonly string[],
): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `select p.id from inspector p where p.id = any($2) and not exists (
       select 1 from training_record r where r.region = p.region and r.course_id = $1
         and r.inspector_id = p.id) order by p.id`,
    [courseId, inspectorIds],
  );
  return rows.map((row) => row.id);
}

type Trained = Omit<TrainingYear["people"][number], "enough">;

/** Hours of a calendar year for everybody who serves: a course counts where it begins. */
export function hoursOfYear(db: Db, year: number): Promise<Trained[]> {
  const sum = (mode: string) =>
    `coalesce(sum(r.hours) filter (where c.mode = '${mode}'), 0)::float8`;
  return db.query<Trained>(
    `select p.id, p.name, p.kind, ${sum("concentrated")} as concentrated,
       ${sum("online")} as online, ${sum("selfStudy")} as "selfStudy",
       coalesce(sum(r.hours) filter (where c.id is not null), 0)::float8 as hours,
       count(c.id)::int as courses,
       count(*) filter (where r.exam_passed and c.id is not null)::int as "examsPassed",
       count(*) filter (where not r.exam_passed and c.id is not null)::int as "examsFailed",
       (select min(x.certificate_until) from training_record x
        where x.region = p.region and x.inspector_id = p.id
          and x.certificate_until >= current_setting('app.today')::date) as "certificateUntil"
     from inspector p
     left join training_record r on r.region = p.region and r.inspector_id = p.id
     left join training_course c on c.region = r.region and c.id = r.course_id
       and c.start_date between make_date($1::int, 1, 1) and make_date($1::int, 12, 31)
     where p.status = 'active' and p.kind not in ('expert', 'chiefMonitor', 'monitor')
     group by p.region, p.id, p.name, p.kind order by hours, p.name, p.id`,
    [year],
    "training_year",
  );
}
