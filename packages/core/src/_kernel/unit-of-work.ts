import type { Db } from "@dudao/database";
import type { SignedContext } from "./context.ts";
import { DomainError } from "./errors.ts";
import type { CountyScope } from "./scope.ts";

/** Reads within the caller's scope, without a transaction. */
export function read<T>(ctx: SignedContext, work: (db: Db) => Promise<T>): Promise<T> {
  return ctx.platform.database.read(ctx.scope, ctx.today, work);
}

/**
 * The scope of who may write.
 * @throws DomainError `forbidden/oversight` for an office above counties.
 */
export function writableScope(ctx: SignedContext): CountyScope {
  if (ctx.scope.kind !== "county") throw new DomainError("forbidden/oversight");
  return ctx.scope;
}

/**
 * One use case: all that `work` changes stands together or not at all, with
 * its audit entries, which say `action` (for example `institution.create`) and
 * who did it.
 */
export function write<T>(
  ctx: SignedContext,
  action: string,
  work: (db: Db) => Promise<T>,
): Promise<T> {
  const act = {
    action,
    actorId: ctx.actor.userId,
    actorName: ctx.actor.name,
    requestId: ctx.requestId,
    today: ctx.today,
    at: ctx.at,
  };
  return ctx.platform.database.transaction(writableScope(ctx), act, work);
}
