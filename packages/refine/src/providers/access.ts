import type { AccessControlProvider } from "@refinedev/core";
import type { ResourceDefinition } from "../registry/types.ts";
import type { SessionStore } from "../session/store.ts";

type Deps = {
  session: SessionStore;
  resources: ReadonlyMap<string, ResourceDefinition>;
};

/** Answers in memory from the permissions of the session: a table of buttons asks nothing. */
export function createAccessControlProvider({ session, resources }: Deps): AccessControlProvider {
  return {
    can: async ({ resource, action }) => {
      const definition = resource ? resources.get(resource) : undefined;
      if (!definition) return { can: true };
      const reading = action === "list" || action === "show";
      if (!reading && !definition.write) return { can: false };
      const needed = reading ? definition.read : definition.write;
      const held = session.get()?.permissions ?? {};
      return { can: needed === undefined || needed in held };
    },
    options: { buttons: { enableAccessControl: true, hideIfUnauthorized: true } },
  };
}
