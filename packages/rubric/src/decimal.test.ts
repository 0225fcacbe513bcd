import fc from "fast-check";
import { expect, test } from "vitest";
import { Decimal, fromUnits, isPoints, ratio, toUnits } from "./decimal.ts";

test("a tenth and two tenths are three tenths", () => {
  expect(Decimal.add("0.1", "0.2")).toBe("0.3");
  expect(Decimal.sum(["0.1", "0.2", "935", "1.25"])).toBe("936.55");
  expect(Decimal.subtract("0.3", "0.1")).toBe("0.2");
  expect(Decimal.subtract("0.1", "0.25")).toBe("-0.15");
});

test("compares by value, not by writing", () => {
  expect(Decimal.compare("10", "9.5")).toBe(1);
  expect(Decimal.compare("1.50", "1.5")).toBe(0);
  expect(Decimal.compare("-1", "0")).toBe(-1);
});

test.each([
  ["2.345", 2, "2.35"],
  ["2.344", 2, "2.34"],
  ["-2.345", 2, "-2.35"],
  ["0.5", 0, "1"],
  ["83", 1, "83.0"],
  ["0.96999", 4, "0.9700"],
])("format(%s, %i) rounds half away from zero", (value, places, printed) => {
  expect(Decimal.format(value, places)).toBe(printed);
});

test("what is not a decimal is refused", () => {
  for (const wrong of ["", "1e3", "1.", ".5", "abc", "1,000"]) {
    expect(() => Decimal.add(wrong, "1")).toThrow(RangeError);
  }
  for (const wrong of ["-1", "1.23456", "01", "1e3", "", "NaN"])
    expect(isPoints(wrong)).toBe(false);
});

test("a share is rounded half up at four places", () => {
  expect(ratio(2, 3, 4)).toBe("0.6667");
  expect(ratio(1, 3, 4)).toBe("0.3333");
  expect(ratio(1, 20_000, 4)).toBe("0.0001");
  expect(ratio(0, 0, 4)).toBeNull();
});

test("units and decimals are one to one", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 13 - 1 }), (units) => {
      expect(isPoints(fromUnits(units))).toBe(true);
      expect(toUnits(fromUnits(units))).toBe(units);
    }),
  );
});
