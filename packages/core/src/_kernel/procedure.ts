import { may } from "./actor.ts";
import { signed } from "./context.ts";
import { DomainError } from "./errors.ts";
import { baseProcedure, middleware } from "./trpc.ts";

const requireSession = middleware(({ ctx, next }) => {
  if (!ctx.session) throw new DomainError("unauthenticated/session");
  return next({ ctx: signed(ctx, ctx.session) });
});

/** For anyone, signed in or not. Say why that is safe. */
export function open(reason: string) {
  return baseProcedure.meta({ open: reason });
}

/** For every signed-in person. */
export function signedIn() {
  return baseProcedure.meta({ signedIn: true }).use(requireSession);
}

/**
 * For who holds the permission. It is checked before the input is looked at,
 * so a refused caller learns nothing of what would be valid.
 */
export function permitted(permission: string) {
  return baseProcedure.meta({ permission }).use(({ ctx, next }) => {
    const { session } = ctx;
    if (!session) throw new DomainError("unauthenticated/session");
    if (!may(session.actor, permission)) {
      // Above counties the answer to any change is that it cannot be, not that a role lacks it.
      const oversight =
        session.scope.kind === "oversight" &&
        !ctx.platform.config.permissions.get(permission)?.oversight;
      throw new DomainError(oversight ? "forbidden/oversight" : "forbidden/permission", {
        params: { permission },
      });
    }
    return next({ ctx: signed(ctx, session) });
  });
}
