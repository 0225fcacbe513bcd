import type { AnyEntity } from "@dudao/core/model";
import { type CrudFilter, useList } from "@refinedev/core";
import { keepPreviousData } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import type { PageField } from "../fields/specs.ts";
import type { ListFilter } from "../links.ts";
import { type ListState, readListParams, writeListParams } from "./list-params.ts";
import type { Row } from "./options.ts";

/** The state of a list in its address, and how to change it; any change but of page goes to page 1. */
export function useListState(entity: AnyEntity, fields: readonly PageField[]) {
  const [params, setParams] = useSearchParams();
  const state = useMemo(
    () => readListParams(params, entity.list, fields),
    [params, entity, fields],
  );
  const change = useCallback(
    (patch: Partial<ListState>) => {
      const page = patch.page ?? 1;
      setParams(writeListParams({ ...state, ...patch, page }), {
        replace: patch.page === undefined,
      });
    },
    [state, setParams],
  );
  const setFilter = useCallback(
    (field: string, next: readonly ListFilter[]) => {
      change({ filters: [...state.filters.filter((f) => f.field !== field), ...next] });
    },
    [state.filters, change],
  );
  return { state, change, setFilter };
}

/** Our filters in Refine's words. */
export function toCrudFilters(filters: readonly ListFilter[], search = ""): CrudFilter[] {
  const out: CrudFilter[] = filters.map(({ field, op, value }) =>
    op === "isNull"
      ? { field, operator: value === false ? "nnull" : "null", value: true }
      : { field, operator: op, value },
  );
  if (search) out.push({ field: "q", operator: "contains", value: search });
  return out;
}

/** One page of a resource's records, through Refine's data provider. */
export function useRows(
  resource: string,
  state: Pick<ListState, "page" | "pageSize" | "sort" | "filters" | "search">,
  enabled = true,
) {
  const { query, result } = useList<Row>({
    resource,
    pagination: { currentPage: state.page, pageSize: state.pageSize, mode: "server" },
    sorters: state.sort,
    filters: toCrudFilters(state.filters, state.search),
    queryOptions: { enabled, placeholderData: keepPreviousData, retry: false },
    errorNotification: false,
  });
  return { query, rows: result.data, total: result.total ?? 0 };
}
