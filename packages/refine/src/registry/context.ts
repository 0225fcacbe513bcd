import { createContext, useContext } from "react";
import type { Api } from "../api/client.ts";
import type { Language } from "../i18n/instance.ts";
import type { SessionStore } from "../session/store.ts";
import type { Registry } from "./compose.ts";

/** What every page of ours finds around it. */
export type Admin = {
  readonly api: Api;
  readonly session: SessionStore;
  readonly language: Language;
  readonly registry: Registry;
};

export const AdminContext = createContext<Admin | null>(null);

/** The composed admin around this component. */
export function useAdmin(): Admin {
  const admin = useContext(AdminContext);
  if (!admin) throw new Error("Dudao pages need <DudaoProvider> around them");
  return admin;
}
