import type { County, Reach, SessionInfo } from "@dudao/core/model";
import { useMemo, useSyncExternalStore } from "react";
import { useAdmin } from "../registry/context.ts";

export type SessionView = SessionInfo & {
  /** Whether the person holds a permission, whatever its reach; none asked for is held by all. */
  may(permission: string | undefined): boolean;
  /** How far a permission reaches, or null where it is not held. */
  reach(permission: string): Reach | null;
  /** Settings of the county, where the app ships them. */
  settings: County | undefined;
  /** An office above counties: reads its counties, writes nothing. */
  oversight: boolean;
};

/** Who is signed in, or null. Follows signing in and out. */
export function useSessionOrNull(): SessionView | null {
  const { session: store } = useAdmin();
  const info = useSyncExternalStore(store.subscribe, store.get);
  return useMemo(() => {
    if (!info) return null;
    return {
      ...info,
      may: (permission) => permission === undefined || permission in info.permissions,
      reach: (permission) => info.permissions[permission] ?? null,
      settings: store.county(),
      oversight: info.region.level !== "county",
    };
  }, [info, store]);
}

/** Who is signed in; only for pages behind the sign-in. */
export function useSession(): SessionView {
  const session = useSessionOrNull();
  if (!session) throw new Error("useSession() stands outside the signed-in pages");
  return session;
}
