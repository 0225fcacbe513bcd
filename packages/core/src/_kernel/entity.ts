import { z } from "zod";
import { type FieldSpec, fieldsOf } from "./field.ts";
import { type ListRules, listInput, listOutput } from "./list.ts";
import type { LocalText } from "./text.ts";

/** Every id: the region it belongs to, a dash, and a time-ordered random part. */
export const idSchema = z.string().regex(/^\d{2,6}-[0-9a-z]{8,32}$/);

/** Fields every stored record has. `version` rises by one with each change. */
const stored = {
  id: idSchema,
  region: z.string().regex(/^\d{2,6}$/),
  version: z.int(),
  createdAt: z.string(),
  updatedAt: z.string(),
};

/** County fields, by namespaced key; checked against the county's own field list by the service. */
export const extensionsSchema = z.record(
  z.string().max(60),
  z.union([z.string().max(500), z.number(), z.boolean(), z.null()]),
);

type Shape = Readonly<Record<string, z.ZodType>>;

type EntityOptions<F extends Shape, D extends Shape> = {
  /** Resource name: the key of its router, its route and its place in the schema. */
  name: string;
  title: LocalText;
  /** What people fill in. */
  fields: F;
  /** What the server computes or sets by its moves. */
  derived?: D;
  /** Field shown where a record is named by one text. */
  label: string;
  list: ListRules & { readonly columns: readonly string[] };
  /** Sections of form and detail, by how people think; fields not named come last. */
  sections?: readonly { title: LocalText; fields: readonly string[] }[];
  /** Whether counties may add fields of their own. */
  extensible?: boolean;
};

/**
 * The one description of an entity: API validation, form, table, filters and
 * labels are all read from it.
 */
export function defineEntity<F extends Shape, D extends Shape = Record<never, never>>(
  options: EntityOptions<F, D>,
) {
  const derivedShape = (options.derived ?? {}) as D;
  const extra = (options.extensible ? { extensions: extensionsSchema.default({}) } : {}) as {
    extensions: z.ZodDefault<typeof extensionsSchema>;
  };
  const row = z.object({ ...stored, ...nullable(options.fields), ...derivedShape, ...extra });
  const create = z.strictObject({ id: idSchema.optional(), ...options.fields, ...extra });
  const update = z.strictObject({
    id: idSchema,
    version: z.int(),
    ...partial(options.fields),
    ...(options.extensible ? { extensions: extensionsSchema.optional() } : {}),
  });
  const specs = fieldsOf(z.object({ ...options.fields, ...derivedShape }));
  return Object.freeze({
    ...options,
    extensible: options.extensible ?? false,
    row,
    create,
    update,
    listInput: listInput(options.list),
    listOutput: listOutput(row),
    specs: specs as readonly FieldSpec[],
  });
}

/** A stored row says null where nothing was given; a secret goes in and never comes out. */
type NullableShape<F extends Shape> = {
  [K in Exclude<keyof F, "password">]: F[K] extends z.ZodOptional<infer I>
    ? z.ZodNullable<I>
    : F[K];
};
function nullable<F extends Shape>(shape: F): NullableShape<F> {
  const out: Record<string, z.ZodType> = {};
  for (const [key, value] of Object.entries(shape)) {
    if (key === "password") continue;
    out[key] = value instanceof z.ZodOptional ? (value.unwrap() as z.ZodType).nullable() : value;
  }
  return out as NullableShape<F>;
}

/** In a change, a field left out stays as it is and null empties an optional one. */
type PartialShape<F extends Shape> = {
  [K in keyof F]: F[K] extends z.ZodOptional<infer I>
    ? z.ZodOptional<z.ZodNullable<I>>
    : z.ZodOptional<F[K]>;
};
function partial<F extends Shape>(shape: F): PartialShape<F> {
  const out: Record<string, z.ZodType> = {};
  for (const [key, value] of Object.entries(shape)) {
    if (value instanceof z.ZodOptional) {
      out[key] = (value.unwrap() as z.ZodType).nullable().optional();
    } else {
      const bare = value instanceof z.ZodDefault ? (value.unwrap() as z.ZodType) : value;
      out[key] = bare.optional();
    }
  }
  return out as PartialShape<F>;
}

/** Any entity, whatever its fields: what generic pages and builders take. */
export type AnyEntity = {
  readonly name: string;
  readonly title: LocalText;
  readonly label: string;
  readonly specs: readonly FieldSpec[];
  readonly list: ListRules & { readonly columns: readonly string[] };
  readonly sections?: readonly { title: LocalText; fields: readonly string[] }[];
  readonly extensible: boolean;
  readonly row: z.ZodObject;
  readonly create: z.ZodObject;
  readonly update: z.ZodObject;
};
