import type { Finding, ListInput } from "@dudao/core/model";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { ApiError } from "../api/errors.ts";
import { apiKey, useApi } from "../api/hooks.ts";
import { type BoardFilters, boardInput } from "./filters.ts";

type Page = { rows: Finding[]; total: number };

/** Findings in some states, page by page from the server. */
export function useFindings(
  filters: BoardFilters,
  states: readonly string[],
  sort: ListInput["sort"],
  pageSize: number,
) {
  const api = useApi();
  const input = (page: number) => boardInput(filters, states, { page, pageSize, sort });
  const query = useInfiniteQuery<Page, ApiError>({
    queryKey: [...apiKey("finding.list"), "pages", input(1)],
    queryFn: ({ pageParam, signal }) =>
      api.query("finding.list", input(pageParam as number), signal),
    initialPageParam: 1,
    getNextPageParam: (last, pages) =>
      pages.length * pageSize < last.total ? pages.length + 1 : undefined,
    retry: (count, error) => error.status === 0 && count < 2,
  });
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? [];
  const total = query.data?.pages.at(-1)?.total ?? 0;
  return { query, rows, total };
}
