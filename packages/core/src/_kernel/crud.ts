import type { TRPCMutationProcedure, TRPCQueryProcedure } from "@trpc/server";
import { z } from "zod";
import { idSchema } from "./entity.ts";
import { type History, historyOf, historyOutput } from "./history.ts";
import type { ListInput } from "./list.ts";
import { permitted } from "./procedure.ts";
import { listRecords, loadRecord, manyRecords } from "./reading.ts";
import type { CreateOf, EntityModel, Resource, RowOf, UpdateOf } from "./resource.ts";
import type { OfferedMove } from "./transitions.ts";
import type { Meta } from "./trpc.ts";
import { read } from "./unit-of-work.ts";
import { createRecord, removeRecord, updateRecord } from "./writing.ts";

const localText = z.object({ zh: z.string(), en: z.string() });

/** A move as `one` offers it; the browser picks the language. */
export const offeredMove: z.ZodType<OfferedMove> = z.object({
  action: z.string(),
  label: localText,
  to: z.string(),
  allowed: z.boolean(),
  primary: z.boolean(),
  asks: z.array(z.string()),
  reason: localText.optional(),
});

/** One record by id. */
export const oneInput = z.strictObject({ id: idSchema });
/** Several records by id. */
export const manyInput = z.strictObject({ ids: z.array(idSchema).max(200) });
/** What a removal sends. */
export const removeInput = z.strictObject({ id: idSchema, version: z.int().min(1) });
/** What every state-machine action sends; extend it with what the action asks. */
export const moveInput = z.strictObject({ id: idSchema, version: z.int().min(1) });

type Query<Input, Output> = TRPCQueryProcedure<{ input: Input; output: Output; meta: Meta }>;
type Mutation<Input, Output> = TRPCMutationProcedure<{ input: Input; output: Output; meta: Meta }>;

/** The procedures of a plain resource. Types are written out, so that editors stay fast. */
export type CrudProcedures<E extends EntityModel> = {
  list: Query<z.input<E["listInput"]>, { rows: RowOf<E>[]; total: number }>;
  one: Query<{ id: string }, RowOf<E> & { moves: OfferedMove[] }>;
  many: Query<{ ids: string[] }, RowOf<E>[]>;
  history: Query<{ id: string }, History>;
  create: Mutation<z.input<E["create"]>, RowOf<E>>;
  update: Mutation<z.input<E["update"]>, RowOf<E>>;
  remove: Mutation<{ id: string; version: number }, { id: string }>;
};

/**
 * The seven procedures of a resource. A feature that does not offer one of them
 * takes the others: `const { remove: _, ...rest } = crud(resource)`.
 */
export function crud<E extends EntityModel>(resource: Resource<E>): CrudProcedures<E> {
  const { entity, permissions } = resource;
  const reading = permitted(permissions.read);
  const writing = permitted(permissions.write);
  const procedures = {
    list: reading
      .input(entity.listInput)
      .output(entity.listOutput)
      .query(({ ctx, input }) => listRecords(ctx, resource, input as ListInput)),
    one: reading
      .input(oneInput)
      .output(entity.row.extend({ moves: z.array(offeredMove) }))
      .query(({ ctx, input }) =>
        read(ctx, async (db) => {
          const row = await loadRecord(db, ctx, resource, input.id);
          return { ...row, moves: (await resource.moves?.(ctx, db, row)) ?? [] };
        }),
      ),
    many: reading
      .input(manyInput)
      .output(z.array(entity.row))
      .query(({ ctx, input }) => manyRecords(ctx, resource, input.ids)),
    history: reading
      .input(oneInput)
      .output(historyOutput)
      .query(({ ctx, input }) => historyOf(ctx, resource, input.id)),
    create: permitted(permissions.create ?? permissions.write)
      .input(entity.create)
      .output(entity.row)
      .mutation(({ ctx, input }) => createRecord(ctx, resource, input as CreateOf<E>)),
    update: writing
      .input(entity.update)
      .output(entity.row)
      .mutation(({ ctx, input }) => updateRecord(ctx, resource, input as UpdateOf<E>)),
    remove: permitted(permissions.remove ?? permissions.write)
      .input(removeInput)
      .output(z.object({ id: z.string() }))
      .mutation(({ ctx, input }) => removeRecord(ctx, resource, input)),
  };
  // The builder infers from a generic entity only what every entity has; the written types say all.
  return procedures as unknown as CrudProcedures<E>;
}
