import {
  type FieldSpec,
  type FilterOperator,
  filterOperators,
  type ListRules,
  MAX_PAGE_SIZE,
} from "@dudao/core/model";
import { z } from "zod";
import type { ListFilter } from "../links.ts";

/** What a list shows, as its address says it. */
export type ListState = {
  page: number;
  pageSize: number;
  search: string;
  sort: { field: string; order: "asc" | "desc" }[];
  filters: ListFilter[];
};

export const PAGE_SIZES = [20, 50, 100, MAX_PAGE_SIZE];
const DEFAULT_SIZE = 20;
const RESERVED = new Set(["page", "size", "sort", "q", "tab"]);

const basics = z.object({
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
  size: z.coerce.number().int().min(1).max(MAX_PAGE_SIZE).catch(DEFAULT_SIZE),
  q: z.string().trim().max(60).catch(""),
  sort: z.string().max(200).catch(""),
});

/**
 * Reads a list's state from its address. The address is what people type and
 * send each other: whatever the list does not know is left out, never passed on.
 */
export function readListParams(
  params: URLSearchParams,
  rules: ListRules,
  specs: readonly FieldSpec[],
): ListState {
  const raw = Object.fromEntries(params);
  const { page, size, q, sort } = basics.parse({
    page: 1,
    size: DEFAULT_SIZE,
    q: "",
    sort: "",
    ...raw,
  });
  return {
    page,
    pageSize: size,
    search: rules.search ? q : "",
    sort: readSort(sort, rules),
    filters: readFilters(params, rules, specs),
  };
}

function readSort(text: string, rules: ListRules): ListState["sort"] {
  return text
    .split(",")
    .filter(Boolean)
    .slice(0, 3)
    .map((part) => ({
      field: part.replace(/^-/, ""),
      order: part.startsWith("-") ? ("desc" as const) : ("asc" as const),
    }))
    .filter((s) => rules.sorts.includes(s.field));
}

function readFilters(
  params: URLSearchParams,
  rules: ListRules,
  specs: readonly FieldSpec[],
): ListFilter[] {
  const filters: ListFilter[] = [];
  for (const [key, text] of params) {
    if (RESERVED.has(key)) continue;
    const [field = "", op = "eq"] = key.split(".");
    if (!isOperator(op) || !takes(rules, field, op)) continue;
    const value = readValue(
      text,
      op,
      specs.find((s) => s.key === field),
    );
    if (value !== undefined) filters.push({ field, op, value });
  }
  return filters.slice(0, 20);
}

function takes(rules: ListRules, field: string, op: FilterOperator): boolean {
  return Object.hasOwn(rules.filters, field) && (rules.filters[field]?.includes(op) ?? false);
}

function isOperator(op: string): op is FilterOperator {
  return (filterOperators as readonly string[]).includes(op);
}

// Fields that lists filter by although no form shows them; all others are known by their spec.
const NUMBERS = new Set(["year", "month"]);

function readValue(text: string, op: FilterOperator, spec: FieldSpec | undefined): unknown {
  if (op === "isNull") return text !== "false";
  const one = (part: string): string | number | boolean | undefined => {
    const widget = spec?.widget;
    if (widget === "flag") return part === "true" ? true : part === "false" ? false : undefined;
    if (widget === "integer" || (spec && NUMBERS.has(spec.key))) {
      const number = Number(part);
      return part !== "" && Number.isFinite(number) ? number : undefined;
    }
    if (part === "true" || part === "false") return spec ? part : part === "true";
    return part.slice(0, 200);
  };
  if (op !== "in") return one(text);
  const values = text
    .split(",")
    .filter(Boolean)
    .map(one)
    .filter((v) => v !== undefined);
  return values.length ? values.slice(0, 200) : undefined;
}

/** Writes filters the way `readListParams` reads them; empty ones leave the address. */
export function writeFilters(
  filters: readonly ListFilter[],
  params: URLSearchParams = new URLSearchParams(),
): URLSearchParams {
  for (const { field, op, value } of filters) {
    if (value === undefined || value === null || value === "") continue;
    if (Array.isArray(value) && value.length === 0) continue;
    params.set(op === "eq" ? field : `${field}.${op}`, String(value));
  }
  return params;
}

/** The whole state as an address; what is as usual is not said. */
export function writeListParams(state: ListState): URLSearchParams {
  const params = new URLSearchParams();
  if (state.search) params.set("q", state.search);
  writeFilters(state.filters, params);
  if (state.sort.length) {
    params.set(
      "sort",
      state.sort.map((s) => (s.order === "desc" ? `-${s.field}` : s.field)).join(","),
    );
  }
  if (state.pageSize !== DEFAULT_SIZE) params.set("size", String(state.pageSize));
  if (state.page !== 1) params.set("page", String(state.page));
  return params;
}

/** The input of the resource's `list` procedure for this state. */
export function toListInput(state: ListState) {
  return {
    page: state.page,
    pageSize: state.pageSize,
    sort: state.sort,
    filters: state.filters,
    ...(state.search ? { search: state.search } : {}),
  };
}
