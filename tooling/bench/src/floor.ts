import Fastify, { type FastifyInstance } from "fastify";
import pg from "pg";

/**
 * The floor: hand-written SQL on bare Fastify. No sign-in, no permissions, no row-level
 * security (its owner bypasses it), no validation of the answer, no audit. What any
 * layered system is measured against.
 */
export function createFloor(url: string): FastifyInstance {
  pg.types.setTypeParser(1082, (value) => value);
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  pool.on("error", () => {});
  const app = Fastify({ logger: false });
  app.addHook("onClose", () => pool.end());

  app.get<{ Querystring: { region: string; year: string } }>("/list", async ({ query }) => {
    const [rows, total] = await Promise.all([
      pool.query({
        name: "list",
        text: `SELECT i.*, s.name AS institution_name, s.kind AS institution_kind, p.title AS programme_title, p.kind AS programme_kind, l.name AS lead_name,
            (SELECT count(*)::int FROM finding f WHERE f.region = i.region AND f.inspection_id = i.id) AS finding_count
          FROM inspection i
          JOIN institution s ON s.region = i.region AND s.id = i.institution_id
          JOIN programme p ON p.region = i.region AND p.id = i.programme_id
          JOIN inspector l ON l.region = i.region AND l.id = i.lead_inspector_id
          WHERE i.region = $1 AND i.year = $2 ORDER BY i.planned_date DESC, i.id DESC LIMIT 20`,
        values: [query.region, Number(query.year)],
      }),
      pool.query({
        name: "list-count",
        text: "SELECT count(*)::int AS n FROM inspection WHERE region = $1 AND year = $2",
        values: [query.region, Number(query.year)],
      }),
    ]);
    return { rows: rows.rows, total: total.rows[0].n };
  });

  app.get<{ Querystring: { region: string; id: string } }>("/detail", async ({ query }) => {
    const [one, findings] = await Promise.all([
      pool.query({
        name: "detail",
        text: `SELECT i.*, s.name AS institution_name, p.title AS programme_title, l.name AS lead_name
          FROM inspection i
          JOIN institution s ON s.region = i.region AND s.id = i.institution_id
          JOIN programme p ON p.region = i.region AND p.id = i.programme_id
          JOIN inspector l ON l.region = i.region AND l.id = i.lead_inspector_id
          WHERE i.region = $1 AND i.id = $2`,
        values: [query.region, query.id],
      }),
      pool.query({
        name: "detail-findings",
        text: "SELECT * FROM finding WHERE region = $1 AND inspection_id = $2 ORDER BY found_on DESC, id DESC LIMIT 20",
        values: [query.region, query.id],
      }),
    ]);
    return { ...one.rows[0], findings: findings.rows };
  });

  app.post<{ Body: { region: string; id: string; code: string; name: string } }>(
    "/create",
    async ({ body }, reply) => {
      if (!/^\d{6}$/.test(body.region) || !body.code || !body.name) return reply.code(400).send();
      await pool.query({
        name: "create",
        text: `INSERT INTO floor_institution (region, id, code, name, kind, ownership, township, status, search_text)
          VALUES ($1, $2, $3, $4, 'primary', 'public', '城关镇', 'open', $4)`,
        values: [body.region, body.id, body.code, body.name],
      });
      return { id: body.id };
    },
  );

  app.get("/dashboard", async () => {
    const { rows } = await pool.query(
      `SELECT r.region,
         (SELECT count(*)::int FROM institution s WHERE s.region = r.region AND s.status = 'open') AS institutions,
         (SELECT count(*)::int FROM inspection i WHERE i.region = r.region AND i.year = 2025 AND i.state = 'accepted') AS done,
         (SELECT count(*)::int FROM finding f WHERE f.region = r.region AND f.year = 2025) AS findings,
         (SELECT count(*)::int FROM finding f WHERE f.region = r.region AND f.year = 2025 AND f.state = 'closed') AS closed
       FROM (SELECT DISTINCT region FROM institution WHERE region >= '43' AND region < '44') r ORDER BY 1`,
    );
    return rows;
  });

  app.get<{ Querystring: { region: string; q: string } }>("/search", async ({ query }) => {
    const pattern = `%${query.q}%`;
    const [rows, total] = await Promise.all([
      pool.query({
        name: "search",
        text: `SELECT s.*, d.name AS district_name FROM institution s
          LEFT JOIN district d ON d.region = s.region AND d.id = s.district_id
          WHERE s.region = $1 AND s.search_text LIKE $2 ORDER BY s.code, s.id LIMIT 20`,
        values: [query.region, pattern],
      }),
      pool.query({
        name: "search-count",
        text: "SELECT count(*)::int AS n FROM institution WHERE region = $1 AND search_text LIKE $2",
        values: [query.region, pattern],
      }),
    ]);
    return { rows: rows.rows, total: total.rows[0].n };
  });
  return app;
}
