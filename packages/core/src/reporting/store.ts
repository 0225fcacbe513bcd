import { type Db, defineView, type SqlFragment } from "@dudao/database";

/** Monthly reports of an inspector's own. */
export function ownMonthlyReports(inspectorId: string): SqlFragment {
  return { text: "t.inspector_id = $1", params: [inspectorId] };
}

/** Who sees only what is their own sees a summary once it is published. */
export const publishedSummaries: SqlFragment = { text: "t.state = 'published'", params: [] };

export const monthlyReportView = defineView({
  table: "monthly_report",
  from: "monthly_report t join inspector p on p.region = t.region and p.id = t.inspector_id",
  columns: { inspectorName: "p.name" },
  search: "p.search_text",
});

export const annualSummaryView = defineView({
  table: "annual_summary",
  from: "annual_summary t",
  columns: {},
  search: "lower(t.title)",
});

/** The counts of an inspector's month. */
export type MonthCounts = {
  visitCount: number;
  institutionCount: number;
  findingCount: number;
  closedCount: number;
  questionnaireCount: number;
};

/**
 * Counts an inspector's month from the records: inspections submitted or accepted that the
 * inspector led or went along with, by the month of their date, and what was found in them.
 */
export async function monthCounts(
  db: Db,
  inspectorId: string,
  year: number,
  month: number,
): Promise<MonthCounts> {
  const [row] = await db.query<MonthCounts>(
    `with visit as (
       select i.region, i.id, i.institution_id, i.questionnaire_count from inspection i
       where i.year = $2 and i.month = $3 and i.state in ('submitted', 'accepted')
         and (i.lead_inspector_id = $1 or exists (
           select 1 from inspection_member m
           where m.region = i.region and m.inspection_id = i.id and m.inspector_id = $1))
     ), found as (
       select f.state from finding f join visit v on v.region = f.region and v.id = f.inspection_id
     )
     select (select count(*)::int from visit) as "visitCount",
            (select count(distinct institution_id)::int from visit) as "institutionCount",
            (select coalesce(sum(questionnaire_count), 0)::int from visit) as "questionnaireCount",
            (select count(*)::int from found) as "findingCount",
            (select count(*)::int from found
              where state in ('closed', 'resolvedOnSpot')) as "closedCount"`,
    [inspectorId, year, month],
  );
  if (!row) throw new Error("a count without a row");
  return row;
}
