import type { Db } from "@dudao/database";
import type { SessionRegion } from "../../_kernel/context.ts";
import type { Term } from "../rules.ts";
import type { Tries } from "./rules.ts";

/** A region as the sign-in page names it. */
export type PublicRegion = { code: string; name: string; level: "county" | "city" | "province" };

export function publicRegions(db: Db): Promise<PublicRegion[]> {
  return db.query<PublicRegion>("select region as code, name, level from region order by region");
}

/** The terms of the inspector that the account `u` stands for, the latest first. */
const TERMS = `coalesce((
  select json_agg(json_build_object('state', a.state, 'from', a.start_date::text,
      'to', coalesce(a.ended_on, a.end_date)::text) order by a.start_date desc)
  from appointment a
  where a.region = u.region and a.inspector_id = u.inspector_id
    and a.state in ('appointed', 'suspended', 'resigned', 'dismissed')), '[]')`;

/** An account as signing in needs it. */
export type Account = {
  id: string;
  roles: string[];
  inspectorId: string | null;
  terms: Term[];
  userName: string;
  name: string;
  status: string;
  passwordHash: string | null;
  failedCount: number;
  lastFailedAt: string | null;
  lockedUntil: string | null;
};

const ACCOUNT = `select u.id, u.user_name as "userName", u.name, u.status, u.roles,
    u.inspector_id as "inspectorId", u.password_hash as "passwordHash",
    u.failed_count as "failedCount", u.last_failed_at as "lastFailedAt",
    u.locked_until as "lockedUntil", ${TERMS} as terms
  from app_user u`;

export async function findAccount(db: Db, userName: string): Promise<Account | undefined> {
  const [row] = await db.query<Account>(`${ACCOUNT} where u.user_name = $1`, [userName]);
  return row;
}

/** The account, locked until the transaction ends, so that tries are counted one after the other. */
export async function lockAccount(db: Db, id: string): Promise<Account | undefined> {
  const [row] = await db.query<Account>(`${ACCOUNT} where u.id = $1 for update`, [id]);
  return row;
}

const millis = (moment: string | null) => (moment === null ? null : Date.parse(moment));
const moment = (time: number | null) => (time === null ? null : new Date(time).toISOString());

export function triesOf(account: Account): Tries {
  const { failedCount, lastFailedAt, lockedUntil } = account;
  return { failedCount, lastFailedAt: millis(lastFailedAt), lockedUntil: millis(lockedUntil) };
}

/** Writes the tries; the version stays, so that no editor of the account is disturbed. */
export async function setTries(db: Db, userId: string, tries: Tries): Promise<void> {
  await db.query(
    `update app_user set failed_count = $2, last_failed_at = $3, locked_until = $4 where id = $1`,
    [userId, tries.failedCount, moment(tries.lastFailedAt), moment(tries.lockedUntil)],
  );
}

/** Notes a sign-in and forgets the wrong tries before it, as one event. */
export async function setSignedIn(db: Db, userId: string, now: Date): Promise<void> {
  await db.query(
    `update app_user set last_sign_in_at = $2, failed_count = 0, last_failed_at = null,
       locked_until = null where id = $1`,
    [userId, now.toISOString()],
  );
}

export async function setPassword(db: Db, userId: string, hash: string): Promise<void> {
  await db.query("update app_user set password_hash = $2 where id = $1", [userId, hash]);
}

export async function findRegion(db: Db, code: string): Promise<SessionRegion | undefined> {
  const [row] = await db.query<SessionRegion>(
    `select region as code, name, level, demo_date as "demoDate" from region where region = $1`,
    [code],
  );
  return row;
}

/** A session with its user and region, in one row. */
export type StoredSession = {
  id: string;
  lastSeenAt: string;
  expiresAt: string;
  userId: string;
  userName: string;
  name: string;
  roles: string[];
  inspectorId: string | null;
  institutionId: string | null;
  regionName: string;
  level: SessionRegion["level"];
  demoDate: string | null;
  terms: Term[];
};

/** The session of a token, unless its user is disabled. */
export async function findSession(db: Db, tokenHash: string): Promise<StoredSession | undefined> {
  const [row] = await db.query<StoredSession>(
    `select s.id, s.last_seen_at as "lastSeenAt", s.expires_at as "expiresAt",
       u.id as "userId", u.user_name as "userName", u.name, u.roles,
       u.inspector_id as "inspectorId", u.institution_id as "institutionId",
       r.name as "regionName", r.level, r.demo_date as "demoDate", ${TERMS} as terms
     from session s
       join app_user u on u.region = s.region and u.id = s.user_id
       join region r on r.region = s.region
     where s.token_hash = $1 and u.status = 'active'`,
    [tokenHash],
    "access_session",
  );
  return row;
}

export async function insertSession(
  db: Db,
  session: { id: string; userId: string; tokenHash: string; now: Date; expiresAt: Date },
): Promise<void> {
  const { now, expiresAt, ...rest } = session;
  await db.insert("session", {
    ...rest,
    lastSeenAt: now.toISOString(),
    expiresAt: expiresAt.toISOString(),
  });
}

export async function touchSession(db: Db, id: string, now: Date): Promise<void> {
  await db.query("update session set last_seen_at = $2 where id = $1", [id, now.toISOString()]);
}

export async function endSession(db: Db, id: string): Promise<void> {
  await db.query("delete from session where id = $1", [id]);
}

/** Forgets the sessions of a user that can no longer be used. */
export async function dropExpiredSessions(db: Db, userId: string, now: Date): Promise<void> {
  await db.query("delete from session where user_id = $1 and expires_at < $2", [
    userId,
    now.toISOString(),
  ]);
}

/** Notes when an account signed out: the event the audit shows. */
export async function setSignedOut(db: Db, userId: string, now: Date): Promise<void> {
  await db.query("update app_user set last_sign_out_at = $2 where id = $1", [
    userId,
    now.toISOString(),
  ]);
}

/** Ends all sessions of a user, but the one to keep. */
export async function endSessionsOf(db: Db, userId: string, keep = ""): Promise<void> {
  await db.query("delete from session where user_id = $1 and id <> $2", [userId, keep]);
}
