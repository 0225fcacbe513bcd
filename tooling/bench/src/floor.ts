import { createHash } from "node:crypto";
import Fastify, { type FastifyInstance, type FastifyRequest } from "fastify";
import pg from "pg";
import { statements } from "./floor-sql.ts";

const text = (maxLength: number) => ({ type: "string", minLength: 1, maxLength });
const institution = {
  type: "object",
  additionalProperties: false,
  required: ["id", "code", "name", "kind", "ownership", "township", "status"],
  properties: {
    id: { type: "string", pattern: "^\\d{6}-[0-9a-z]{8,32}$" },
    code: text(20),
    name: text(60),
    kind: { enum: ["kindergarten", "primary", "juniorSecondary", "nineYear"] },
    ownership: { enum: ["public", "private", "inclusivePrivate"] },
    township: text(40),
    status: { enum: ["open", "closed"] },
  },
};

type Institution = Record<keyof typeof institution.properties, string>;
type Session = { region: string; roles: string[]; level: string };

/**
 * The floor: hand-written SQL on bare Fastify, with what no honest server leaves out: it looks up
 * who asks by the cookie, holds every statement to the region of that session and checks the
 * form of what it writes. No row-level security (its owner bypasses it), no reach of permissions,
 * no audit, no figures kept, no validation of answers.
 */
export function createFloor(url: string): FastifyInstance {
  pg.types.setTypeParser(1082, (value) => value);
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  pool.on("error", () => {});
  const app = Fastify({ logger: false });
  app.addHook("onClose", () => pool.end());

  const rows = async (name: keyof typeof statements, values: unknown[]) =>
    (await pool.query({ name, text: statements[name], values })).rows;
  async function signedIn(request: FastifyRequest, role: string): Promise<Session> {
    const [, region, token] =
      /dudao_session=(\d+)\.([\w-]+)/.exec(request.headers.cookie ?? "") ?? [];
    const hash = createHash("sha256")
      .update(token ?? "")
      .digest("hex");
    const [session] = await rows("session", [region, hash]);
    if (!session?.roles.includes(role)) throw Object.assign(new Error(), { statusCode: 401 });
    return session;
  }

  app.get<{ Querystring: { year: string } }>("/list", async (request) => {
    const { region } = await signedIn(request, "officer");
    const values = [region, Number(request.query.year)];
    const [page, [total]] = await Promise.all([rows("list", values), rows("listCount", values)]);
    return { rows: page, total: total.n };
  });

  app.get<{ Querystring: { id: string } }>("/detail", async (request) => {
    const { region } = await signedIn(request, "officer");
    const values = [region, request.query.id];
    const [[one], found] = await Promise.all([rows("detail", values), rows("findings", values)]);
    return { rows: [one, ...found] };
  });

  app.post<{ Body: Institution }>("/create", { schema: { body: institution } }, async (request) => {
    const { region } = await signedIn(request, "officer");
    const { id, code, name, kind, ownership, township, status } = request.body;
    const values = [region, id, code, name, kind, ownership, township, status];
    return { rows: await rows("create", values) };
  });

  app.get<{ Querystring: { year: string } }>("/dashboard", async (request) => {
    const { region } = await signedIn(request, "cityReader");
    return { rows: await rows("dashboard", [region, Number(request.query.year)]) };
  });

  app.get<{ Querystring: { q: string } }>("/search", async (request) => {
    const { region } = await signedIn(request, "officer");
    const values = [region, `%${request.query.q.replace(/[\\%_]/g, "\\$&")}%`];
    const [page, [total]] = await Promise.all([
      rows("search", values),
      rows("searchCount", values),
    ]);
    return { rows: page, total: total.n };
  });
  return app;
}
