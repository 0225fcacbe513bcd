import {
  keepPreviousData,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useCallback } from "react";
import { useAdmin } from "../registry/context.ts";
import type { Api } from "./client.ts";
import type { ApiError } from "./errors.ts";

/** The caller of the server's procedures. */
export function useApi(): Api {
  return useAdmin().api;
}

export type ApiQueryOptions = {
  enabled?: boolean;
  /** Milliseconds an answer counts as fresh; none unless told. */
  staleTime?: number;
  /** Keeps the last answer on screen while the next input loads. */
  keepPrevious?: boolean;
  refetchInterval?: number;
};

/** Key under which a procedure's answer is kept; without input, all its answers. */
export function apiKey(path: string, input?: unknown): readonly unknown[] {
  return input === undefined ? ["dudao", path] : ["dudao", path, input];
}

/** Asks a query procedure and keeps the answer. */
export function useApiQuery<T>(
  path: string,
  input?: unknown,
  options: ApiQueryOptions = {},
): UseQueryResult<T, ApiError> {
  const api = useApi();
  return useQuery<T, ApiError>({
    queryKey: apiKey(path, input),
    queryFn: ({ signal }) => api.query<T>(path, input, signal),
    enabled: options.enabled ?? true,
    staleTime: options.staleTime,
    refetchInterval: options.refetchInterval,
    placeholderData: options.keepPrevious ? keepPreviousData : undefined,
    retry: (count, error) => error.status === 0 && count < 2,
  });
}

/** Asks everything on screen again: after an act, lists, details and figures may all have changed. */
export function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries(), [client]);
}

/** Calls a mutation procedure; on success everything on screen is asked again unless told not to. */
export function useApiMutation<In, Out = unknown>(
  path: string,
  options: { refresh?: boolean } = {},
): UseMutationResult<Out, ApiError, In> {
  const api = useApi();
  const refresh = useRefresh();
  return useMutation<Out, ApiError, In>({
    mutationFn: (input) => api.mutate<Out>(path, input),
    onSuccess: async () => {
      if (options.refresh !== false) await refresh();
    },
  });
}
