import { type BulkLoad, bulkLoad, registerRegions } from "@dudao/database";
import { routineSchool } from "@dudao/rubrics-routine";
import pg from "pg";

/** Size of the province that is measured. */
export const size = { regions: 122, institutions: 30_000, inspections: 300_000, findings: 200_000 };

/** County codes under province 43: fourteen cities of nine counties, as many as are asked for. */
export function regionCodes(count = size.regions): string[] {
  const codes: string[] = [];
  for (let city = 1; city <= 14; city++) {
    for (let county = 1; county <= 9 && codes.length < count; county++) {
      codes.push(`43${String(city).padStart(2, "0")}${String(20 + county)}`);
    }
  }
  return codes;
}

const id = (n: string) => `$1::text || '-' || lpad(to_hex(${n}), 16, '0')`;

/** One statement a table, for the region in $1; `g` counts its rows. */
function statements(per: { institutions: number; inspections: number; findings: number }) {
  const rows = (n: number) => `FROM generate_series(1, ${n}) g`;
  return [
    `INSERT INTO district (region, id, name) SELECT $1::text, ${id("g")}, '第' || g || '责任区' ${rows(8)}`,
    `INSERT INTO institution (region, id, code, name, kind, ownership, township, district_id, head_name, student_count, class_count, staff_count, status, search_text)
     SELECT x.*, lower(x.name || ' zxxx' || x.code) FROM (
       SELECT $1::text, ${id("g")} AS id, lpad(g::text, 6, '0') AS code,
         (ARRAY['新华','城关','和平','向阳','红星','东风','河口','南塘','北山','西坝'])[1 + g % 10] || '镇第' || g || (ARRAY['中心小学','初级中学','九年一贯制学校','中心幼儿园'])[1 + g % 4] AS name,
         (ARRAY['primary','juniorSecondary','nineYear','kindergarten'])[1 + g % 4], 'public', (ARRAY['新华','城关','和平','向阳','红星'])[1 + g % 5] || '镇',
         ${id("1 + g % 8")}, '负责人' || g, 200 + g % 1500, 6 + g % 40, 20 + g % 120, 'open' ${rows(per.institutions)}) x`,
    `INSERT INTO inspector (region, id, name, kind, employer, district_id, status, search_text)
     SELECT $1::text, ${id("g")}, '督学' || g, 'assignedInspector', '教育局', ${id("1 + g % 8")}, 'active', '督学' || g || ' dx' ${rows(40)}`,
    `INSERT INTO programme (region, id, title, kind, rubric_id, rubric_version, rubric_hash, start_date, end_date, methods, state)
     SELECT $1::text, ${id("g")}, (ARRAY['春季开学','双减','秋季开学','校园安全','办园行为'])[1 + g % 5] || '督导' || g, 'thematic', '${routineSchool.id}', '${routineSchool.version}', '${routineSchool.hash}',
       make_date(2021 + g % 6, 1, 1), make_date(2021 + g % 6, 12, 31), '{campusPatrol}', 'running' ${rows(12)}`,
    `INSERT INTO inspection (region, id, programme_id, institution_id, planned_date, lead_inspector_id, topic, methods, questionnaire_count, state, possible, given, share, answered, applicable)
     SELECT $1::text, ${id("g")}, ${id("1 + g % 12")}, ${id(`1 + g % ${per.institutions}`)}, date '2021-01-01' + (g * 7) % 2100, ${id("1 + g % 40")}, '作业管理',
       '{campusPatrol,questionnaire}', g % 20, (ARRAY['accepted','accepted','accepted','accepted','submitted','recorded','planned'])[1 + g % 7], 100, 60 + g % 40, round((60 + g % 40) / 100.0, 4), 20, 20 ${rows(per.inspections)}`,
    `INSERT INTO finding (region, id, inspection_id, institution_id, programme_id, description, severity, found_on, state, deadline)
     SELECT $1::text, ${id("g")}, i.id, i.institution_id, i.programme_id,
       (ARRAY['消防通道堆放杂物','作业公示不及时','食堂留样记录不全','课后服务点名缺失','教师备课不充分'])[1 + g % 5] || g, 'general', i.planned_date,
       (ARRAY['closed','closed','closed','ordered','reported','inProgress'])[1 + g % 6], i.planned_date + 30
     ${rows(per.findings)} JOIN inspection i ON i.region = $1::text AND i.id = ${id(`1 + g % ${per.inspections}`)}`,
  ];
}

async function fill(load: BulkLoad, regions: readonly string[], passwordHash: string) {
  const share = (total: number) => Math.ceil(total / regions.length);
  const sql = statements({
    institutions: share(size.institutions),
    inspections: share(size.inspections),
    findings: share(size.findings),
  });
  const user = `INSERT INTO app_user (region, id, user_name, name, roles, password_hash)
    VALUES ($1::text, $1::text || '-0000000000000001', 'bench', '测试员', $2, $3)`;
  for (const region of regions) {
    await load.enter(region);
    for (const text of sql) await load.query(text, [region]);
    await load.query(user, [region, ["officer"], passwordHash]);
  }
  await load.enter("43");
  await load.query(user, ["43", ["cityReader"], passwordHash]);
}

/** Fills a migrated database with a province; the figures are counted from the rows at the end. */
export async function loadProvince(url: string, passwordHash: string): Promise<void> {
  const regions = regionCodes();
  await registerRegions(url, [
    { code: "43", name: "测试省", level: "province" },
    ...regions.map((code) => ({
      code,
      name: `测试县${code}`,
      level: "county" as const,
      parentCode: "43",
    })),
  ]);
  await bulkLoad(url, regions, (load) => fill(load, regions, passwordHash));
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // Where the floor writes: the same columns and indexes, without our triggers and policies.
  await client.query("CREATE TABLE floor_institution (LIKE institution INCLUDING ALL)");
  await client.query("VACUUM ANALYZE");
  await client.end();
}

/** Whether a kept folder holds the province already. */
export async function isLoaded(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query("SELECT 1 FROM region LIMIT 1");
  await client.end();
  return rows.length > 0;
}
