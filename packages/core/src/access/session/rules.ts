/** Wrong tries that lock an account, within this time, for this time. */
export const LOCK_AFTER_TRIES = 5;
export const LOCK_WINDOW_MS = 15 * 60_000;
export const LOCK_MS = 15 * 60_000;

/** A session ends after so long without use, and in any case after so long: both in real time. */
export const SESSION_IDLE_MS = 8 * 3_600_000;
export const SESSION_ABSOLUTE_MS = 72 * 3_600_000;

/** How often the last use is written down; writing it with every request would cost more than it tells. */
export const SESSION_TOUCH_MS = 5 * 60_000;

/** Where an account stands with wrong passwords; times in milliseconds since 1970. */
export type Tries = {
  readonly failedCount: number;
  readonly lastFailedAt: number | null;
  readonly lockedUntil: number | null;
};

export const NO_TRIES: Tries = { failedCount: 0, lastFailedAt: null, lockedUntil: null };

export function isLocked(tries: Tries, now: number): boolean {
  return tries.lockedUntil !== null && now < tries.lockedUntil;
}

/**
 * What one more wrong try makes of it. Tries count together as long as each follows the one before
 * within the window, so any five within a quarter of an hour lock, wherever it begins.
 */
export function afterWrongTry(tries: Tries, now: number): Tries {
  const follows = tries.lastFailedAt !== null && now - tries.lastFailedAt < LOCK_WINDOW_MS;
  const opened = tries.lockedUntil !== null && now >= tries.lockedUntil;
  const failedCount = (follows && !opened ? tries.failedCount : 0) + 1;
  const lockedUntil = failedCount >= LOCK_AFTER_TRIES ? now + LOCK_MS : null;
  return { failedCount, lastFailedAt: now, lockedUntil };
}

/** Whole minutes until an account opens again, at least 1. */
export function minutesLocked(tries: Tries, now: number): number {
  return Math.max(1, Math.ceil(((tries.lockedUntil ?? now) - now) / 60_000));
}

/** Whether a session may still be used. */
export function isAlive(
  session: { readonly lastSeenAt: number; readonly expiresAt: number },
  now: number,
): boolean {
  return now < session.expiresAt && now - session.lastSeenAt < SESSION_IDLE_MS;
}

/** How long a refused sign-in takes at least, whatever the reason, so that the time tells nothing. */
export const REFUSAL_MS = 200;

/** Names nobody has are counted like accounts, for so many names at once. */
export const STRANGERS_KEPT = 10_000;

/** What the browser's cookie holds: the region, a dot, the token. The region finds the data. */
export function cookieValue(region: string, token: string): string {
  return `${region}.${token}`;
}

export function readCookie(
  value: string | undefined,
): { region: string; token: string } | undefined {
  const match = /^(\d{2,6})\.([\w-]{43})$/.exec(value ?? "");
  return match?.[1] && match[2] ? { region: match[1], token: match[2] } : undefined;
}
