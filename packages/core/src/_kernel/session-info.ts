import type { SessionInfo } from "../access/model.ts";
import type { SignedContext } from "./context.ts";

/** What the browser is told of its session: fetched once, asked in memory. */
export function sessionInfoOf(ctx: SignedContext): SessionInfo {
  const { today, county, actor } = ctx;
  const { code, name, level } = ctx.session.region;
  return {
    user: {
      id: actor.userId,
      name: actor.name,
      userName: actor.userName,
      roles: [...actor.roles],
      inspectorId: actor.inspectorId,
      institutionId: actor.institutionId,
    },
    region: { code, name, level },
    county: county.id,
    today,
    permissions: { ...actor.permissions },
  };
}
