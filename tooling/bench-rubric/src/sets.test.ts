import { expect, test } from "vitest";
import { ourCoefficients, plainCoefficients, provinceOf } from "./sets.ts";

test("the floor and our set rules find the same coefficients", () => {
  const province = provinceOf(600);
  expect(ourCoefficients(province)).toEqual(
    plainCoefficients(province).map((one) => one.toFixed(4)),
  );
});
