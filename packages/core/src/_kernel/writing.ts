import { ConstraintError, type Db } from "@dudao/database";
import type { SignedContext } from "./context.ts";
import { DomainError } from "./errors.ts";
import { checkExtensions, type Extensions } from "./extensions.ts";
import { newId, regionOf } from "./ids.ts";
import { loadRecord } from "./reading.ts";
import { checkReferences } from "./references.ts";
import type {
  Columns,
  CreateOf,
  EntityModel,
  NewOf,
  Resource,
  RowOf,
  UpdateOf,
} from "./resource.ts";
import { tableOf } from "./tables.ts";
import { read, writableScope, write } from "./unit-of-work.ts";

/** The error of a second editor, with the record as it stands for comparing. */
export function stale<E extends EntityModel>(resource: Resource<E>, current: RowOf<E>) {
  return new DomainError("conflict/stale", { data: resource.entity.row.parse(current) });
}

/**
 * A record locked until the transaction ends.
 * @throws DomainError `notFound/record`, or `conflict/stale` when `version` is not the one that stands.
 */
export async function loadForUpdate<E extends EntityModel>(
  db: Db,
  ctx: SignedContext,
  resource: Resource<E>,
  target: { id: string; version?: number },
  permission: string,
): Promise<RowOf<E>> {
  const table = tableOf(resource.entity.name);
  // In one message: the database takes them in order, so the record is read when it is locked.
  const [, current] = await Promise.all([
    db.query(`select 1 from ${table} where id = $1 for update`, [target.id]),
    loadRecord(db, ctx, resource, target.id, permission),
  ]);
  const { version } = current as { version: number };
  if (target.version !== undefined && target.version !== version) throw stale(resource, current);
  return current;
}

/** The columns of the record's own table among what a caller sent. */
function ownColumns<E extends EntityModel>(resource: Resource<E>, input: Columns): Columns {
  const left = new Set(["id", "version", "extensions", ...(resource.elsewhere ?? [])]);
  return Object.fromEntries(
    Object.entries(input).filter(([key, value]) => !left.has(key) && value !== undefined),
  );
}

function explained<E extends EntityModel>(resource: Resource<E>, error: unknown): unknown {
  if (!(error instanceof ConstraintError)) return error;
  return resource.explain?.(error) ?? error;
}

/**
 * What an earlier sending of the same create made: the same person's record is
 * the answer again, another's is a conflict, none is undefined.
 */
async function madeEarlier<E extends EntityModel>(
  ctx: SignedContext,
  resource: Resource<E>,
  id: string,
): Promise<RowOf<E> | undefined> {
  return read(ctx, async (db) => {
    const row = await db.one(resource.view, id);
    if (!row) return undefined;
    const [made] = await db.query<{ actorId: string | null }>(
      `select actor_id as "actorId" from audit_entry
       where entity_id = $1 and action = $2 order by seq limit 1`,
      [id, `${resource.entity.name}.create`],
    );
    if (made?.actorId !== ctx.actor.userId) throw new DomainError("conflict/exists");
    return row as RowOf<E>;
  });
}

/** Makes a record inside a transaction that is already open. */
export async function insertRecord<E extends EntityModel>(
  db: Db,
  ctx: SignedContext,
  resource: Resource<E>,
  id: string,
  input: NewOf<E>,
): Promise<RowOf<E>> {
  const { entity, hooks } = resource;
  const values: Columns = input;
  await checkReferences(db, writableScope(ctx).region, entity.specs, values);
  const columns = ownColumns(resource, values);
  if (entity.extensible) {
    const given = (values.extensions ?? {}) as Extensions;
    columns.extensions = checkExtensions(ctx.county, entity.name, given);
  }
  const extra = await hooks?.creating?.(db, ctx, input as CreateOf<E>);
  const written = db.insert(resource.view.table, { ...columns, ...extra, id });
  if (hooks?.saved) {
    await written;
    await hooks.saved(db, ctx, { id, input: values, current: null });
    return (await db.one(resource.view, id)) as RowOf<E>;
  }
  // Asked for in the same message, which the database takes in order.
  const [, row] = await Promise.all([written, db.one(resource.view, id)]);
  return row as RowOf<E>;
}

/**
 * Makes a record. An id made by the browser makes it safe to send twice: the
 * second sending gets the first one's record.
 */
export async function createRecord<E extends EntityModel>(
  ctx: SignedContext,
  resource: Resource<E>,
  input: CreateOf<E>,
): Promise<RowOf<E>> {
  const { region } = writableScope(ctx);
  const given = (input as { id?: string }).id;
  if (given && regionOf(given) !== region) {
    throw new DomainError("invalid/input", { fieldErrors: { id: { key: "unknownReference" } } });
  }
  const id = given ?? newId(region);
  try {
    return await write(ctx, `${resource.entity.name}.create`, (db) =>
      insertRecord(db, ctx, resource, id, input as NewOf<E>),
    );
  } catch (error) {
    const earlier = given ? await madeEarlier(ctx, resource, given) : undefined;
    if (earlier) return earlier;
    throw explained(resource, error);
  }
}

/**
 * Changes the fields that are sent; the others stay.
 * @throws DomainError `conflict/stale` with the record as it stands.
 */
export async function updateRecord<E extends EntityModel>(
  ctx: SignedContext,
  resource: Resource<E>,
  input: UpdateOf<E>,
): Promise<RowOf<E>> {
  const { entity, hooks, permissions } = resource;
  const values = input as Columns & { id: string; version: number };
  const work = async (db: Db) => {
    const current = await loadForUpdate(db, ctx, resource, values, permissions.write);
    await checkReferences(db, writableScope(ctx).region, entity.specs, values);
    const columns = ownColumns(resource, values);
    if (entity.extensible && values.extensions) {
      const stands = (current as { extensions: Extensions }).extensions;
      const given = values.extensions as Extensions;
      columns.extensions = checkExtensions(ctx.county, entity.name, given, stands);
    }
    const extra = await hooks?.updating?.(db, ctx, { current, patch: input });
    const patch = { ...columns, ...extra };
    if (!(await db.update(resource.view.table, values.id, values.version, patch))) {
      throw stale(resource, current);
    }
    await hooks?.saved?.(db, ctx, { id: values.id, input: values, current });
    return (await db.one(resource.view, values.id)) as RowOf<E>;
  };
  return write(ctx, `${entity.name}.update`, work).catch((error: unknown) => {
    throw explained(resource, error);
  });
}

/**
 * Removes a record.
 * @throws DomainError `conflict/inUse` while others refer to it.
 */
export async function removeRecord<E extends EntityModel>(
  ctx: SignedContext,
  resource: Resource<E>,
  target: { id: string; version: number },
): Promise<{ id: string }> {
  const { entity, hooks, permissions } = resource;
  const work = async (db: Db) => {
    const permission = permissions.remove ?? permissions.write;
    const current = await loadForUpdate(db, ctx, resource, target, permission);
    await hooks?.removing?.(db, ctx, current);
    if (!(await db.remove(resource.view.table, target.id, target.version))) {
      throw stale(resource, current);
    }
    return { id: target.id };
  };
  return write(ctx, `${entity.name}.remove`, work).catch((error: unknown) => {
    if (error instanceof ConstraintError && error.kind === "foreignKey") {
      throw new DomainError("conflict/inUse", { cause: error });
    }
    throw error;
  });
}
