/** Columns of `alias` under the names the answers carry. */
function named(alias: string, columns: string): string {
  return columns
    .trim()
    .split(/\s+/)
    .map((column) => {
      const name = column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
      return `${alias}.${column} AS "${name}"`;
    })
    .join(", ");
}

const stored = "region id version created_at updated_at";
const inspection = `${named(
  "i",
  `${stored} programme_id institution_id planned_date lead_inspector_id topic subject_role methods
   questionnaire_count lesson_count strengths advice no_problem extensions state state_reason year
   month started_at ended_at submitted_at possible given share grade answered applicable`,
)}, s.name AS "institutionName", s.kind AS "institutionKind", p.title AS "programmeTitle",
  p.kind AS "programmeKind", l.name AS "leadInspectorName",
  (SELECT count(*)::int FROM finding f WHERE f.region = i.region AND f.inspection_id = i.id) AS "findingCount",
  ARRAY(SELECT m.inspector_id FROM inspection_member m
    WHERE m.region = i.region AND m.inspection_id = i.id ORDER BY 1) AS "memberIds"`;
const joined = `FROM inspection i
  JOIN institution s ON s.region = i.region AND s.id = i.institution_id
  JOIN programme p ON p.region = i.region AND p.id = i.programme_id
  JOIN inspector l ON l.region = i.region AND l.id = i.lead_inspector_id`;
const institution = named(
  "s",
  `${stored} code name kind ownership township district_id head_name phone address student_count
   class_count staff_count status note extensions`,
);

/** Who asks: what every server that knows its users looks up, in one statement. */
const session = `SELECT u.region, u.roles, r.level FROM session s
  JOIN app_user u ON u.region = s.region AND u.id = s.user_id
  JOIN region r ON r.region = s.region
  WHERE s.region = $1 AND s.token_hash = $2 AND s.expires_at > now()
    AND s.last_seen_at > now() - interval '8 hours' AND u.status = 'active'`;

const list = `SELECT ${inspection} ${joined}
  WHERE i.region = $1 AND i.year = $2 ORDER BY i.planned_date DESC, i.id DESC LIMIT 20`;
const listCount = "SELECT count(*)::int AS n FROM inspection WHERE region = $1 AND year = $2";
const detail = `SELECT ${inspection} ${joined} WHERE i.region = $1 AND i.id = $2`;
const findings = `SELECT ${named(
  "f",
  `${stored} inspection_id institution_id programme_id criterion description severity basis advice
   found_on state state_reason notice_id deadline responsible_person measures result
   verification closed_on year month`,
)}, s.name AS "institutionName", p.title AS "programmeTitle", n.printed_number AS "noticeNumber",
  coalesce(f.deadline < current_date
    AND f.state IN ('ordered', 'acknowledged', 'inProgress', 'returned'), false) AS overdue,
  CASE WHEN f.state = 'closed' THEN f.closed_on <= f.deadline END AS "onTime"
  FROM finding f
  JOIN institution s ON s.region = f.region AND s.id = f.institution_id
  JOIN programme p ON p.region = f.region AND p.id = f.programme_id
  LEFT JOIN notice n ON n.region = f.region AND n.id = f.notice_id
  WHERE f.region = $1 AND f.inspection_id = $2 ORDER BY f.found_on DESC, f.id DESC LIMIT 20`;
const search = `SELECT ${institution}, d.name AS "districtName" FROM institution s
  LEFT JOIN district d ON d.region = s.region AND d.id = s.district_id
  WHERE s.region = $1 AND s.search_text LIKE $2 ORDER BY s.code, s.id LIMIT 20`;
const searchCount =
  "SELECT count(*)::int AS n FROM institution WHERE region = $1 AND search_text LIKE $2";
const create = `INSERT INTO floor_institution AS s
  (region, id, code, name, kind, ownership, township, status, search_text)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, lower($4)) RETURNING ${institution}`;

const count = (table: string, condition: string) =>
  `(SELECT count(*)::int FROM ${table} t WHERE t.region = r.region AND ${condition})`;
/** The figures of ours, counted from the rows, as one writes it who keeps no counts. */
const dashboard = `SELECT r.region AS code, r.name,
  ${count("institution", "t.status = 'open'")} AS institutions,
  ${count("inspector", "t.status = 'active'")} AS inspectors,
  ${count("inspection", "t.year = $2 AND t.state = 'planned'")} AS planned,
  ${count("inspection", "t.year = $2 AND t.state IN ('submitted', 'accepted')")} AS inspections,
  ${count("finding", "t.year = $2")} AS findings,
  ${count("finding", "t.year = $2 AND t.state IN ('closed', 'resolvedOnSpot')")} AS closed,
  ${count("notice", "t.year = $2")} AS notices,
  ${count("rectification_report", "t.year = $2")} AS reports,
  ${count("monthly_report", "t.year = $2 AND t.state IN ('submitted', 'accepted')")} AS "monthlyReports"
  FROM region r WHERE r.level = 'county' AND r.region LIKE $1 || '%' ORDER BY r.region`;

/** The statements of the floor, by the name their plans are kept under. */
export const statements = {
  session,
  list,
  listCount,
  detail,
  findings,
  search,
  searchCount,
  create,
  dashboard,
};
