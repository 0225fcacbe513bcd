import { expect, test } from "vitest";
import { dayOf, momentOf, settableClock } from "./clock.ts";

test("the day turns at midnight in China", () => {
  expect(dayOf(new Date("2022-11-14T15:59:59Z"))).toBe("2022-11-14");
  expect(dayOf(new Date("2022-11-14T16:00:00Z"))).toBe("2022-11-15");
  expect(momentOf("2022-11-15", "08:30").toISOString()).toBe("2022-11-15T00:30:00.000Z");
});

test("a demonstration keeps its day and the machine's time of day", () => {
  const clock = settableClock(new Date("2026-01-02T18:05:06Z"));
  const now = clock.businessNow("2022-11-15");
  expect(dayOf(now)).toBe("2022-11-15");
  // 18:05:06 UTC is 02:05:06 in China.
  expect(now.toISOString()).toBe("2022-11-14T18:05:06.000Z");
  expect(clock.businessNow(null)).toEqual(clock.now());
});

test("business time can be set, real time only moves on", () => {
  const clock = settableClock(new Date("2026-01-02T00:00:00Z"));
  clock.setBusiness(momentOf("2022-03-01"));
  clock.advance(60_000);
  expect(dayOf(clock.businessNow("2021-01-01"))).toBe("2022-03-01");
  expect(clock.now().toISOString()).toBe("2026-01-02T00:01:00.000Z");
  clock.setBusiness(null);
  expect(dayOf(clock.businessNow("2021-01-01"))).toBe("2021-01-01");
});
