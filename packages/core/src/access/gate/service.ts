import type { Platform, Session, SessionRegion } from "../../_kernel/context.ts";
import {
  actOf,
  appointmentRulesOf,
  countyOf,
  dayOf,
  grantsOf,
  newId,
} from "../../_kernel/index.ts";
import { mintCountyScope, mintOversightScope } from "../../_kernel/scope-gate.ts";
import { hashPassword, tokenHash } from "../../_kernel/secrets.ts";
import { type AppointmentStanding, rolesInForce, standingOf, type Term } from "../rules.ts";
import * as rules from "../session/rules.ts";
import * as store from "../session/store.ts";

/** Where the person of an account stands with their appointments; a county may ask for none. */
export function standingIn(
  platform: Platform,
  region: SessionRegion,
  account: { readonly terms: readonly Term[] },
): AppointmentStanding {
  const county = countyOf(platform.config, region.code);
  if (!appointmentRulesOf(county).endsAccess) return { kind: "inTerm" };
  return standingOf(account.terms, dayOf(platform.clock.businessNow(region.demoDate)));
}

/** Null where nothing is left of what the account may do: the appointment it stood on has ended. */
function toSession(stored: store.StoredSession, code: string, platform: Platform): Session | null {
  const { level, demoDate, regionName, id } = stored;
  const oversight = level !== "county";
  const region = { code, name: regionName, level, demoDate };
  const standing = standingIn(platform, region, stored);
  const roles = rolesInForce(platform.config.roles, stored, standing);
  if (roles.length === 0) return null;
  const asInspector = roles.length === stored.roles.length;
  return {
    id,
    actor: {
      userId: stored.userId,
      userName: stored.userName,
      name: stored.name,
      region: code,
      roles,
      // Who lost the role acts as nobody's inspector either.
      inspectorId: asInspector ? stored.inspectorId : null,
      institutionId: stored.institutionId,
      permissions: grantsOf(roles, platform.config, oversight),
    },
    scope: oversight ? mintOversightScope(code) : mintCountyScope(code),
    region,
  };
}

/**
 * The session gate: turns a cookie into who is asking and what they may touch,
 * or null. The user's state, roles and appointments are read anew with every
 * request, so a term that ends takes its access along at once.
 */
export async function resolveSession(
  platform: Platform,
  cookie: string | undefined,
): Promise<Session | null> {
  const parts = rules.readCookie(cookie);
  if (!parts) return null;
  const { database, clock } = platform;
  const now = clock.now();
  const scope = mintCountyScope(parts.region);
  const hash = tokenHash(parts.token);
  const stored = await database.read(scope, dayOf(now), (db) => store.findSession(db, hash));
  if (!stored) return null;
  const lastSeenAt = Date.parse(stored.lastSeenAt);
  const alive = rules.isAlive(
    { lastSeenAt, expiresAt: Date.parse(stored.expiresAt) },
    now.getTime(),
  );
  if (!alive) return null;
  if (now.getTime() - lastSeenAt > rules.SESSION_TOUCH_MS) {
    const doer = { actorId: stored.userId, actorName: stored.name };
    const act = actOf(platform, "session.touch", doer, stored);
    await database.transaction(scope, act, (db) => store.touchSession(db, stored.id, now));
  }
  return toSession(stored, parts.region, platform);
}

/** The regions one can sign in to: the list of names is public, and no scope shows more of them. */
export function regionsToSignIn({ database, clock }: Platform): Promise<store.PublicRegion[]> {
  return database.read(mintCountyScope("00"), dayOf(clock.now()), store.publicRegions);
}

/** A first account of a region, given by who sets the server up. */
export type FirstAccount = {
  readonly region: string;
  readonly userName: string;
  readonly name: string;
  readonly password: string;
  readonly roles: readonly string[];
};

/**
 * Makes an account without a session: the first administrator of a region, and
 * the readers of offices above counties, where nobody may write. An account of
 * that name stays as it is. For set-up commands only; no procedure leads here.
 *
 * @returns The account's id.
 */
export async function provisionAccount(platform: Platform, first: FirstAccount): Promise<string> {
  const { region, userName, name, password, roles } = first;
  const unknown = roles.find((role) => !platform.config.roles.has(role));
  if (unknown) throw new Error(`the configuration has no role ${unknown}`);
  const now = platform.clock.now();
  const id = newId(region, now.getTime());
  const passwordHash = await hashPassword(password);
  const act = actOf(platform, "user.provision", { actorId: null, actorName: "system" });
  return platform.database.transaction(mintCountyScope(region), act, async (db) => {
    const known = await store.findAccount(db, userName);
    if (known) return known.id;
    const row = { id, userName, name, roles: [...roles], passwordHash, status: "active" };
    await db.insert("app_user", row);
    return id;
  });
}
