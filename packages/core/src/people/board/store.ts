import type { Db } from "@dudao/database";
import type { StoredBoard } from "./rules.ts";

const TODAY = "current_setting('app.today')::date";

/** Boards of open units that fit a condition on `i`, with who looks after them today. */
function boards(condition: string): string {
  return `select i.id as "institutionId", i.region || '-' || i.board_key as key, i.name as school,
      i.kind, d.name as district,
      coalesce((
        select json_agg(json_build_object(
          'name', p.name, 'kind', a.kind, 'contact', p.board_contact,
          'photo', (select 'data:' || f.content_type || ';base64,' || f.content
            from inspector_photo f where f.region = p.region and f.inspector_id = p.id
              and p.board_photo),
          'from', a.start_date::text,
          'until', (select max(least(t.end_date, t.ended_on))::text from appointment t
            where t.region = p.region and t.inspector_id = p.id and t.state = 'appointed'
              and ${TODAY} between t.start_date and least(t.end_date, t.ended_on)),
          'boardNumber', a.board_number, 'matters', a.matters) order by a.kind, p.name)
        from school_assignment a
        join inspector p on p.region = a.region and p.id = a.inspector_id and p.status = 'active'
        where a.region = i.region and a.institution_id = i.id and a.state <> 'planned'
          and a.start_date <= ${TODAY} and (a.end_date is null or a.end_date >= ${TODAY})
      ), '[]') as people
    from institution i left join district d on d.region = i.region and d.id = i.district_id
    where i.status = 'open' and ${condition} order by i.township, i.name, i.id`;
}

/** Boards of some schools, or of a district. */
export function boardsOf(
  db: Db,
  asked: { readonly institutionIds?: readonly string[]; readonly districtId?: string },
): Promise<StoredBoard[]> {
  return db.query<StoredBoard>(
    boards("($1::text[] is null or i.id = any($1)) and ($2::text is null or i.district_id = $2)"),
    [asked.institutionIds ?? null, asked.districtId ?? null],
  );
}

/** The board at a public address. */
export async function boardAt(db: Db, key: string): Promise<StoredBoard | undefined> {
  const [row] = await db.query<StoredBoard>(boards("i.board_key = $1"), [key], "board_public");
  return row;
}
