import type { z } from "zod";
import type { Platform, SessionRegion } from "../../_kernel/context.ts";
import {
  actOf,
  type Context,
  DomainError,
  dayOf,
  newId,
  type SignedContext,
  signed,
} from "../../_kernel/index.ts";
import { mintCountyScope } from "../../_kernel/scope-gate.ts";
import { hashPassword, newToken, passwordFits, tokenHash } from "../../_kernel/secrets.ts";
import { sessionInfoOf } from "../../_kernel/session-info.ts";
import { resolveSession, standingIn } from "../gate/service.ts";
import type { changePasswordInput, SessionInfo, signInInput } from "../model.ts";
import { type AppointmentStanding, rolesInForce } from "../rules.ts";
import * as rules from "./rules.ts";
import * as store from "./store.ts";

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

/** Why an account that stands on an appointment opens nothing now. */
function notInTerm(standing: AppointmentStanding): DomainError {
  const code = `forbidden/term.${standing.kind}` as const;
  return new DomainError(code, {
    params: "date" in standing ? { date: standing.date } : {},
    fieldErrors: {
      _form: { key: code, params: "date" in standing ? { date: standing.date } : {} },
    },
  });
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
  const standing = standingIn(platform, region, account);
  if (rolesInForce(platform.config.roles, account, standing).length === 0) {
    throw notInTerm(standing);
  }
  return openSession(ctx, region, account);
}

/**
 * Signs a person in and gives the browser its token.
 * @throws DomainError `unauthenticated/credentials`, the same for every reason, after at least
 *   `REFUSAL_MS`; `tooMany/locked` after too many wrong tries; with the right password
 *   `forbidden/term.…` where the account stands on an appointment that does not run.
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
