import type { AuthProvider, RefineProps, ResourceProps } from "@refinedev/core";
import { QueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import type { RouteObject } from "react-router";
import { createApi } from "./api/client.ts";
import { createLanguage, type Language } from "./i18n/instance.ts";
import { createAccessControlProvider } from "./providers/access.ts";
import { createAuditLogProvider } from "./providers/audit.ts";
import { createAuthProvider } from "./providers/auth.ts";
import { createDataProvider } from "./providers/data.ts";
import { createI18nProvider } from "./providers/i18n.ts";
import { useNotificationProvider } from "./providers/notification.ts";
import { composeFeatures } from "./registry/compose.ts";
import { type Admin, AdminContext } from "./registry/context.ts";
import type { AdminFeature, ResourceDefinition } from "./registry/types.ts";
import { type CountyLoaders, createSessionStore } from "./session/store.ts";
import { createRoutes } from "./shell/routes.tsx";
import { createModeStore, type ModeStore } from "./theme/mode.ts";
import { ThemeProvider } from "./theme/provider.tsx";

export type DudaoOptions = {
  /** Where tRPC answers, for example `/api/trpc`. */
  apiUrl: string;
  features: readonly AdminFeature[];
  /** Settings and theme by county id, fetched when someone of that county signs in. */
  counties?: CountyLoaders;
  /** Name of our data provider in a host app that has one of its own. */
  dataProviderName?: string;
  fetch?: typeof globalThis.fetch;
  language?: Language;
};

export type Dudao = Admin & {
  readonly resources: ResourceProps[];
  readonly routeObjects: RouteObject[];
  readonly providers: Required<
    Pick<
      RefineProps,
      | "dataProvider"
      | "accessControlProvider"
      | "auditLogProvider"
      | "i18nProvider"
      | "notificationProvider"
    >
  > & { readonly authProvider: AuthProvider };
  readonly queryClient: QueryClient;
  readonly mode: ModeStore;
};

function toRefineResource(
  resource: ResourceDefinition,
  dataProviderName: string | undefined,
): ResourceProps {
  const { name, path, title } = resource;
  return {
    name,
    list: path,
    ...(resource.show === false ? {} : { show: `${path}/:id` }),
    ...(resource.create ? { create: `${path}/create` } : {}),
    ...(resource.edit ? { edit: `${path}/:id/edit` } : {}),
    meta: { label: title.zh, ...(dataProviderName ? { dataProviderName } : {}) },
  };
}

/**
 * Composes the admin out of features. Nothing global is touched: two of them can
 * stand in one page.
 * @throws RegistryError where features do not fit together.
 */
export function createDudaoAdmin(options: DudaoOptions): Dudao {
  const { apiUrl, features, counties, dataProviderName, fetch } = options;
  const registry = composeFeatures(features);
  const language = options.language ?? createLanguage();
  const api = createApi({ url: apiUrl, locale: language.get, fetch });
  const session = createSessionStore(api, counties);
  const queryClient = new QueryClient({
    defaultOptions: { queries: { refetchOnWindowFocus: false, retry: false } },
  });
  const { resources } = registry;
  const authProvider = createAuthProvider({ api, session, queryClient });
  // A session that ended anywhere ends here: the gate shows the sign-in page.
  api.onError((error) => {
    if (error.status === 401 && session.get()) session.clear();
  });
  return {
    api,
    session,
    language,
    registry,
    queryClient,
    mode: createModeStore(),
    resources: [...resources.values()].map((r) => toRefineResource(r, dataProviderName)),
    routeObjects: createRoutes(registry),
    providers: {
      dataProvider: createDataProvider({ api, apiUrl, resources }),
      authProvider,
      accessControlProvider: createAccessControlProvider({ session, resources }),
      auditLogProvider: createAuditLogProvider({ api }),
      i18nProvider: createI18nProvider(language),
      notificationProvider: useNotificationProvider,
    },
  };
}

/** Puts the composed admin, its theme and its language around pages. */
export function DudaoProvider({ admin, children }: { admin: Dudao; children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = admin.language.get();
  }, [admin]);
  return (
    <AdminContext value={admin}>
      <ThemeProvider mode={admin.mode}>{children}</ThemeProvider>
    </AdminContext>
  );
}
