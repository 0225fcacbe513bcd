import fc from "fast-check";
import { expect, test } from "vitest";
import { idSchema } from "./entity.ts";
import { newId, regionOf } from "./ids.ts";

const regions = fc.constantFrom("43", "4309", "430981", "211282");
const times = fc.integer({ min: 0, max: 4_102_444_800_000 });

test("an id fits the schema and carries its region", () => {
  fc.assert(
    fc.property(regions, times, (region, at) => {
      const id = newId(region, at);
      expect(idSchema.safeParse(id).success).toBe(true);
      expect(regionOf(id)).toBe(region);
    }),
  );
});

test("ids sort by the time they were made", () => {
  fc.assert(
    fc.property(regions, times, times, (region, a, b) => {
      fc.pre(a !== b);
      expect(newId(region, a) < newId(region, b)).toBe(a < b);
    }),
  );
});

test("ids of one moment differ", () => {
  const ids = new Set(Array.from({ length: 10_000 }, () => newId("211282", 1)));
  expect(ids.size).toBe(10_000);
});
