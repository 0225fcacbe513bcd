import { createContext, type Platform, SESSION_COOKIE } from "@dudao/core/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { answerCalls } from "./calls.ts";
import { limitOpen } from "./open-limit.ts";
import { sendProblem } from "./problem.ts";
import { limitSignIn, namedIn } from "./sign-in-limit.ts";

const PREFIX = "/api/trpc";

/** More than any page of ours asks for at once. */
const MAX_BATCH = 50;

/** Notice boards one address may open in a minute: a class at the gate shares one. */
const OPEN_PER_MINUTE = 60;

type Options = {
  readonly platform: Platform;
  /** Tries from one address before it has to wait. */
  readonly signInsPerMinute: number;
};

/** The procedures of the core under `/api/trpc`. */
export async function procedures(app: FastifyInstance, options: Options): Promise<void> {
  // tRPC reads the text of a body itself; other kinds of content are refused by Fastify with 415.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "string" }, (_request, body, done) =>
    done(null, body),
  );
  await limitSignIn(app, options.signInsPerMinute);
  limitOpen(app, OPEN_PER_MINUTE);
  app.addHook("onRequest", async (request, reply) => {
    reply.header("cache-control", "no-store");
    if (namedIn(request).length > MAX_BATCH) return sendProblem(request, reply, 400);
  });
  app.route({
    method: ["GET", "POST"],
    url: `${PREFIX}/:path`,
    handler: (request, reply) => {
      if (request.method === "HEAD") return reply.code(204).send();
      if (request.method === "POST" && request.headers["content-type"] === undefined) {
        return sendProblem(request, reply, 415);
      }
      return answerCalls(request, reply, {
        createContext: () => contextOf(options.platform, request, reply),
        onError: (error, path) => {
          if (error.code === "INTERNAL_SERVER_ERROR") {
            request.log.error({ err: error.cause ?? error, procedure: path }, "procedure failed");
          }
        },
      });
    },
  });
}

function contextOf(platform: Platform, request: FastifyRequest, reply: FastifyReply) {
  const cookie = {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: request.protocol === "https",
  } as const;
  return createContext(
    { ...platform, log: request.log },
    {
      requestId: request.id,
      cookie: request.cookies[SESSION_COOKIE],
      locale: text(request.headers["x-locale"]),
      acceptLanguage: request.headers["accept-language"],
      marked: text(request.headers["x-dudao"]),
      tokens: {
        set: (value, maxAge) => void reply.setCookie(SESSION_COOKIE, value, { ...cookie, maxAge }),
        clear: () => void reply.clearCookie(SESSION_COOKIE, cookie),
      },
    },
  );
}

/** A header sent twice counts as the first. */
function text(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
