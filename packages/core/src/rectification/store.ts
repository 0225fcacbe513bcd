import { type Db, defineView, type SqlFragment } from "@dudao/database";

const during = "('ordered', 'acknowledged', 'inProgress', 'returned')";
const today = "nullif(current_setting('app.today', true), '')::date";

/** Who takes part in the inspection `i`: parameter 1. */
const participates = `(i.lead_inspector_id = $1 or exists (
  select 1 from inspection_member m
  where m.region = i.region and m.inspection_id = i.id and m.inspector_id = $1))`;
const inspectionOf = "inspection i where i.region = t.region and i.id = t.inspection_id";

/**
 * Findings of one's own: of inspections one takes part in, or of one's unit once the inspection is
 * submitted or correction is ordered.
 */
export function ownFindings(inspectorId: string | null, institutionId: string | null): SqlFragment {
  return {
    text: `exists (select 1 from ${inspectionOf} and (${participates} or (t.institution_id = $2
      and (t.notice_id is not null or i.state in ('submitted', 'accepted', 'returned')))))`,
    params: [inspectorId, institutionId],
  };
}

/** Notices of inspections one takes part in, or to one's unit. */
export function ownNotices(inspectorId: string | null, institutionId: string | null): SqlFragment {
  return {
    text: `(t.institution_id = $2 or exists (select 1 from ${inspectionOf} and ${participates}))`,
    params: [inspectorId, institutionId],
  };
}

/** Reports on such notices. */
export function ownReports(inspectorId: string | null, institutionId: string | null): SqlFragment {
  return {
    text: `(t.institution_id = $2 or exists (
      select 1 from notice n
      join inspection i on i.region = n.region and i.id = n.inspection_id
      where n.region = t.region and n.id = t.notice_id and ${participates}))`,
    params: [inspectorId, institutionId],
  };
}

export const findingView = defineView({
  table: "finding",
  from: `finding t
    join institution u on u.region = t.region and u.id = t.institution_id
    join programme p on p.region = t.region and p.id = t.programme_id
    left join notice n on n.region = t.region and n.id = t.notice_id`,
  columns: {
    institutionName: "u.name",
    programmeTitle: "p.title",
    noticeNumber: "n.printed_number",
    overdue: `coalesce(t.deadline < ${today} and t.state in ${during}, false)`,
    onTime: "case when t.state = 'closed' then t.closed_on <= t.deadline end",
  },
  search: "(t.search_text || ' ' || u.search_text)",
  filters: { districtId: (value) => ({ text: "u.district_id = $1", params: [value] }) },
});

/** Notices with the state that their findings and reports give them. */
export const noticeView = defineView({
  table: "notice",
  from: `notice t
    join institution u on u.region = t.region and u.id = t.institution_id
    cross join lateral (
      select count(*)::int as findings,
             count(*) filter (where f.state = 'closed')::int as closed,
             coalesce(bool_or(f.state in ${during}), false) as awaited,
             coalesce(bool_or(f.state in ${during} and f.deadline < ${today}), false) as overdue
      from finding f where f.region = t.region and f.notice_id = t.id) f
    cross join lateral (
      select max(r.submitted_at) as at
      from rectification_report r where r.region = t.region and r.notice_id = t.id) r`,
  columns: {
    institutionName: "u.name",
    findingCount: "f.findings",
    closedCount: "f.closed",
    overdue: "f.overdue",
    reportedAt: "r.at",
    state: `case when f.findings > 0 and f.closed = f.findings then 'closed'
                 when r.at is not null and not f.awaited then 'reported'
                 else 'open' end`,
  },
  search: "(lower(t.printed_number) || ' ' || u.search_text)",
});

export const rectificationReportView = defineView({
  table: "rectification_report",
  from: `rectification_report t
    join institution u on u.region = t.region and u.id = t.institution_id
    join notice n on n.region = t.region and n.id = t.notice_id`,
  columns: { institutionName: "u.name", noticeNumber: "n.printed_number" },
  search: "(lower(n.printed_number) || ' ' || u.search_text)",
});

/** What a finding takes from its inspection. */
export type InspectionOfFinding = {
  id: string;
  state: string;
  institutionId: string;
  programmeId: string;
  plannedDate: string;
  participants: string[];
  rubricId: string;
  rubricHash: string | null;
};

/** The inspection of a finding, its row held so that it is not accepted meanwhile. */
export async function inspectionOfFinding(
  db: Db,
  id: string,
): Promise<InspectionOfFinding | undefined> {
  const [row] = await db.query<InspectionOfFinding>(
    `select i.id, i.state, i.institution_id as "institutionId", i.programme_id as "programmeId",
            i.planned_date as "plannedDate", p.rubric_id as "rubricId",
            p.rubric_hash as "rubricHash",
            array(select m.inspector_id from inspection_member m
              where m.region = i.region and m.inspection_id = i.id)
              || i.lead_inspector_id as participants
     from inspection i
     join programme p on p.region = i.region and p.id = i.programme_id
     where i.id = $1 for share of i`,
    [id],
  );
  return row;
}

/** Whether a report on a notice has been sent in. */
export async function hasReport(db: Db, noticeId: string): Promise<boolean> {
  const rows = await db.query("select 1 from rectification_report where notice_id = $1 limit 1", [
    noticeId,
  ]);
  return rows.length > 0;
}
