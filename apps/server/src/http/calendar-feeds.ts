import { calendarFeed, type Platform } from "@dudao/core/server";
import type { FastifyInstance } from "fastify";
import { sendProblem } from "./problem.ts";

/** Calendar programs ask every few hours; more than this in a minute is somebody guessing. */
const PER_MINUTE = 30;

/**
 * Inspectors' calendars for programs that subscribe to an address: no cookie comes with them, the
 * address itself is the proof. Stands after `limitSignIn`, which brings the counting along.
 */
export function calendarFeeds(app: FastifyInstance, platform: Platform): void {
  const check = app.createRateLimit({ max: PER_MINUTE, timeWindow: "1 minute" });
  app.get("/api/calendar/:name", async (request, reply) => {
    const limit = await check(request);
    if (!limit.isAllowed && limit.isExceeded) {
      reply.header("retry-after", String(limit.ttlInSeconds));
      return sendProblem(request, reply, 429);
    }
    const { name } = request.params as { name: string };
    const text = await calendarFeed({ ...platform, log: request.log }, name);
    if (text === undefined) return sendProblem(request, reply, 404);
    return reply
      .type("text/calendar; charset=utf-8")
      .header("cache-control", "private, no-store")
      .header("content-disposition", 'inline; filename="dudao.ics"')
      .send(text);
  });
}
