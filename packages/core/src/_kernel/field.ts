import { z } from "zod";
import type { LocalText } from "./text.ts";

/** How a field is shown and typed in; the admin has one component for each. */
export type Widget =
  | "text"
  | "longText"
  | "choice"
  | "choices"
  | "date"
  | "dateTime"
  | "integer"
  | "decimal"
  | "flag"
  | "ref"
  | "refs"
  | "secret"
  | "json";

/** One value of a closed list. `tone` is a status colour, never the only sign. */
export type Choice = LocalText & {
  readonly value: string;
  readonly tone?: "neutral" | "active" | "good" | "warn" | "official";
};

/** What a field says of itself beyond its type. Everything the screens show is read from here. */
export type FieldMeta = {
  readonly label: LocalText;
  readonly widget: Widget;
  readonly help?: LocalText;
  /** Legal or documentary basis, shown at the field. */
  readonly basis?: LocalText;
  readonly choices?: readonly Choice[];
  /** Resource whose records a `ref` or `refs` points at. */
  readonly ref?: string;
  /** Unit shown behind a number: 人, 所, 份. */
  readonly unit?: LocalText;
  /** Read only: computed by the server, never sent by a form. */
  readonly derived?: boolean;
};

/** A field with the key it has in its record and whether it must be given. */
export type FieldSpec = FieldMeta & {
  readonly key: string;
  readonly required: boolean;
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
};

type Common = Omit<FieldMeta, "label" | "widget" | "choices" | "ref" | "derived">;
type Options = Common & { zh: string; en: string };

const META_KEY = "dudao";

function withMeta<S extends z.ZodType>(schema: S, options: Options, rest: Partial<FieldMeta>): S {
  const { zh, en, help, basis, unit } = options;
  const meta = { label: { zh, en }, help, basis, unit, widget: "text", ...rest } as FieldMeta;
  return schema.meta({ title: zh, [META_KEY]: meta }) as S;
}

// Control characters never belong in what people write; PostgreSQL refuses the zero character outright.
const ONE_LINE = /^\P{Cc}*$/u;
const LINES = /^[\P{Cc}\n\r\t]*$/u;

/** One line of text, trimmed, 1 to `max` characters (60 unless told). */
export function text(options: Options & { max?: number }) {
  const schema = z
    .string()
    .trim()
    .min(1)
    .max(options.max ?? 60)
    .regex(ONE_LINE);
  return withMeta(schema, options, { widget: "text" });
}

/** Several lines of text, trimmed, up to `max` characters (2,000 unless told). */
export function longText(options: Options & { max?: number }) {
  const schema = z
    .string()
    .trim()
    .min(1)
    .max(options.max ?? 2000)
    .regex(LINES);
  return withMeta(schema, options, { widget: "longText" });
}

/** One of a closed list. */
export function choice<const C extends readonly Choice[]>(options: Options & { choices: C }) {
  const values = options.choices.map((c) => c.value) as [C[number]["value"]];
  return withMeta(z.enum(values), options, { widget: "choice", choices: options.choices });
}

/** Any number of a closed list, each once. */
export function choices<const C extends readonly Choice[]>(options: Options & { choices: C }) {
  const values = options.choices.map((c) => c.value) as [C[number]["value"]];
  const schema = z.array(z.enum(values)).max(options.choices.length);
  return withMeta(schema, options, { widget: "choices", choices: options.choices });
}

/** A calendar day, `YYYY-MM-DD`, without time or zone. */
export function date(options: Options) {
  return withMeta(z.iso.date(), options, { widget: "date" });
}

/** A moment, ISO 8601 with zone. */
export function dateTime(options: Options) {
  return withMeta(z.iso.datetime({ offset: true }), options, { widget: "dateTime" });
}

/** A whole number from `min` (0 unless told) to `max`. */
export function integer(options: Options & { min?: number; max?: number }) {
  const schema = z
    .int()
    .min(options.min ?? 0)
    .max(options.max ?? 1_000_000);
  return withMeta(schema, options, { widget: "integer" });
}

/** An exact decimal as a string: never a float on the wire. */
export function decimal(options: Options) {
  const schema = z.string().regex(/^-?\d{1,12}(\.\d{1,6})?$/);
  return withMeta(schema, options, { widget: "decimal" });
}

/** Yes or no. */
export function flag(options: Options) {
  return withMeta(z.boolean(), options, { widget: "flag" });
}

const ID = z.string().regex(/^\d{2,6}-[0-9a-z]{8,32}$/);

/** The id of a record of another resource in the same region. */
export function ref(options: Options & { to: string }) {
  return withMeta(ID, options, { widget: "ref", ref: options.to });
}

/** Ids of records of another resource in the same region, each once. */
export function refs(options: Options & { to: string; max?: number }) {
  const schema = z.array(ID).max(options.max ?? 50);
  return withMeta(schema, options, { widget: "refs", ref: options.to });
}

/** A password on its way in; never read back. */
export function secret(options: Options & { min?: number }) {
  const schema = z
    .string()
    .min(options.min ?? 8)
    .max(200);
  return withMeta(schema, options, { widget: "secret" });
}

/** Marks a field as computed by the server: shown, sorted, filtered, never sent. */
export function derived<S extends z.ZodType>(schema: S): S {
  const meta = metaOf(schema);
  if (!meta) throw new Error("derived() needs a field made here");
  return schema.meta({ title: meta.label.zh, [META_KEY]: { ...meta, derived: true } }) as S;
}

function unwrap(schema: z.ZodType): { inner: z.ZodType; required: boolean } {
  let inner: z.ZodType = schema;
  let required = true;
  while (
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodNullable ||
    inner instanceof z.ZodDefault
  ) {
    required = false;
    inner = inner.unwrap() as z.ZodType;
  }
  return { inner, required };
}

function metaOf(schema: z.ZodType): FieldMeta | undefined {
  const { inner } = unwrap(schema);
  return inner.meta()?.[META_KEY] as FieldMeta | undefined;
}

/** The fields of a record schema that were made here, in the order they are written. */
export function fieldsOf(schema: z.ZodObject): FieldSpec[] {
  const specs: FieldSpec[] = [];
  for (const [key, value] of Object.entries(schema.shape)) {
    const field = value as z.ZodType;
    const meta = metaOf(field);
    if (!meta) continue;
    const { inner, required } = unwrap(field);
    const bounds = inner as {
      maxLength?: number | null;
      minValue?: number | null;
      maxValue?: number | null;
    };
    specs.push({
      ...meta,
      key,
      required: required && meta.widget !== "flag",
      maxLength: bounds.maxLength ?? undefined,
      min: bounds.minValue ?? undefined,
      max: bounds.maxValue ?? undefined,
    });
  }
  return specs;
}
