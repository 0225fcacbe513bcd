import type { ConstraintError, Db, SqlFragment, View } from "@dudao/database";
import type { z } from "zod";
import type { Actor } from "./actor.ts";
import type { SignedContext } from "./context.ts";
import type { AnyEntity } from "./entity.ts";
import type { DomainError } from "./errors.ts";
import type { ListInput } from "./list.ts";
import type { OfferedMove } from "./transitions.ts";

/** What `defineEntity` returns, as far as the builders here need it. */
export type EntityModel = AnyEntity & {
  readonly listInput: z.ZodType<ListInput>;
  readonly listOutput: z.ZodType<{ rows: unknown[]; total: number }>;
};

/** A stored record of an entity, as it is read. */
export type RowOf<E extends EntityModel> = z.output<E["row"]>;
/** What a create sends, validated. */
export type CreateOf<E extends EntityModel> = z.output<E["create"]>;
/** The same made by a service: without extra fields there is nothing to say of them. */
export type NewOf<E extends EntityModel> = Omit<CreateOf<E>, "extensions"> & {
  extensions?: Record<string, string | number | boolean | null>;
};
/** What an update sends, validated: id, version and the fields that change. */
export type UpdateOf<E extends EntityModel> = z.output<E["update"]>;

/** Column values by camelCase key. */
export type Columns = Record<string, unknown>;

/** What a feature adds to the plain writing of its records; all run inside the transaction. */
export type ResourceHooks<E extends EntityModel> = {
  /** Checks before a record is made; returns columns to set beside the input's. */
  creating?: (db: Db, ctx: SignedContext, input: CreateOf<E>) => Promise<Columns | undefined>;
  /** Checks before a change; `current` is the record as it stands, locked. */
  updating?: (
    db: Db,
    ctx: SignedContext,
    change: { current: RowOf<E>; patch: UpdateOf<E> },
  ) => Promise<Columns | undefined>;
  /** Checks before a record goes. */
  removing?: (db: Db, ctx: SignedContext, current: RowOf<E>) => Promise<void>;
  /** Writes what is kept in other tables (see `elsewhere`), after the record itself stands. */
  saved?: (
    db: Db,
    ctx: SignedContext,
    saved: { id: string; input: Columns; current: RowOf<E> | null },
  ) => Promise<void>;
};

/** One entity as it is stored, read and written: what `crud()` and `makeMove()` work on. */
export type Resource<E extends EntityModel> = {
  readonly entity: E;
  readonly view: View;
  readonly permissions: {
    readonly read: string;
    readonly write: string;
    /** Where making or removing asks for more than changing. */
    readonly create?: string;
    readonly remove?: string;
  };
  /** Which records a reach of "own" takes in; without it, own reaches nothing. Null is nothing. */
  readonly own?: (actor: Actor) => SqlFragment | null;
  /** Fields that are no columns of the record's own table. */
  readonly elsewhere?: readonly string[];
  readonly hooks?: ResourceHooks<E>;
  /** A better word for what the database refused. */
  readonly explain?: (error: ConstraintError) => DomainError | undefined;
  /** The moves `one` offers with the record. */
  readonly moves?: (
    ctx: SignedContext,
    db: Db,
    row: RowOf<E>,
  ) => OfferedMove[] | Promise<OfferedMove[]>;
};

/** Names a resource; only helps the types along. */
export function defineResource<E extends EntityModel>(resource: Resource<E>): Resource<E> {
  return Object.freeze(resource);
}
