import type { FastifyInstance, FastifyRequest } from "fastify";
import { type DestinationStream, type Logger, type LoggerOptions, pino } from "pino";

/** Places in a logged object where something secret could stand. */
const SECRETS = [
  "password",
  "*.password",
  "*.*.password",
  "token",
  "*.token",
  "cookie",
  "*.cookie",
  "*.headers.cookie",
  "*.headers.authorization",
  '*.headers["set-cookie"]',
];

/**
 * The server's log: one JSON object a line.
 * @param destination Where it goes; standard output unless told.
 */
export function createLogger(
  level: LoggerOptions["level"],
  destination?: DestinationStream,
): Logger {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: SECRETS, censor: "[redacted]" },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** One line for each answer, with the request's id; never the query, which holds what people typed. */
export function logRequests(app: FastifyInstance): void {
  app.addHook("onResponse", async (request, reply) => {
    const facts = {
      method: request.method,
      path: withoutSecret(pathOf(request)),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      ip: request.ip,
    };
    if (reply.statusCode >= 500) request.log.error(facts, "request");
    else request.log.info(facts, "request");
  });
}

/** An address that is a proof by itself is written down without it. */
function withoutSecret(path: string): string {
  return path.replace(/^(\/api\/calendar\/\d{0,6}\.?).*$/, "$1…");
}

/** The address without its query. */
export function pathOf(request: FastifyRequest): string {
  const query = request.url.indexOf("?");
  return query === -1 ? request.url : request.url.slice(0, query);
}
