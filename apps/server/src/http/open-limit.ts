import type { FastifyInstance } from "fastify";
import { sendProblem } from "./problem.ts";
import { namedIn } from "./sign-in-limit.ts";

/** What anybody may ask by an address that nobody should walk through. */
const GUARDED = new Set(["board.public"]);

/**
 * Slows down who tries many addresses of public pages from one place: reading a board at the gate
 * needs one. A batch may carry one only, else a single request would be many tries.
 * Stands after `limitSignIn`, which brings the counting along.
 */
export function limitOpen(app: FastifyInstance, perMinute: number): void {
  const check = app.createRateLimit({ max: perMinute, timeWindow: "1 minute" });
  app.addHook("onRequest", async (request, reply) => {
    const tries = namedIn(request).filter((name) => GUARDED.has(name)).length;
    if (tries === 0) return;
    if (tries > 1) return sendProblem(request, reply, 400);
    const limit = await check(request);
    if (!limit.isAllowed && limit.isExceeded) {
      reply.header("retry-after", String(limit.ttlInSeconds));
      return sendProblem(request, reply, 429);
    }
  });
}
