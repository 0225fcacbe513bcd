import type { Reach } from "../access/model.ts";
import type { Config } from "./config.ts";
import { DomainError } from "./errors.ts";

/** Who is asking, with all they may do, worked out once when the request begins. */
export type Actor = {
  readonly userId: string;
  readonly userName: string;
  readonly name: string;
  /** The region the account lives in. */
  readonly region: string;
  readonly roles: readonly string[];
  readonly inspectorId: string | null;
  readonly institutionId: string | null;
  readonly permissions: Readonly<Record<string, Reach>>;
};

/** Whether an actor holds a permission at all, however far it reaches. */
export function may(actor: Actor, permission: string): boolean {
  return Object.hasOwn(actor.permissions, permission);
}

/**
 * How far a permission of this actor goes.
 * @throws DomainError `forbidden/permission` when it is not held.
 */
export function reachOf(actor: Actor, permission: string): Reach {
  const reach = may(actor, permission) ? actor.permissions[permission] : undefined;
  if (!reach) throw new DomainError("forbidden/permission", { params: { permission } });
  return reach;
}

/**
 * What several roles grant together: the union, the wider reach winning.
 * Offices above counties keep only what is marked for oversight.
 */
export function grantsOf(
  roles: readonly string[],
  config: Pick<Config, "roles" | "permissions">,
  oversight: boolean,
): Record<string, Reach> {
  const out: Record<string, Reach> = {};
  for (const id of roles) {
    for (const [permission, reach] of Object.entries(config.roles.get(id)?.grants ?? {})) {
      const known = config.permissions.get(permission);
      if (!known || (oversight && !known.oversight)) continue;
      if (out[permission] !== "region") out[permission] = reach;
    }
  }
  return out;
}
