import pg from "pg";

/** The statements a county's pages lean on, run as the county's role so that the policies are in the plan. */
const statements = {
  "inspection list": `SELECT t.id FROM inspection t WHERE t.year = 2025 ORDER BY t.planned_date DESC, t.id DESC LIMIT 20`,
  "inspection count": `SELECT count(*) FROM inspection t WHERE t.year = 2025`,
  "findings of one inspection": `SELECT t.* FROM finding t WHERE t.inspection_id = $1 ORDER BY t.found_on DESC, t.id DESC LIMIT 20`,
  "institution search": `SELECT t.id FROM institution t WHERE t.search_text LIKE '%中心小学%' ORDER BY t.code, t.id LIMIT 20`,
};

/** Prints the plan of each, with what it really touched. */
export async function printPlans(url: string, region: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      "select set_config('role', 'dudao_county', false), set_config('app.region', $1, false)",
      [region],
    );
    for (const [name, text] of Object.entries(statements)) {
      const params = text.includes("$1") ? [`${region}-${"1".padStart(16, "0")}`] : [];
      const { rows } = await client.query<{ "QUERY PLAN": string }>(
        `EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF) ${text}`,
        params,
      );
      console.log(`\n${name}\n${rows.map((r) => `  ${r["QUERY PLAN"]}`).join("\n")}`);
    }
  } finally {
    await client.end();
  }
}
