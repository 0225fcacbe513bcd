import type { AuthProvider } from "@refinedev/core";
import type { QueryClient } from "@tanstack/react-query";
import type { Api } from "../api/client.ts";
import { toApiError } from "../api/errors.ts";
import type { SessionStore } from "../session/store.ts";

type Deps = {
  api: Api;
  session: SessionStore;
  /** Emptied on signing in and out, so that nobody sees what was fetched for another. */
  queryClient: QueryClient;
  signInPath?: string;
};

/** Signing in takes `{ region, userName, password }`; all answers resolve, as Refine wants. */
export function createAuthProvider(deps: Deps): AuthProvider {
  const { api, session, queryClient, signInPath = "/sign-in" } = deps;
  return {
    login: async (input: { region: string; userName: string; password: string; to?: string }) => {
      const { to = "/", ...credentials } = input;
      try {
        await api.mutate("session.signIn", credentials);
        queryClient.clear();
        await session.load(true);
        return { success: true, redirectTo: to };
      } catch (thrown) {
        return { success: false, error: toApiError(thrown) };
      }
    },
    logout: async () => {
      try {
        await api.mutate("session.signOut");
      } catch (thrown) {
        const error = toApiError(thrown);
        if (error.status !== 401) return { success: false, error };
      }
      session.clear();
      queryClient.clear();
      return { success: true, redirectTo: signInPath };
    },
    check: async () => {
      try {
        const info = await session.load();
        return info ? { authenticated: true } : { authenticated: false, redirectTo: signInPath };
      } catch (thrown) {
        return { authenticated: false, error: toApiError(thrown) };
      }
    },
    onError: async (thrown) => {
      const error = toApiError(thrown);
      if (error.status !== 401) return {};
      session.clear();
      return { redirectTo: signInPath, error };
    },
    getIdentity: async () => session.get()?.user ?? null,
    getPermissions: async () => session.get()?.permissions ?? {},
  };
}
