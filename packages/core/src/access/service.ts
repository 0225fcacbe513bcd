import type { Db } from "@dudao/database";
import {
  type Columns,
  DomainError,
  defineResource,
  loadForUpdate,
  type SignedContext,
  stale,
  write,
} from "../_kernel/index.ts";
import { hashPassword } from "../_kernel/secrets.ts";
import { type Role, type User, user } from "./model.ts";
import * as rules from "./rules.ts";
import { endSessionsOf } from "./session/store.ts";
import * as store from "./store.ts";

export const managing = "access.manage";

/** All roles of the configuration, in its order. */
export function listRoles(ctx: SignedContext): Role[] {
  return [...ctx.platform.config.roles.values()];
}

function checkRoles(ctx: SignedContext, held: readonly string[] = []): void {
  const fieldErrors = rules.roleErrors(ctx.platform.config.roles, held);
  if (Object.keys(fieldErrors).length > 0) {
    throw new DomainError("invalid/reference", { fieldErrors });
  }
}

async function passwordColumns(password: string | null | undefined): Promise<Columns> {
  return password ? { passwordHash: await hashPassword(password) } : {};
}

/** Refuses to take the last active administrator away from a region; `next` null is a removal. */
async function keepAdministrator(
  db: Db,
  ctx: SignedContext,
  current: User,
  next: Pick<User, "roles" | "status"> | null,
): Promise<void> {
  const { roles } = ctx.platform.config;
  if (!rules.administers(roles, current) || (next && rules.administers(roles, next))) return;
  const able = rules.administratorRoles(roles);
  if ((await store.otherHolders(db, able, current.id)) > 0) return;
  const changed = next?.status === current.status ? "roles" : "status";
  throw new DomainError("conflict/lastAdministrator", {
    fieldErrors: { [next ? changed : "_form"]: { key: "lastAdministrator" } },
  });
}

export const userResource = defineResource({
  entity: user,
  view: store.userView,
  permissions: { read: managing, write: managing },
  elsewhere: ["password"],
  hooks: {
    creating: async (_db, ctx, input) => {
      checkRoles(ctx, input.roles);
      if (!input.password) {
        throw new DomainError("invalid/input", { fieldErrors: { password: { key: "required" } } });
      }
      return passwordColumns(input.password);
    },
    updating: async (db, ctx, { current, patch }) => {
      checkRoles(ctx, patch.roles);
      const { roles = current.roles, status = current.status } = patch;
      await keepAdministrator(db, ctx, current, { roles, status });
      return passwordColumns(patch.password);
    },
    removing: (db, ctx, current) => keepAdministrator(db, ctx, current, null),
    saved: async (db, _ctx, { id, input, current }) => {
      if (current && rules.endsSessions(input, current)) await endSessionsOf(db, id);
    },
  },
});

/** Opens an account again that wrong passwords have locked. */
export function unlockUser(
  ctx: SignedContext,
  target: { id: string; version: number },
): Promise<User> {
  return write(ctx, "user.unlock", async (db) => {
    const current = await loadForUpdate(db, ctx, userResource, target, managing);
    const open = { failedCount: 0, lastFailedAt: null, lockedUntil: null };
    if (!(await db.update("app_user", target.id, target.version, open))) {
      throw stale(userResource, current);
    }
    return (await db.one(store.userView, target.id)) as User;
  });
}
