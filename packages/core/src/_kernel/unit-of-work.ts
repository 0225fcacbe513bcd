import type { Act, Db } from "@dudao/database";
import { dayOf } from "./clock.ts";
import type { Platform, SignedContext } from "./context.ts";
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

/** Who acts: nobody known has no id, only the name that was given. */
export type Doer = { readonly actorId: string | null; readonly actorName: string };

/** An act of somebody who is not behind the session gate: signing in, set-up. */
export function actOf(
  platform: Platform,
  action: string,
  doer: Doer,
  facts: { demoDate?: string | null; requestId?: string | null } = {},
): Act {
  const now = platform.clock.businessNow(facts.demoDate ?? null);
  const requestId = facts.requestId ?? null;
  return { action, ...doer, requestId, today: dayOf(now), at: now.toISOString() };
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
