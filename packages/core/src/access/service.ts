import type { Db } from "@dudao/database";
import type { z } from "zod";
import type { Platform, Session, SessionRegion } from "../_kernel/context.ts";
import {
  actOf,
  type Columns,
  type Context,
  DomainError,
  dayOf,
  defineResource,
  grantsOf,
  loadForUpdate,
  newId,
  type SignedContext,
  signed,
  stale,
  write,
} from "../_kernel/index.ts";
import { mintCountyScope, mintOversightScope } from "../_kernel/scope-gate.ts";
import { hashPassword, newToken, passwordFits, tokenHash } from "../_kernel/secrets.ts";
import { sessionInfoOf } from "../_kernel/session-info.ts";
import {
  type changePasswordInput,
  type Role,
  type SessionInfo,
  type signInInput,
  type User,
  user,
} from "./model.ts";
import * as rules from "./rules.ts";
import * as store from "./store.ts";

export const managing = "access.manage";

// Accounts

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
      if (current && rules.endsSessions(input, current)) await store.endSessionsOf(db, id);
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

// The session gate

function toSession(stored: store.StoredSession, code: string, platform: Platform): Session {
  const { level, demoDate, regionName, id } = stored;
  const oversight = level !== "county";
  return {
    id,
    actor: {
      userId: stored.userId,
      userName: stored.userName,
      name: stored.name,
      region: code,
      roles: stored.roles,
      inspectorId: stored.inspectorId,
      institutionId: stored.institutionId,
      permissions: grantsOf(stored.roles, platform.config, oversight),
    },
    scope: oversight ? mintOversightScope(code) : mintCountyScope(code),
    region: { code, name: regionName, level, demoDate },
  };
}

/**
 * The session gate: turns a cookie into who is asking and what they may touch,
 * or null. The user's state and roles are read anew with every request.
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

// Signing in and out

type SignIn = z.output<typeof signInInput>;

/** Wrong tries with names nobody has, so that a lock does not tell which names exist. */
const strangers = new WeakMap<Platform["database"], Map<string, rules.Tries>>();

function strangersOf({ database }: Platform): Map<string, rules.Tries> {
  const known = strangers.get(database) ?? new Map<string, rules.Tries>();
  strangers.set(database, known);
  return known;
}

function locked(tries: rules.Tries, now: Date): DomainError {
  return new DomainError("tooMany/locked", {
    params: { minutes: rules.minutesLocked(tries, now.getTime()) },
  });
}

function wrongCredentials(): DomainError {
  return new DomainError("unauthenticated/credentials", {
    fieldErrors: { _form: { key: "unauthenticated/credentials" } },
  });
}

function refuseStranger(platform: Platform, input: SignIn, now: Date): DomainError {
  const known = strangersOf(platform);
  const key = `${input.region} ${input.userName}`;
  const before = known.get(key) ?? rules.NO_TRIES;
  if (rules.isLocked(before, now.getTime())) return locked(before, now);
  if (known.size >= rules.STRANGERS_KEPT) known.clear();
  known.set(key, rules.afterWrongTry(before, now.getTime()));
  return wrongCredentials();
}

/** Counts a wrong try under the account's lock; audited as `session.failed` or `session.locked`. */
async function refuseAccount(
  ctx: Context,
  region: SessionRegion,
  account: store.Account,
): Promise<DomainError> {
  const { platform } = ctx;
  const now = platform.clock.now();
  const before = store.triesOf(account);
  if (rules.isLocked(before, now.getTime())) return locked(before, now);
  const locks = rules.afterWrongTry(before, now.getTime()).lockedUntil !== null;
  const who = { actorId: null, actorName: account.userName };
  const action = locks ? "session.locked" : "session.failed";
  const facts = actOf(platform, action, who, { ...region, requestId: ctx.requestId });
  return platform.database.transaction(mintCountyScope(region.code), facts, async (db) => {
    const current = await store.lockAccount(db, account.id);
    const tries = current ? store.triesOf(current) : before;
    if (rules.isLocked(tries, now.getTime())) return locked(tries, now);
    await store.setTries(db, account.id, rules.afterWrongTry(tries, now.getTime()));
    return wrongCredentials();
  });
}

