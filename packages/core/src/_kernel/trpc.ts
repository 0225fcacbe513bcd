import { DatabaseUnavailableError } from "@dudao/database";
import { initTRPC, TRPCError } from "@trpc/server";
import { constraintToDomain } from "./constraints.ts";
import type { Context } from "./context.ts";
import { DomainError, type ErrorKind } from "./errors.ts";
import { wireError } from "./wire-error.ts";

/** What a procedure declares of itself; exactly one of the three. */
export type Meta = {
  /** The permission it asks for. */
  permission?: string;
  /** Any signed-in person may call it. */
  signedIn?: true;
  /** Anyone may call it, and why. */
  open?: string;
};

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    // Stacks never travel, whatever NODE_ENV says.
    isDev: false,
    errorFormatter: ({ shape, error, input, ctx, path }) => ({
      ...shape,
      ...wireError({ error, input, ctx, path }),
    }),
  });

const CODES = {
  unauthenticated: "UNAUTHORIZED",
  forbidden: "FORBIDDEN",
  notFound: "NOT_FOUND",
  conflict: "CONFLICT",
  invalid: "BAD_REQUEST",
  tooMany: "TOO_MANY_REQUESTS",
} as const satisfies Record<ErrorKind, TRPCError["code"]>;

/** The tRPC error a domain error travels as. */
export function toTrpcError(error: DomainError): TRPCError {
  return new TRPCError({ code: CODES[error.kind], message: error.code, cause: error });
}

/**
 * Refuses what declares nothing, and calls that change something without our
 * own header (a foreign page can send a cookie, but not that header). Gives
 * domain errors their status; `next()` never throws: the result carries the error.
 */
const guard = t.middleware(async ({ meta, type, ctx, next, path }) => {
  if (!declares(meta)) throw new Error(`${path} declares no permission`);
  if (type === "mutation" && !ctx.sameOrigin) {
    throw toTrpcError(new DomainError("forbidden/sameOrigin"));
  }
  const result = await next();
  if (result.ok) return result;
  const cause = constraintToDomain(result.error.cause) ?? result.error.cause;
  if (cause instanceof DomainError) throw toTrpcError(cause);
  if (cause instanceof DatabaseUnavailableError) {
    throw new TRPCError({ code: "SERVICE_UNAVAILABLE", cause });
  }
  return result;
});

/** Whether a procedure says who may call it. */
export function declares(meta: Meta | undefined): boolean {
  return [meta?.permission, meta?.signedIn, meta?.open].filter(Boolean).length === 1;
}

export const router = t.router;
export const middleware = t.middleware;
export const createCallerFactory = t.createCallerFactory;
/** The root of the procedure ladder; features use procedure.ts. */
export const baseProcedure = t.procedure.use(guard);
