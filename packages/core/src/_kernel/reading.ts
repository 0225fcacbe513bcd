import type { Db, SqlFragment } from "@dudao/database";
import { type Actor, reachOf } from "./actor.ts";
import type { SignedContext } from "./context.ts";
import { DomainError } from "./errors.ts";
import { type ListInput, sorted } from "./list.ts";
import type { EntityModel, Resource, RowOf } from "./resource.ts";
import { read } from "./unit-of-work.ts";

type Page<E extends EntityModel> = { rows: RowOf<E>[]; total: number };

/** Nothing: what "own" is of who owns nothing. */
const NOTHING = "nothing";

/** The restriction that a permission's reach puts on the records of a resource. */
function restriction<E extends EntityModel>(
  resource: Resource<E>,
  actor: Actor,
  permission: string,
): SqlFragment | undefined | typeof NOTHING {
  if (reachOf(actor, permission) === "region") return undefined;
  return resource.own?.(actor) ?? NOTHING;
}

/** The rows a caller may read, one page. */
export function listRecords<E extends EntityModel>(
  ctx: SignedContext,
  resource: Resource<E>,
  input: ListInput,
): Promise<Page<E>> {
  const restrict = restriction(resource, ctx.actor, resource.permissions.read);
  if (restrict === NOTHING) return Promise.resolve({ rows: [], total: 0 });
  const query = sorted(input, resource.entity.list);
  return read(ctx, (db) => db.list(resource.view, query, restrict) as Promise<Page<E>>);
}

/** Rows by id that the permission reaches, in no order. */
async function find<E extends EntityModel>(
  db: Db,
  ctx: SignedContext,
  resource: Resource<E>,
  ids: readonly string[],
  permission: string,
): Promise<RowOf<E>[]> {
  const restrict = restriction(resource, ctx.actor, permission);
  if (restrict === NOTHING || ids.length === 0) return [];
  return (await db.many(resource.view, [...ids], restrict)) as RowOf<E>[];
}

/**
 * One record by id, if the permission reaches it.
 * @throws DomainError `notFound/record`: whether it is elsewhere or nowhere is not told.
 */
export async function loadRecord<E extends EntityModel>(
  db: Db,
  ctx: SignedContext,
  resource: Resource<E>,
  id: string,
  permission: string = resource.permissions.read,
): Promise<RowOf<E>> {
  const [row] = await find(db, ctx, resource, [id], permission);
  if (!row) throw new DomainError("notFound/record");
  return row;
}

/** Rows by id; ids that are unknown or out of reach are left out. */
export function manyRecords<E extends EntityModel>(
  ctx: SignedContext,
  resource: Resource<E>,
  ids: readonly string[],
): Promise<RowOf<E>[]> {
  return read(ctx, (db) => find(db, ctx, resource, ids, resource.permissions.read));
}
