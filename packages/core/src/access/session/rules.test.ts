import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as rules from "./rules.ts";

const minute = 60_000;

function wrong(times: number, gap: number, from = 0): rules.Tries {
  let tries = rules.NO_TRIES;
  for (let i = 0; i < times; i++) tries = rules.afterWrongTry(tries, from + i * gap);
  return tries;
}

describe("lock-out", () => {
  test("the fifth wrong try within the time locks, the fourth does not", () => {
    expect(rules.isLocked(wrong(4, minute), 4 * minute)).toBe(false);
    const tries = wrong(5, minute);
    expect(rules.isLocked(tries, 4 * minute)).toBe(true);
    expect(rules.minutesLocked(tries, 4 * minute)).toBe(15);
  });

  test("tries far apart never lock", () => {
    const tries = wrong(50, rules.LOCK_WINDOW_MS);
    expect(tries.lockedUntil).toBeNull();
  });

  test("the lock opens by itself and counting begins anew", () => {
    const tries = wrong(5, minute);
    const later = 4 * minute + rules.LOCK_MS;
    expect(rules.isLocked(tries, later - 1)).toBe(true);
    expect(rules.isLocked(tries, later)).toBe(false);
    expect(rules.afterWrongTry(tries, later).failedCount).toBe(1);
  });

  test("no quarter of an hour takes more than five wrong tries", () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 20 * minute }), { maxLength: 60 });
    fc.assert(
      fc.property(gaps, (list) => {
        let tries = rules.NO_TRIES;
        let now = 0;
        const passed: number[] = [];
        for (const gap of list) {
          now += gap;
          if (rules.isLocked(tries, now)) continue;
          passed.push(now);
          tries = rules.afterWrongTry(tries, now);
        }
        for (const start of passed) {
          const inWindow = passed.filter((t) => t >= start && t < start + rules.LOCK_WINDOW_MS);
          expect(inWindow.length).toBeLessThanOrEqual(rules.LOCK_AFTER_TRIES);
        }
      }),
    );
  });
});

test("a session ends by idleness and by age", () => {
  const session = { lastSeenAt: 0, expiresAt: rules.SESSION_ABSOLUTE_MS };
  expect(rules.isAlive(session, rules.SESSION_IDLE_MS - 1)).toBe(true);
  expect(rules.isAlive(session, rules.SESSION_IDLE_MS)).toBe(false);
  const used = { ...session, lastSeenAt: rules.SESSION_ABSOLUTE_MS - 1 };
  expect(rules.isAlive(used, rules.SESSION_ABSOLUTE_MS)).toBe(false);
});

test("only our own cookies are read", () => {
  const token = "a".repeat(43);
  expect(rules.readCookie(rules.cookieValue("430981", token))).toEqual({ region: "430981", token });
  for (const bad of [
    undefined,
    "",
    "430981",
    `x.${token}`,
    `430981.${token}x`,
    "430981.' or 1=1",
  ]) {
    expect(rules.readCookie(bad)).toBeUndefined();
  }
});
