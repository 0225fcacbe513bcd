import type { Locale } from "@dudao/core/model";
import { createTRPCUntypedClient, httpBatchLink } from "@trpc/client";
import { type ApiError, toApiError } from "./errors.ts";

/** A caller of the server's procedures by path, for example `inspection.sheet`. Throws ApiError. */
export type Api = {
  query<T = unknown>(path: string, input?: unknown, signal?: AbortSignal): Promise<T>;
  mutate<T = unknown>(path: string, input?: unknown): Promise<T>;
  /** Hears of every refusal, for example to go to the sign-in page on 401. */
  onError(listener: (error: ApiError) => void): () => void;
};

export type ApiOptions = {
  /** Where tRPC answers, for example `/api/trpc`. */
  url: string;
  /** Language of the messages that come back. */
  locale: () => Locale;
  fetch?: typeof globalThis.fetch;
};

// One GET holds at most this much; longer batches are split.
const MAX_URL_LENGTH = 6000;

/** Calls made in one tick travel in one request. */
export function createApi({ url, locale, fetch }: ApiOptions): Api {
  const client = createTRPCUntypedClient({
    links: [
      httpBatchLink({
        url,
        maxURLLength: MAX_URL_LENGTH,
        headers: () => ({ "x-dudao": "1", "x-locale": locale() }),
        fetch: (input, init) =>
          (fetch ?? globalThis.fetch)(input as RequestInfo, {
            ...(init as RequestInit),
            credentials: "same-origin",
          }),
      }),
    ],
  });
  const listeners = new Set<(error: ApiError) => void>();
  const told = async <T>(call: Promise<unknown>): Promise<T> => {
    try {
      return (await call) as T;
    } catch (thrown) {
      const error = toApiError(thrown);
      for (const listener of listeners) listener(error);
      throw error;
    }
  };
  return {
    query: (path, input, signal) => told(client.query(path, input, { signal })),
    mutate: (path, input) => told(client.mutation(path, input)),
    onError: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
