import { z } from "zod";

/** Comparison a list filter may use. `contains` matches anywhere in a text. */
export const filterOperators = ["eq", "ne", "in", "contains", "gte", "lte", "isNull"] as const;
export type FilterOperator = (typeof filterOperators)[number];

/** What a list may be filtered and sorted by: nothing else is accepted. */
export type ListRules = {
  /** Field to the operators it takes. */
  readonly filters: Readonly<Record<string, readonly FilterOperator[]>>;
  readonly sorts: readonly string[];
  /** Order when none is asked for; the id is always added last, so pages never overlap. */
  readonly defaultSort: { readonly field: string; readonly order: "asc" | "desc" };
  /** Whether `search` is taken: characters or pinyin initials. */
  readonly search: boolean;
};

export const MAX_PAGE_SIZE = 200;

const scalar = z.union([z.string().max(200), z.number(), z.boolean()]);

/** The input of every `list` procedure, held to the rules of its resource. */
export function listInput(rules: ListRules) {
  // An office above counties looks into one of them by its code; a county has only its own.
  const filters: ListRules["filters"] = { region: ["eq"], ...rules.filters };
  const fields = Object.keys(filters) as [string, ...string[]];
  const filter = z
    .strictObject({
      field: z.enum(fields),
      op: z.enum(filterOperators),
      value: z.union([scalar, z.array(scalar).max(200), z.null()]),
    })
    .superRefine((value, ctx) => {
      if (!filters[value.field]?.includes(value.op)) {
        ctx.addIssue({ code: "custom", path: ["op"], message: "filter/operator" });
      }
      if ((value.op === "in") !== Array.isArray(value.value)) {
        ctx.addIssue({ code: "custom", path: ["value"], message: "filter/value" });
      }
    });
  return z.strictObject({
    page: z.int().min(1).max(1_000_000).default(1),
    pageSize: z.int().min(1).max(MAX_PAGE_SIZE).default(20),
    sort: z
      .array(
        z.strictObject({
          field: z.enum(rules.sorts as [string, ...string[]]),
          order: z.enum(["asc", "desc"]),
        }),
      )
      .max(3)
      .default([]),
    filters: z.array(filter).max(20).default([]),
    search: rules.search ? z.string().trim().max(60).optional() : z.never().optional(),
  });
}

export type ListInput = z.output<ReturnType<typeof listInput>>;

/** The answer of every `list` procedure. `total` counts all pages. */
export function listOutput<R extends z.ZodType>(row: R) {
  return z.object({ rows: z.array(row), total: z.int() });
}

/** The input with the resource's own order where none is asked for. */
export function sorted(input: ListInput, rules: Pick<ListRules, "defaultSort">): ListInput {
  return input.sort.length > 0 ? input : { ...input, sort: [rules.defaultSort] };
}
