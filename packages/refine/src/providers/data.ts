import type { ListInput } from "@dudao/core/model";
import type { BaseKey, CrudFilter, CrudSort, DataProvider, Pagination } from "@refinedev/core";
import type { Api } from "../api/client.ts";
import type { ResourceDefinition } from "../registry/types.ts";
import { toHttpError } from "./errors.ts";

type Deps = {
  api: Api;
  apiUrl: string;
  resources: ReadonlyMap<string, ResourceDefinition>;
};

/** Refine's operators and ours; anything else is refused here, before the server would. */
const OPERATORS: Readonly<Record<string, ListInput["filters"][number]["op"]>> = {
  eq: "eq",
  ne: "ne",
  in: "in",
  contains: "contains",
  gte: "gte",
  lte: "lte",
  null: "isNull",
};

function toFilters(filters: readonly CrudFilter[] = []): {
  filters: ListInput["filters"];
  search?: string;
} {
  const out: ListInput["filters"] = [];
  let search: string | undefined;
  for (const filter of filters) {
    if (!("field" in filter)) throw new Error(`filters with "${filter.operator}" are not taken`);
    if (filter.value === undefined || filter.value === null || filter.value === "") continue;
    if (filter.field === "q") {
      search = String(filter.value);
      continue;
    }
    const op = filter.operator === "nnull" ? "isNull" : OPERATORS[filter.operator];
    if (!op) throw new Error(`filters with "${filter.operator}" are not taken`);
    const value =
      filter.operator === "nnull" ? false : filter.operator === "null" ? true : filter.value;
    out.push({ field: filter.field, op, value });
  }
  return search ? { filters: out, search } : { filters: out };
}

function toListInput(
  pagination: Pagination | undefined,
  sorters: readonly CrudSort[] | undefined,
  filters: readonly CrudFilter[] | undefined,
) {
  return {
    page: pagination?.currentPage ?? 1,
    pageSize: pagination?.pageSize ?? 20,
    sort: (sorters ?? []).map(({ field, order }) => ({ field, order })),
    ...toFilters(filters),
  };
}

/**
 * Refine's data provider over the server's procedures: `<resource>.list`, `one`,
 * `many`, `create`, `update`, `remove`. A filter on the field `q` is the search.
 * `custom` takes a procedure's path as its url.
 */
export function createDataProvider({ api, apiUrl, resources }: Deps): DataProvider {
  const told = async <T>(call: () => Promise<T>): Promise<T> => {
    try {
      return await call();
    } catch (error) {
      throw toHttpError(error);
    }
  };
  const provider = {
    getApiUrl: () => apiUrl,
    getList: ({ resource, pagination, sorters, filters }: Parameters<DataProvider["getList"]>[0]) =>
      told(async () => {
        if (resources.get(resource)?.whole) {
          const rows = await api.query<Record<string, unknown>[]>(`${resource}.list`);
          return { data: rows, total: rows.length };
        }
        const input = toListInput(pagination, sorters, filters);
        const page = await api.query<{ rows: Record<string, unknown>[]; total: number }>(
          `${resource}.list`,
          input,
        );
        return { data: page.rows, total: page.total };
      }),
    getOne: ({ resource, id }: { resource: string; id: BaseKey }) =>
      told(async () => ({ data: await api.query(`${resource}.one`, { id }) })),
    getMany: ({ resource, ids }: { resource: string; ids: BaseKey[] }) =>
      told(async () => ({ data: await api.query(`${resource}.many`, { ids }) })),
    create: ({ resource, variables }: { resource: string; variables: unknown }) =>
      told(async () => ({ data: await api.mutate(`${resource}.create`, variables) })),
    update: ({ resource, id, variables }: { resource: string; id: BaseKey; variables: unknown }) =>
      told(async () => ({
        data: await api.mutate(`${resource}.update`, { ...(variables as object), id }),
      })),
    deleteOne: ({
      resource,
      id,
      variables,
    }: {
      resource: string;
      id: BaseKey;
      variables?: unknown;
    }) =>
      told(async () => ({
        data: await api.mutate(`${resource}.remove`, { ...(variables as object | undefined), id }),
      })),
    custom: ({ url, method, payload, query }: Parameters<NonNullable<DataProvider["custom"]>>[0]) =>
      told(async () => ({
        data: await (method === "get" ? api.query(url, query) : api.mutate(url, payload)),
      })),
  };
  // Refine's generics promise whatever type the caller names; the rows are checked by the server.
  return provider as unknown as DataProvider;
}