/** Opens a session; the token goes to the browser and only its hash stays here. */
async function openSession(
  ctx: Context,
  region: SessionRegion,
  account: store.Account,
): Promise<string> {
  const { platform } = ctx;
  const now = platform.clock.now();
  const token = newToken();
  const who = { actorId: account.id, actorName: account.name };
  const facts = actOf(platform, "session.signIn", who, { ...region, requestId: ctx.requestId });
  await platform.database.transaction(mintCountyScope(region.code), facts, async (db) => {
    const current = await store.lockAccount(db, account.id);
    // A right guess among many sent at once must not slip past a lock the wrong ones have made.
    if (!current || rules.isLocked(store.triesOf(current), now.getTime())) throw wrongCredentials();
    await store.setSignedIn(db, account.id, now);
    await store.dropExpiredSessions(db, account.id, now);
    await store.insertSession(db, {
      id: newId(region.code),
      userId: account.id,
      tokenHash: tokenHash(token),
      now,
      expiresAt: new Date(now.getTime() + rules.SESSION_ABSOLUTE_MS),
    });
  });
  return rules.cookieValue(region.code, token);
}

async function checkAndOpen(ctx: Context, input: SignIn): Promise<string> {
  const { platform } = ctx;
  const now = platform.clock.now();
  const scope = mintCountyScope(input.region);
  const found = await platform.database.read(scope, dayOf(now), async (db) => ({
    region: await store.findRegion(db, input.region),
    account: await store.findAccount(db, input.userName),
  }));
  const { region, account } = found;
  const fits = await passwordFits(account?.passwordHash, input.password);
  if (!region || !account) throw refuseStranger(platform, input, now);
  const tries = store.triesOf(account);
  if (!fits || account.status !== "active" || rules.isLocked(tries, now.getTime())) {
    throw await refuseAccount(ctx, region, account);
  }
  return openSession(ctx, region, account);
}

/**
 * Signs a person in and gives the browser its token.
 * @throws DomainError `unauthenticated/credentials`, the same for every reason, after at least
 *   `REFUSAL_MS`; `tooMany/locked` after too many wrong tries.
 */
export async function signIn(ctx: Context, input: SignIn): Promise<SessionInfo> {
  const leastTime = new Promise((resolve) => setTimeout(resolve, rules.REFUSAL_MS));
  let cookie: string;
  try {
    cookie = await checkAndOpen(ctx, input);
  } catch (error) {
    await leastTime;
    throw error;
  }
  const session = await resolveSession(ctx.platform, cookie);
  if (!session) throw new DomainError("unauthenticated/session");
  ctx.tokens.set(cookie, rules.SESSION_ABSOLUTE_MS / 1000);
  return sessionInfoOf(signed(ctx, session));
}

function ownAct(ctx: SignedContext, action: string) {
  const who = { actorId: ctx.actor.userId, actorName: ctx.actor.name };
  return actOf(ctx.platform, action, who, { ...ctx.session.region, requestId: ctx.requestId });
}

/** Ends the session; asked without one, it only clears the cookie. */
export async function signOut(ctx: Context): Promise<void> {
  ctx.tokens.clear();
  const { session } = ctx;
  if (!session) return;
  const facts = ownAct(signed(ctx, session), "session.signOut");
  const scope = mintCountyScope(session.region.code);
  await ctx.platform.database.transaction(scope, facts, async (db) => {
    await store.endSession(db, session.id);
    await store.setSignedOut(db, session.actor.userId, ctx.platform.clock.now());
  });
}

/**
 * A person's own change of password; it ends their other sessions.
 * @throws DomainError with errors at `current` or `next`.
 */
export async function changePassword(
  ctx: SignedContext,
  input: z.output<typeof changePasswordInput>,
): Promise<void> {
  const { database } = ctx.platform;
  const { userId, userName } = ctx.actor;
  const scope = mintCountyScope(ctx.session.region.code);
  const account = await database.read(scope, ctx.today, (db) => store.findAccount(db, userName));
  if (!account || !(await passwordFits(account.passwordHash, input.current))) {
    if (account) await refuseAccount(ctx, ctx.session.region, account);
    throw new DomainError("invalid/input", { fieldErrors: { current: { key: "wrongPassword" } } });
  }
  if (input.next === input.current || input.next === userName) {
    throw new DomainError("invalid/input", { fieldErrors: { next: { key: "samePassword" } } });
  }
  const passwordHash = await hashPassword(input.next);
  await database.transaction(scope, ownAct(ctx, "user.changePassword"), async (db) => {
    await store.setPassword(db, userId, passwordHash);
    await store.endSessionsOf(db, userId, ctx.session.id);
  });
}

// Set-up

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
