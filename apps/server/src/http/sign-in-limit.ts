import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { sendProblem } from "./problem.ts";

const SIGN_IN = "session.signIn";

/** The procedures a tRPC address names; a batch names several. */
export function namedIn(request: FastifyRequest): string[] {
  const { path } = request.params as { path?: string };
  return path?.split(",") ?? [];
}

/**
 * Slows down who tries many passwords from one address. The lock of a single account is the
 * core's; this holds against one password tried on many accounts. A batch may carry one sign-in
 * only, else a single request would be many tries.
 */
export async function limitSignIn(app: FastifyInstance, perMinute: number): Promise<void> {
  await app.register(rateLimit, { global: false });
  const check = app.createRateLimit({ max: perMinute, timeWindow: "1 minute" });
  app.addHook("onRequest", async (request, reply) => {
    const tries = namedIn(request).filter((name) => name === SIGN_IN).length;
    if (tries === 0) return;
    if (tries > 1) return sendProblem(request, reply, 400);
    const limit = await check(request);
    if (!limit.isAllowed && limit.isExceeded) {
      reply.header("retry-after", String(limit.ttlInSeconds));
      return sendProblem(request, reply, 429);
    }
  });
}
