import type { Database } from "@dudao/database";
import type { FastifyInstance } from "fastify";

const PATIENCE_MS = 2000;

/**
 * `/healthz`: the process answers. `/readyz`: it can do its work, that is the database answers
 * and nobody has asked it to stop; 503 otherwise, so that a balancer sends nothing more.
 */
export function health(
  app: FastifyInstance,
  database: Pick<Database, "ping">,
  stopping: () => boolean,
): void {
  app.get("/healthz", { logLevel: "warn" }, async () => ({ status: "ok" }));
  app.get("/readyz", { logLevel: "warn" }, async (_request, reply) => {
    if (stopping()) return reply.code(503).send({ status: "stopping" });
    try {
      await within(PATIENCE_MS, database.ping());
      return { status: "ready" };
    } catch {
      return reply.code(503).send({ status: "database unreachable" });
    }
  });
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer in time")), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
