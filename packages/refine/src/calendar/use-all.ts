import { useQuery } from "@tanstack/react-query";
import type { ApiError } from "../api/errors.ts";
import { apiKey, useApi } from "../api/hooks.ts";
import type { ListFilter } from "../links.ts";

type Page<Row> = { rows: Row[]; total: number };

const PAGE = 200;
/** A month of a large county; beyond it the page says that it shows a part. */
const MOST = 1000;

/** All rows that fit some filters, up to a thousand: what a calendar draws at once. */
export function useAll<Row>(resource: string, filters: readonly ListFilter[], enabled = true) {
  const api = useApi();
  return useQuery<Page<Row>, ApiError>({
    queryKey: [...apiKey(`${resource}.list`), "all", filters],
    queryFn: async ({ signal }) => {
      const rows: Row[] = [];
      for (let page = 1; ; page++) {
        const input = { page, pageSize: PAGE, filters };
        const answer = await api.query<Page<Row>>(`${resource}.list`, input, signal);
        rows.push(...answer.rows);
        const all = rows.length >= answer.total || answer.rows.length < PAGE;
        if (all || rows.length >= MOST) return { rows, total: answer.total };
      }
    },
    enabled,
    retry: (count, error) => error.status === 0 && count < 2,
    placeholderData: (previous) => previous,
  });
}
