import type { Config } from "@dudao/core/model";
import { type Clock, type Platform, realClock } from "@dudao/core/server";
import type { Database } from "@dudao/database";
import cookie from "@fastify/cookie";
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from "fastify";
import { adminFiles } from "./http/admin-files.ts";
import { calendarFeeds } from "./http/calendar-feeds.ts";
import { type DemoAccount, demoAccounts } from "./http/demo-accounts.ts";
import { health } from "./http/health.ts";
import { createLogger, logRequests } from "./http/logger.ts";
import { answerProblems, sendProblem } from "./http/problem.ts";
import { requestId } from "./http/request-id.ts";
import { harden, shrink } from "./http/security.ts";
import { procedures } from "./http/trpc.ts";

/** More than any form of ours sends. Files will have a way of their own. */
const BODY_LIMIT = 1024 * 1024;

export type ServerOptions = {
  readonly config: Config;
  /** Open and migrated; whoever opened it closes it, after the server. */
  readonly database: Database;
  /** The machine's clock unless told. */
  readonly clock?: Clock;
  /** The admin's build; without it only the API is served. */
  readonly adminDir?: string;
  /** Shown to everybody who opens the sign-in page: the demonstration's, never real ones. */
  readonly demoAccounts?: readonly DemoAccount[];
  /** Silent unless given. */
  readonly logger?: FastifyBaseLogger;
  /** Whether a proxy in front of us is believed about the client's address and protocol. */
  readonly trustProxy?: boolean;
  /** Sign-ins one address may try in a minute; 30 unless told. */
  readonly signInsPerMinute?: number;
};

/**
 * The HTTP server, not yet listening: the procedures under `/api/trpc`, the admin's files, health.
 * `close()` lets requests in progress finish; from its start `/readyz` answers 503.
 */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const logger = options.logger ?? (createLogger("silent") as FastifyBaseLogger);
  const app = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestId,
    trustProxy: options.trustProxy ?? false,
    bodyLimit: BODY_LIMIT,
    // A batch names its procedures in the path; the default of 100 characters would refuse it.
    routerOptions: { maxParamLength: 5000 },
    // A broken escape in an address is the sender's mistake, and answered like any other.
    frameworkErrors: (error, request, reply) => {
      void sendProblem(request, reply, error.statusCode ?? 400);
    },
    // New requests on open connections are told to go elsewhere while we stop.
    return503OnClosing: true,
    forceCloseConnections: "idle",
  });
  let stopping = false;
  app.addHook("preClose", async () => {
    stopping = true;
  });
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id);
  });
  app.addHook("onSend", async (_request, reply) => {
    // An answer given while stopping is the last one on its connection.
    if (stopping) reply.header("connection", "close");
  });
  answerProblems(app);
  logRequests(app);
  await harden(app);
  await shrink(app);
  await app.register(cookie);
  health(app, options.database, () => stopping);
  demoAccounts(app, options.demoAccounts ?? []);
  const platform: Platform = {
    config: options.config,
    database: options.database,
    clock: options.clock ?? realClock(),
    log: logger,
  };
  await app.register(async (api) => {
    await procedures(api, { platform, signInsPerMinute: options.signInsPerMinute ?? 30 });
    calendarFeeds(api, platform);
  });
  await adminFiles(app, options.adminDir);
  return app;
}
