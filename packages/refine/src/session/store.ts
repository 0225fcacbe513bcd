import type { County, SessionInfo } from "@dudao/core/model";
import type { Api } from "../api/client.ts";

/** Fetches a county's settings when someone of that county signs in. */
export type CountyLoaders = Readonly<Record<string, () => Promise<County>>>;

/** Who is signed in, fetched once and asked in memory. `undefined` means not asked yet. */
export type SessionStore = {
  get(): SessionInfo | null | undefined;
  /** Settings of the county of who is signed in, where the app ships them. */
  county(): County | undefined;
  /** Asks the server unless it was asked before; several callers share one request. */
  load(again?: boolean): Promise<SessionInfo | null>;
  /** Forgets without asking, after signing out or a refused call. */
  clear(): void;
  subscribe(listener: () => void): () => void;
};

export function createSessionStore(api: Api, counties: CountyLoaders = {}): SessionStore {
  let current: SessionInfo | null | undefined;
  let county: County | undefined;
  let pending: Promise<SessionInfo | null> | undefined;
  const listeners = new Set<() => void>();
  const set = (next: SessionInfo | null | undefined) => {
    current = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => current,
    county: () => county,
    load: (again = false) => {
      if (current !== undefined && !again) return Promise.resolve(current);
      pending ??= api
        .query<SessionInfo | null>("session.current")
        .then(async (next) => {
          county = next ? await counties[next.county]?.() : undefined;
          set(next);
          return next;
        })
        .finally(() => {
          pending = undefined;
        });
      return pending;
    },
    clear: () => set(null),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
