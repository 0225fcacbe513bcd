import type { AnyRouter } from "@trpc/server";
import type { Permission } from "./config.ts";
import { declares, type Meta } from "./trpc.ts";

/** A procedure of a router and what it declares. */
export type Declared = { readonly path: string; readonly type: string; readonly meta: Meta };

/** Every procedure of a router, nested ones included. */
export function proceduresOf(router: AnyRouter): Declared[] {
  const procedures = router._def.procedures as Record<
    string,
    { _def: { type: string; meta?: unknown } }
  >;
  return Object.entries(procedures).map(([path, { _def }]) => ({
    path,
    type: _def.type,
    meta: (_def.meta ?? {}) as Meta,
  }));
}

/**
 * Deny by default: a router with a procedure that says nothing of who may call
 * it, or asks for a permission nobody declared, is not served.
 *
 * @returns The router itself.
 * @throws Error that names every such procedure.
 */
export function guarded<R extends AnyRouter>(router: R, permissions: readonly Permission[]): R {
  const known = new Set(permissions.map((permission) => permission.id));
  const wrong = proceduresOf(router).flatMap(({ path, meta }) => {
    if (!declares(meta)) return [`${path} declares no permission`];
    const { permission } = meta;
    return permission && !known.has(permission)
      ? [`${path}: unknown permission ${permission}`]
      : [];
  });
  if (wrong.length > 0) throw new Error(`the router is not safe:\n${wrong.join("\n")}`);
  return router;
}
